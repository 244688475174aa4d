import Foundation
import Glibc
import RPSAProtocol

/// Registers with a long past and 180 children in 250 beds.
enum PastRegister {
    private static let presentCount = 180

    static func ofAThousand(_ bench: Bench) throws -> String {
        let directory = try make(bench, pastCount: 1_000, as: "past-thousand")
        let daemon = try RunningDaemon(bench, on: directory)
        let check = try daemon.client().ask(Check())
        guard check.ok else { throw BenchFailure("the invented past is not whole: \(check.checks.filter { !$0.ok })") }
        try daemon.stop()
        return directory
    }

    static func ofAHundredThousandNames(_ bench: Bench) throws -> String {
        let directory = try make(bench, pastCount: 100_000, as: "past-names")
        try PastNames.write(to: directory + "/" + RegisterFile.name)
        return directory
    }

    /// Kept from run to run while the daemon makes registers of the same shape, for a day: then the stays of the
    /// children who are there would become overdue. Each run adds the day's work of the memory row to it.
    static func ofAMillion(_ bench: Bench) throws -> String {
        let kept = bench.kept("past-million")
        let house = try HouseOfBeds.ordinary.build(bench, as: "house")
        if try isUsable(kept, like: house) { return kept }
        let directory = try make(bench, pastCount: 1_000_000, as: "past-million")
        try? FileManager.default.removeItem(atPath: kept)  // Mostly it is not there.
        try FileManager.default.moveItem(atPath: directory, toPath: kept)
        sync()
        return kept
    }

    private static func make(_ bench: Bench, pastCount: Int, as name: String) throws -> String {
        let directory = try HouseOfBeds.ordinary.build(bench, as: name)
        try PastStays(count: pastCount).write(to: directory + "/" + RegisterFile.name)
        let daemon = try RunningDaemon(bench, on: directory)
        try Arrivals(mark: "present").checkIn(presentCount, try daemon.client())
        try daemon.stop()
        return directory
    }

    private static func isUsable(_ directory: String, like house: String) throws -> Bool {
        let file = directory + "/" + RegisterFile.name
        guard access(file, R_OK) == 0 else { return false }
        let schema = "SELECT ifnull(sql, '') FROM sqlite_schema ORDER BY name"
        let (kept, fresh) = (try RawDatabase(file), try RawDatabase(house + "/" + RegisterFile.name))
        guard try kept.texts(schema) == fresh.texts(schema) else { return false }
        let open = "FROM stay WHERE until IS NULL AND supersededAt IS NULL"
        let dayAgo = Int64(Date().timeIntervalSince1970 * 1000) - 86_400_000
        return try kept.number("SELECT count(*) \(open)") == presentCount
            && kept.number("SELECT min(since) \(open)") > dayAgo
    }
}
