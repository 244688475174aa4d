import RPSAProtocol

/// The whole of `rpsactl occupancy`, process and all, against the whole of `sqlite3` with the same question.
enum ProcessRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.ordinary.build(bench, as: "house")
        let daemon = try RunningDaemon(bench, on: house)
        try Arrivals(mark: "house").checkIn(180, try daemon.client())
        var (ours, raw): ([UInt64], [UInt64]) = ([], [])
        for _ in 0..<(bench.isQuick ? 50 : 150) {
            ours.append(try Program.time(bench.client, ["--socket", daemon.socket, "occupancy"]))
            raw.append(try Program.time("/usr/bin/sqlite3", [house + "/" + RegisterFile.name, RawCensus.asProgram]))
        }
        try daemon.stop()
        return [
            Line(
                work: "rpsactl occupancy, whole process", ours: ours.median.asTime, floor: raw.median.asTime,
                measured: Double(ours.median) / Double(raw.median), bound: .atMost(2), unit: "×")
        ]
    }
}
