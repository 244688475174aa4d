import Foundation
import RPSAProtocol
import Varlink

/// A house of like rooms, half for girls and half for boys, made by the daemon itself.
struct HouseOfBeds {
    let roomCount: Int
    let bedCountPerRoom: Int

    static let ordinary = HouseOfBeds(roomCount: 25, bedCountPerRoom: 10)
    /// As many rooms and beds as a layout may have.
    static let largest = HouseOfBeds(roomCount: 500, bedCountPerRoom: 10)
    static let forOneRaid = HouseOfBeds(roomCount: 10, bedCountPerRoom: 4)
    static let small = HouseOfBeds(roomCount: 6, bedCountPerRoom: 4)
    static let large = HouseOfBeds(roomCount: 100, bedCountPerRoom: 4)

    var bedCount: Int { roomCount * bedCountPerRoom }

    var layout: String {
        (0..<roomCount).map { room in
            """
            [[room]]
            code = "R\(room)"
            ward = "W\(room / 10)"
            sex = "\(room % 2 == 0 ? "female" : "male")"
            ages = [6, 17]
            beds = \(bedCountPerRoom)

            """
        }.joined()
    }

    /// A new register with this house, empty; returns its directory.
    func build(_ bench: Bench, as name: String) throws -> String {
        let directory = try bench.fresh(name)
        let daemon = try RunningDaemon(bench, on: directory)
        let content = Data(layout.utf8).base64EncodedString()
        let reply = try daemon.client().ask(ApplyLayout(content: content))
        guard reply.beds == bedCount else { throw BenchFailure("the layout has \(reply.beds) beds") }
        try daemon.stop()
        return directory
    }

    /// The same with a child in every second bed, in use.
    func runHalfFull(_ bench: Bench, as name: String) throws -> RunningDaemon {
        let daemon = try RunningDaemon(bench, on: try build(bench, as: name))
        try Arrivals(mark: name).checkIn(bedCount / 2, try daemon.client())
        return daemon
    }
}

/// Children who come, each with a request id; the daemon chooses the bed.
struct Arrivals {
    /// Told apart by this from other arrivals in the same register.
    let mark: String
    /// Whether they say a name.
    var isNamed = false

    /// The parameters of one check-in, ready to be sent.
    func parameters(_ number: Int) -> [UInt8] {
        var request = CheckIn(source: "report")
        request.sex = number % 2 == 0 ? "female" : "male"
        request.age = 7 + number / 2 % 10
        request.requestId = "\(mark)-\(number)"
        if isNamed {
            var identity = IdentityFields()
            identity.name = PastNames.name(mark.utf8.reduce(number) { $0 &* 31 &+ Int($1) })
            request.identity = identity
        }
        return WireJSON.encode(request)
    }

    func checkIn(_ count: Int, _ client: Client) throws {
        for number in 0..<count { _ = try client.call(CheckIn.method, parameters: parameters(number)) }
    }
}
