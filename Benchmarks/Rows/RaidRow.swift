import Foundation
import RPSACore
import RPSAProtocol
import Varlink

/// A roster of forty into an empty house of forty beds: how long it takes, and whether the placement is the best one.
///
/// There are as many boys and girls of each age band as fill whole rooms, so the best is known: one band a room.
enum RaidRow {
    private static let childCount = 40

    static func measure(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.forOneRaid.build(bench, as: "house")
        let content = Data(roster.utf8).base64EncodedString()
        var mixedRoomCounts: [Int] = []
        let samples = try (0..<bench.blocks(9)).map { _ in
            let daemon = try RunningDaemon(bench, on: try bench.copy(of: house, as: "raid"))
            let client = try daemon.client()
            var reply: ImportRoster.Reply?
            let time = try Stopwatch.time { reply = try client.ask(ImportRoster(content: content, source: "raid")) }
            guard let reply, reply.admitted.count == childCount else {
                throw BenchFailure("of the raid \(reply?.admitted.count ?? 0) found a bed")
            }
            mixedRoomCounts.append(mixedRoomCount(reply.admitted))
            try daemon.stop()
            return time
        }
        let mixed = Double(mixedRoomCounts.max() ?? 0)
        return [
            Line(
                work: "a raid of 40 into 40 beds", ours: samples.median.asTime, floor: "–",
                measured: Double(samples.median) / 1e6, bound: .atMost(1000), unit: "ms"),
            Line(
                work: "… rooms with more age bands than the best placement", ours: "–", floor: "–", measured: mixed,
                bound: .atMost(0), unit: "rooms"),
        ]
    }

    private static func mixedRoomCount(_ admitted: [ImportRoster.Admitted]) -> Int {
        Dictionary(grouping: admitted, by: \.room).values.count { children in
            Set(children.map { AgeBand.of($0.age) }).count > 1
        }
    }

    private static var roster: String {
        let rows = (1...childCount).map { number in
            "\(number);Anak \(number);\(number % 2 == 0 ? "P" : "L");\(7 + number % 10);;;Lamaru;anak jalanan;;"
        }
        let heading = "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"
        return "\u{FEFF}" + ([heading] + rows).joined(separator: "\r\n") + "\r\n"
    }
}
