import RPSAProtocol
import Varlink

/// Ten children who come and leave again, so that the house stays as full as it was. Only the coming is timed.
struct Visits {
    private static let count = 10
    let arrivals: Arrivals

    /// The median time, and how many were found who may be one of them.
    func measure(_ client: Client) throws -> (p50: UInt64, candidateCount: Int) {
        var samples: [UInt64] = []
        var replies: [CheckIn.Reply] = []
        for number in 0..<Self.count {
            let parameters = arrivals.parameters(number)
            var reply: [UInt8] = []
            samples.append(try Stopwatch.time { reply = try client.call(CheckIn.method, parameters: parameters) })
            replies.append(try Client.decode(CheckIn.Reply.self, reply))
        }
        for reply in replies {
            _ = try client.ask(CheckOut(stay: reply.stay, reason: "reunified-parent", to: "parents"))
        }
        return (samples.median, replies.reduce(0) { $0 + $1.candidates.count })
    }
}
