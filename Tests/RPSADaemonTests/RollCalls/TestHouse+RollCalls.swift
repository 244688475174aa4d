import RPSAProtocol
import Testing

@testable import RPSADaemon

extension TestHouse {
    @discardableResult
    func startRollCall(at: String? = nil) throws -> StartRollCall.Reply {
        var request = StartRollCall()
        request.at = at
        return try ask(request)
    }

    static func marking(
        _ child: String, _ status: String, until: String? = nil, note: String? = nil
    ) -> MarkRollCall {
        var request = MarkRollCall(child: child, status: status)
        (request.until, request.note) = (until, note)
        return request
    }

    @discardableResult
    func mark(_ child: String, _ status: String, until: String? = nil) throws -> MarkRollCall.Reply {
        try ask(Self.marking(child, status, until: until))
    }

    @discardableResult
    func finishRollCall(absent: [String]? = nil, at: String? = nil) throws -> FinishRollCall.Reply {
        var request = FinishRollCall()
        (request.absent, request.at) = (absent, at)
        return try ask(request)
    }

    func rollCall(_ change: (inout GetRollCall) -> Void = { _ in }) throws -> GetRollCall.Reply {
        var request = GetRollCall()
        change(&request)
        return try ask(request)
    }

    func rollCalls(_ change: (inout ListRollCalls) -> Void = { _ in }) throws -> [RollCallSummary] {
        var request = ListRollCalls()
        change(&request)
        return try ask(request).rollCalls
    }

    /// So many girls who came the day before.
    @discardableResult func girls(_ count: Int) throws -> [String] {
        try (0..<count).map { _ in try checkIn { $0.arrived = "-1d" }.stay }
    }
}

extension RollCallSummary {
    /// Expected, present, absent, away.
    var counts: [Int] { [expected, present, absent, away] }
}
