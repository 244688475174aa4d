/// Where a child goes, and when it should be back.
struct LeaveInterview: Interview {
    var words: any Words
    private(set) var reason: LeaveReason?
    private(set) var until: String?
    private let asksReason: Bool

    init(reason: LeaveReason?, until: String?, words: any Words) {
        self.reason = reason
        self.until = until
        self.words = words
        asksReason = reason == nil
    }

    var question: String? {
        guard reason != nil else {
            let reasons = AbsenceReason.leaves.map { words.text($0) }
            return words.interviewHint + "\n"
                + words.askLeaveReason(CheckInInterview.numbered(reasons).map { "  " + $0 })
        }
        return until == nil ? words.askLeaveUntil : nil
    }

    mutating func answer(_ line: String) -> InterviewStep {
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            if asksReason { reason = nil }
            return .next
        }
        guard reason != nil else {
            let all = LeaveReason.allCases
            let picked = Int(answer).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
            reason = picked ?? LeaveReason(rawValue: answer)
            return reason == nil ? .again(words.numberAccepted(all.count)) : .next
        }
        guard !line.isEmpty else { return .again(words.timeAccepted) }
        until = line
        return .next
    }
}
