import Foundation
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// Files that are no rosters, and rosters that are no good.
    struct RosterHostileTests {
        private let night: RaidNight

        init() throws {
            night = try RaidNight()
        }

        private static let roster = RaidNight.file()
        private static let utf8 = Array(roster.utf8)

        private static var files: [(name: String, bytes: [UInt8])] {
            var dice = Dice(seed: 7)
            var noise = utf8
            for _ in 0..<40 { noise[Int.random(in: 0..<noise.count, using: &dice)] = dice.bytes(1)[0] }
            return [
                ("nothing", []), ("only a mark", [0xef, 0xbb, 0xbf]), ("half a mark", [0xef, 0xbb]),
                ("random", dice.bytes(50_000)), ("random letters", dice.bytes(600_000).map { 0x20 + $0 % 0x5f }),
                ("a roster with noise", noise), ("half a roster", Array(utf8.prefix(utf8.count / 2))),
                ("NULs", [UInt8](repeating: 0, count: 100_000)),
                ("a NUL in each line", Array(roster.replacing(";L;", with: ";L\0;").utf8)),
                ("columns", [UInt8](repeating: UInt8(ascii: ";"), count: 100_000)),
                ("columns with names", Array((1...100_000).map { "k\($0);" }.joined().utf8)),
                ("columns in each line", utf8 + [UInt8](repeating: UInt8(ascii: ","), count: 100_000)),
                ("empty lines", [UInt8](repeating: UInt8(ascii: "\n"), count: 600_000)),
                ("a quotation without end", utf8 + Array("\"".utf8) + [UInt8](repeating: 0x41, count: 500_000)),
                ("quotation marks", [UInt8](repeating: UInt8(ascii: "\""), count: 500_001)),
                ("a long field", utf8 + Array("13;".utf8) + [UInt8](repeating: 0x41, count: 500_000)),
                ("escapes", Array(roster.replacing("Umur", with: "\u{1b}[2J\u{07}\u{9b}").utf8)),
            ]
        }

        private func intake(_ bytes: [UInt8]) throws -> Outcome {
            let file = night.house.folder + "/list.csv"
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            return try night.house.rpsactl(["raid", "intake", night.raid, file, "--dry-run"])
        }

        @Test func fileThatIsNoRosterIsRefused() throws {
            let daemon = try night.house.daemon.pid
            for file in Self.files {
                let outcome = try intake(file.bytes)
                #expect([0, 65].contains(outcome.status), "\(file.name): \(outcome.status), \(outcome.errors)")
                let text = outcome.output + outcome.errors
                #expect(!text.isEmpty, "\(file.name)")
                #expect(!text.unicodeScalars.contains { Self.rulesTheTerminal($0) }, "\(file.name)")
            }
            #expect(try night.occupied() == 0)
            #expect(try night.house.daemon.pid == daemon && night.house.daemon.exitStatus == nil)
            #expect(try night.intake().status == 0)
        }

        private static func rulesTheTerminal(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.generalCategory == .control && scalar != "\n"
        }

        private static let encodings: [(mark: [UInt8], encoding: String.Encoding)] = [
            ([0xff, 0xfe], .utf16LittleEndian), ([0xfe, 0xff], .utf16BigEndian), ([], .utf16LittleEndian),
        ]

        @Test(arguments: encodings) func rosterInUTF16IsReadAsTheSame(mark: [UInt8], encoding: String.Encoding) throws {
            let text = Self.roster.replacing("\u{feff}", with: "")
            let whole = mark + Array(try #require(text.data(using: encoding)))
            let outcome = try intake(whole)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("11 would be admitted"))
            // Half a character is left, or half a row.
            for count in [1, 2, 3, 201, 202] {
                #expect([0, 65].contains(try intake(whole.dropLast(count)).status))
            }
        }

        @Test func fileThatIsTooLargeIsNotSentAtAll() throws {
            let path = night.house.folder + "/large.csv"
            let line = Array("1;Cakra;L;13;;;Lamaru;anak jalanan;;\n".utf8)
            var bytes = Array((RaidNight.heading + "\n").utf8)
            bytes.reserveCapacity(50 << 20)
            while bytes.count < 50 << 20 { bytes += line }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            // Where nothing answers: the file is looked at first.
            let outcome = try night.house.rpsactl(
                ["raid", "intake", night.raid, path], environment: ["RPSA_SOCKET": "/nowhere/sock"])
            #expect(outcome.status == 65)
            #expect(try night.house.rpsactl(["raid", "intake", night.raid, path]).status == 65)
            #expect(try night.occupied() == 0)
        }

        @Test func everyPieceOfARosterIsAnswered() throws {
            let client = try night.house.client()
            for count in stride(from: 0, through: Self.utf8.count, by: 11) {
                try expectAnAnswer(client, Data(Self.utf8.prefix(count)).base64EncodedString())
            }
            for count in stride(from: 0, through: Self.utf8.count, by: 97) {
                try expectAnAnswer(client, Data(Self.utf8.suffix(count)).base64EncodedString())
            }
            #expect(try night.occupied() == 0)
        }

        @Test func contentThatIsNoBase64IsBadInput() throws {
            let client = try night.house.client()
            let whole = Data(Self.utf8).base64EncodedString()
            for content in ["!", "AAA", whole.dropLast(2).description + "é", "\0", whole + "*"] {
                let error = #expect(throws: ClientError.self) {
                    try client.call(
                        IntakeRaid.method, parameters: WireJSON.encode(Self.request(night.raid, content)))
                }
                guard case .remote(let name, _) = error else { throw Trouble("\(String(describing: error))") }
                #expect(name == Refusals.BadInput.name)
            }
            #expect(try night.occupied() == 0)
        }

        private static func request(_ raid: String, _ content: String) -> IntakeRaid {
            var request = IntakeRaid(raid: raid, content: content)
            request.dryRun = true
            return request
        }

        /// Faults of the file, or people; an error only where it is no file at all.
        private func expectAnAnswer(_ client: Client, _ content: String) throws {
            do throws(ClientError) {
                let reply: IntakeRaid.Reply = try client.call(IntakeRaid.method, Self.request(night.raid, content))
                #expect(reply.dryRun)
                #expect(reply.errors.isEmpty || reply.admitted.isEmpty)
            } catch {
                guard case .remote(let name, _) = error else { throw error }
                #expect(name == Refusals.BadInput.name)
            }
        }
    }
}
