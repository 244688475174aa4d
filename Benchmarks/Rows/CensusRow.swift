import Foundation
import RPSAProtocol

/// The census of a year in a register with a long past: the whole of `rpsactl census`, process and all, beside the whole
/// of `sqlite3` that only adds up the nights.
enum CensusRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        let register = try PastRegister.ofAMillion(bench)
        let daemon = try RunningDaemon(bench, on: register)
        let year = (from: date(daysAgo: 366), to: date(daysAgo: 2))
        let total = try daemon.client().ask(GetCensus(from: year.from, to: year.to)).total
        guard total.arrivals > 100_000 else { throw BenchFailure("the year has only \(total.arrivals) arrivals") }
        let file = register + "/" + RegisterFile.name
        let arguments = ["--socket", daemon.socket, "census", "--from", year.from, "--to", year.to]
        var (ours, raw): ([UInt64], [UInt64]) = ([], [])
        for _ in 0..<(bench.isQuick ? 7 : 21) {
            ours.append(try Program.time(bench.client, arguments))
            raw.append(try Program.time("/usr/bin/sqlite3", [file, floor(year)]))
        }
        try daemon.stop()
        return [
            Line(
                work: "census of a year, 1 million past stays, whole process", ours: ours.median.asTime,
                floor: raw.median.asTime, measured: Double(ours.median) / 1e6, bound: .atMost(300), unit: "ms")
        ]
    }

    /// Reads of each stay of the year what the census must know of it, by the same index, and adds it up.
    private static func floor(_ year: (from: String, to: String)) -> String {
        let days = "strftime('%s', '\(year.from)') * 1000 AND strftime('%s', '\(year.to)', '+1 day') * 1000"
        return """
            SELECT count(*), sum(until / 86400000 - since / 86400000), max(child), sum(dueAt < until)
            FROM stay INDEXED BY stayBySince WHERE supersededAt IS NULL AND since BETWEEN \(days)
            """
    }

    private static func date(daysAgo: Int) -> String {
        let day = Date(timeIntervalSinceNow: -Double(daysAgo) * 86_400)
        return String(day.formatted(.iso8601).prefix(10))
    }
}
