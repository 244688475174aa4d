import Foundation
import RPSAProtocol
import Varlink

/// A roster of forty into an empty house of forty beds. This is the time alone; whether the placement is the best
/// there is, nothing here asks.
enum RaidRow {
    private static let childCount = 40

    static func measure(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.forOneRaid.build(bench, as: "house")
        let content = Data(roster.utf8).base64EncodedString()
        let samples = try (0..<bench.blocks(9)).map { _ in
            let daemon = try RunningDaemon(bench, on: try bench.copy(of: house, as: "raid"))
            let client = try daemon.client()
            var reply: ImportRoster.Reply?
            let time = try Stopwatch.time { reply = try client.ask(ImportRoster(content: content, source: "raid")) }
            guard let reply, reply.admitted.count == childCount else {
                throw BenchFailure("of the raid \(reply?.admitted.count ?? 0) found a bed")
            }
            try daemon.stop()
            return time
        }
        return [
            Line(
                work: "a raid of 40 into 40 beds", ours: samples.median.asTime, floor: "–",
                measured: Double(samples.median) / 1e6, bound: .atMost(1000), unit: "ms")
        ]
    }

    private static var roster: String {
        let rows = (1...childCount).map { number in
            "\(number);Anak \(number);\(number % 2 == 0 ? "P" : "L");\(7 + number % 10);;;Lamaru;anak jalanan;;"
        }
        let heading = "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"
        return "\u{FEFF}" + ([heading] + rows).joined(separator: "\r\n") + "\r\n"
    }
}
