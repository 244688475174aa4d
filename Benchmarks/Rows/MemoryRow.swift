import Foundation
import RPSAProtocol
import Varlink

/// What an idle daemon holds after a busy day, with a long past.
enum MemoryRow {
    private static let arrivalCount = 300

    static func measure(_ bench: Bench) throws -> [Line] {
        let daemon = try RunningDaemon(bench, on: try PastRegister.ofAMillion(bench))
        try workADay(try daemon.client())
        Thread.sleep(forTimeInterval: 2)
        let (anonymous, resident) = (try daemon.memory("Anonymous"), try daemon.memory("Rss"))
        try daemon.stop()
        return [
            line("memory, idle after a day's writes, anonymous", anonymous, bound: 10),
            line("memory, idle after a day's writes, resident", resident, bound: 35),
        ]
    }

    private static func line(_ work: String, _ megabytes: Double, bound: Double) -> Line {
        Line(
            work: work, ours: String(format: "%.1f MB", megabytes), floor: "–", measured: megabytes,
            bound: .atMost(bound), unit: "MB")
    }

    /// Three hundred come, every third is moved, all leave again; in between people look at the board.
    private static func workADay(_ client: Client) throws {
        let arrivals = Arrivals(mark: UUID().uuidString)
        for number in 0..<arrivalCount {
            let reply = try Client.decode(
                CheckIn.Reply.self, try client.call(CheckIn.method, parameters: arrivals.parameters(number)))
            if number % 3 == 0 { _ = try client.ask(MoveStay(stay: reply.stay, reason: "at the bench's request")) }
            if number % 10 == 0 {
                _ = try client.ask(GetBoard())
                _ = try client.ask(GetOccupancy(by: .ward))
            }
            _ = try client.call(GetOccupancy.method)
            Thread.sleep(forTimeInterval: 0.002)  // Nobody leaves in the millisecond of a move.
            _ = try client.ask(CheckOut(stay: reply.stay, reason: "reunified-parent", to: "parents"))
        }
    }
}
