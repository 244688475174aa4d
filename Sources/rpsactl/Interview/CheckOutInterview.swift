/// Why a stay ends, and where the child goes.
struct CheckOutInterview: Interview {
    var words: any Words
    private(set) var reason: ExitReason?
    private(set) var to: String?
    private let asksReason: Bool

    init(reason: ExitReason?, to: String?, words: any Words) {
        self.reason = reason
        self.to = to
        self.words = words
        asksReason = reason == nil
    }

    var question: String? {
        guard let reason else {
            let reasons = ExitReason.allCases.map { words.text($0) }
            return words.interviewHint + "\n"
                + words.askExitReason(CheckInInterview.columns(CheckInInterview.numbered(reasons)))
        }
        return to == nil ? words.askTo(preset: preset(reason)) : nil
    }

    mutating func answer(_ line: String) -> InterviewStep {
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            if asksReason { reason = nil }
            return .next
        }
        guard let reason else {
            let all = ExitReason.allCases
            let picked = Int(answer).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
            self.reason = picked ?? ExitReason(rawValue: answer)
            return self.reason == nil ? .again(words.exitReasonAccepted(all.count)) : .next
        }
        guard let to = line.isEmpty ? preset(reason) : line else { return .again(words.toAccepted) }
        self.to = to
        return .next
    }

    /// The reason itself says where to, unless it says nothing.
    private func preset(_ reason: ExitReason) -> String? { reason == .other ? nil : words.text(reason) }
}
