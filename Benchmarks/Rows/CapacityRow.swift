import RPSAProtocol
import Varlink

/// "Can we take five boys and two girls tonight?", whole process and over the socket.
enum CapacityRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        try [HouseOfBeds.small, .large].flatMap { house in
            let daemon = try house.runHalfFull(bench, as: "house")
            let client = try daemon.client()
            var question = GetCapacity()
            (question.boys, question.girls) = (5, 2)
            guard try client.ask(question).fits else { throw BenchFailure("seven children do not fit") }
            let parameters = WireJSON.encode(question)
            let arguments = ["--socket", daemon.socket, "capacity", "--boys", "5", "--girls", "2"]
            var (processes, answers): ([UInt64], [UInt64]) = ([], [])
            for _ in 0..<bench.blocks(60) {
                processes.append(try Program.time(bench.client, arguments))
                answers.append(
                    try OccupancyRow.p50(5) { _ = try client.call(GetCapacity.method, parameters: parameters) })
            }
            try daemon.stop()
            return [
                line("rpsactl capacity for 7, \(house.bedCount) beds, whole process", processes.median),
                line("capacity for 7, \(house.bedCount) beds, p50", answers.median),
            ]
        }
    }

    private static func line(_ work: String, _ time: UInt64) -> Line {
        Line(work: work, ours: time.asTime, floor: "–", measured: Double(time) / 1e6, bound: .atMost(10), unit: "ms")
    }
}
