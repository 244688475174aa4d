import Foundation
import RPSAProtocol
import Varlink

/// What a daemon costs that nobody asks anything: 200 children are in the house, a million were, and the clock of the
/// alerts goes on.
enum AlertClockRow {
    private static let presentCount = 200
    /// How often the daemon looks at the clock, in seconds.
    private static let interval = 60.0

    static func measure(_ bench: Bench) throws -> [Line] {
        let daemon = try RunningDaemon(bench, on: try PastRegister.ofAMillion(bench))
        let client = try daemon.client()
        let missing = presentCount - (try client.ask(GetOccupancy()).occupiedBeds)
        let arrivals = Arrivals(mark: UUID().uuidString)
        let stays = try (0..<max(missing, 0)).map { number in
            try Client.decode(
                CheckIn.Reply.self, try client.call(CheckIn.method, parameters: arrivals.parameters(number))
            ).stay
        }
        Thread.sleep(forTimeInterval: 5)  // What was just written is told to the journal.
        let seconds = bench.isQuick ? interval : interval * 3
        let before = try daemon.processorMilliseconds()
        Thread.sleep(forTimeInterval: seconds)
        let used = try daemon.processorMilliseconds() - before
        for stay in stays { _ = try client.ask(CheckOut(stay: stay, reason: "reunified-parent", to: "parents")) }
        try daemon.stop()
        return [
            line("a tick of the alert clock, 200 open stays", used / (seconds / interval), bound: 5),
            line("an idle minute, processor time", used * 60 / seconds, bound: 5),
        ]
    }

    private static func line(_ work: String, _ milliseconds: Double, bound: Double) -> Line {
        Line(
            work: work, ours: String(format: "%.2f ms", milliseconds), floor: "–", measured: milliseconds,
            bound: .atMost(bound), unit: "ms")
    }
}
