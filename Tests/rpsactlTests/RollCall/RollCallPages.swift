import RPSAProtocol

@testable import rpsactl

/// Roll calls of an invented house, for the tests of lists and pages.
enum RollCallPages {
    static func summary(_ state: RollCallState = .open, expected: Int = 3) -> RollCallSummary {
        var summary = RollCallSummary()
        summary.night = "2026-11-20"
        summary.rollCall = 12
        summary.status = state.rawValue
        summary.startedAt = Pages.time
        summary.finishedAt = state == .open ? nil : Pages.time
        summary.expected = expected
        summary.present = expected
        return summary
    }

    static func line(_ number: Int, _ status: String = "present", backAt: String? = nil) -> RollCallLine {
        let digits = String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
        var line = RollCallLine()
        line.stay = "S-2026-\(digits)"
        line.child = "A-2026-\(digits)"
        line.initials = "SW"
        line.sex = "female"
        line.age = 13
        line.room = "PA1"
        line.bed = "PA1-\(number)"
        line.expected = true
        line.status = status
        line.backAt = backAt
        return line
    }

    static func lines(_ count: Int) -> [RollCallLine] { (1...count).map { line($0) } }

    static func sheet(_ count: Int = 3) -> RollCallSheet {
        RollCallSheet(summary(expected: count), lines(count), yes: EnglishWords().sheetYes)
    }

    /// What the daemon answers to a mark.
    static func marked(_ number: Int, _ status: String) -> MarkRollCall.Reply {
        var reply = MarkRollCall.Reply()
        reply.rollCall = summary()
        reply.rollCall.present -= 1
        reply.rollCall.absent += 1
        reply.line = line(number, status)
        reply.line.marked = true
        return reply
    }
}

extension RollCallSheet {
    /// Presses the keys in order and gives the last action.
    @discardableResult mutating func press(_ keys: Key...) -> Action {
        keys.reduce(Action.none) { _, key in press(key) }
    }
}

extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
    public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
