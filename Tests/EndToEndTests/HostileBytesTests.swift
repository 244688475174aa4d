import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// What no well-behaved client sends.
    struct HostileBytesTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
        }

        private func hear(_ text: String) throws -> RawSocket.Heard {
            let socket = try house.raw()
            socket.send(text)
            return socket.hear()
        }

        private static let status = wire(GetStatus.method)

        private static let violations: [(name: String, bytes: [UInt8])] = [
            ("not JSON", Array("hello\0".utf8)),
            ("empty frame", [0]),
            ("array", Array(#"["method"]"#.utf8) + [0]),
            ("text", Array(#""id.rpsa.Shelter.GetStatus""#.utf8) + [0]),
            ("half an object", Array(#"{"method":"id.rpsa.Shelter.GetStatus""#.utf8) + [0]),
            ("no method", Array(#"{"parameters":{}}"#.utf8) + [0]),
            ("method is no text", Array(#"{"method":7}"#.utf8) + [0]),
            ("unknown key", Array(wire(GetStatus.method, flags: #","colour":"red""#).utf8)),
            ("more is no boolean", Array(wire(GetStatus.method, flags: #","more":1"#).utf8)),
            (
                "bad UTF-8",
                Array(#"{"method":"id.rpsa."#.utf8) + [0xff, 0xfe] + Array(#"","parameters":{}}"#.utf8) + [0]
            ),
            ("deep nesting", Array(repeating: UInt8(ascii: "["), count: 100_000) + [0]),
        ]

        @Test(arguments: violations)
        func violationClosesTheConnection(name: String, bytes: [UInt8]) throws {
            let (socket, other) = (try house.raw(), try house.client())
            socket.send(Self.status)
            guard case .message = socket.hear() else { throw Trouble("no answer before the violation") }
            socket.send(bytes + Array(Self.status.utf8))
            #expect(socket.hear() == .closed)
            #expect(try !other.call(GetStatus.method).isEmpty)
        }

        @Test func methodThatIsNotThereIsNamed() throws {
            for method in ["id.rpsa.Shelter.Nothing", "id.rpsa.Intake.checkIn", "com.example.Other.Do", "Nothing"] {
                let error = wireError("org.varlink.service.MethodNotFound", #"{"method":"\#(method)"}"#)
                #expect(try hear(wire(method)) == error)
            }
        }

        private static let wrongParameters = [
            ("id.rpsa.Shelter.DrainBed", #"{"bed":"R-1"}"#, "reason"),
            ("id.rpsa.Shelter.DrainBed", #"{"bed":"R-1","reason":"wet","colour":"red"}"#, "colour"),
            ("id.rpsa.Shelter.DrainBed", #"{"bed":1,"reason":"wet"}"#, "bed"),
            ("id.rpsa.Shelter.DrainBed", #"{"bed":null,"reason":"wet"}"#, "bed"),
            ("id.rpsa.Shelter.GetStatus", #"{"x":null}"#, "x"),
            ("id.rpsa.Shelter.GetOccupancy", #"{"by":"colour"}"#, "by"),
            ("id.rpsa.Intake.CheckIn", #"{"source":"raid","sex":"female","age":"9"}"#, "age"),
            ("id.rpsa.Intake.CheckIn", #"{"source":"raid","sex":"female","age":9.5}"#, "age"),
            ("id.rpsa.Intake.CheckIn", #"{"source":"raid","sex":"female","age":9,"needs":"crib"}"#, "needs"),
            (
                "id.rpsa.Intake.CheckIn", #"{"source":"raid","sex":"female","age":9,"identity":{"hair":"red"}}"#,
                "identity"
            ),
        ]

        @Test(arguments: wrongParameters)
        func wrongParameterIsNamed(method: String, parameters: String, name: String) throws {
            let error = wireError("org.varlink.service.InvalidParameter", #"{"parameter":"\#(name)"}"#)
            #expect(try hear(wire(method, parameters)) == error)
        }

        @Test func streamWithoutMoreIsRefused() throws {
            #expect(try hear(wire(Watch.method)) == wireError("org.varlink.service.ExpectedMore"))
        }

        @Test func moreOnAPlainMethodBringsOneReply() throws {
            let socket = try house.raw()
            socket.send(wire(GetStatus.method, flags: #","more":true"#))
            guard case .message(let text) = socket.hear() else { throw Trouble("no reply") }
            #expect(text.hasPrefix(#"{"parameters":{"#))
            #expect(socket.hear(within: .milliseconds(200)) == .silence)
        }

        @Test func onewayIsDoneWithoutAReply() throws {
            let socket = try house.raw()
            socket.send(wire(DrainBed.method, #"{"bed":"R-1","reason":"wet"}"#, flags: #","oneway":true"#))
            socket.send(wire("id.rpsa.Shelter.Nothing", flags: #","oneway":true"#))
            socket.send(wire(DrainBed.method, #"{"bed":"R-1","reason":"wet"}"#))
            guard case .message(let text) = socket.hear() else { throw Trouble("no reply") }
            #expect(text.hasPrefix(#"{"error":"id.rpsa.Shelter.AlreadyDrained""#))
            #expect(socket.hear(within: .milliseconds(200)) == .silence)
        }

        @Test func pipelinedCallsAreAnsweredInOrder() throws {
            let socket = try house.raw()
            // Changes, questions and refusals take different ways through the daemon.
            let calls = (0..<100).map { number in
                switch number % 4 {
                case 0: wire(CheckIn.method, #"{"sex":"male","age":9,"source":"raid","unplaced":true}"#)
                case 1: wire(GetStatus.method)
                case 2: wire("id.rpsa.Shelter.Call\(number)")
                default: wire(GetStay.method, #"{"stay":"S-2026-\#(9000 + number)"}"#)
                }
            }
            socket.send(calls.joined())
            let replies = socket.hear(100)
            #expect(replies.count == 100)
            for (number, reply) in replies.enumerated() {
                let expected =
                    switch number % 4 {
                    case 0: #""arrivedAt":"#
                    case 1: #""occupiedBeds":"# + "\(min(9, number / 4 + 1)),"
                    case 2: "Call\(number)"
                    default: "S-2026-\(9000 + number)"
                    }
                #expect(reply.contains(expected))
            }
        }

        @Test func messageOfTwoMebibytesClosesTheConnection() throws {
            let text = String(repeating: "x", count: 2 << 20)
            #expect(try hear(wire(DrainBed.method, #"{"bed":"R-1","reason":"\#(text)"}"#)) == .closed)
            #expect(try house.ask(ListBeds(free: true)).beds.count == 9)
        }

        @Test func textOfFourThousandCharactersIsTheLongest() throws {
            let text = String(repeating: "é", count: 4_000)
            let tooLong = try hear(wire(DrainBed.method, #"{"bed":"R-1","reason":"\#(text)x"}"#))
            let parameters = #"{"accepted":"at most 4000 characters","code":"TOO_LONG","field":"reason"}"#
            #expect(tooLong == wireError("id.rpsa.Shelter.BadInput", parameters))
            try house.ask(DrainBed(bed: "R-1", reason: text))
        }
    }
}
