/// Which placement type a stay gets, and why.
struct RetypeInterview: Interview {
    var words: any Words
    private(set) var placement: String?
    private(set) var reason: String?
    /// The codes that the house knows.
    private let types: [String]
    private let asksPlacement: Bool
    private var hasBegun = false

    init(placement: String?, reason: String?, types: [String], words: any Words) {
        self.types = types
        self.placement = placement
        self.reason = reason
        self.words = words
        asksPlacement = placement == nil
    }

    var question: String? {
        let hint = hasBegun ? "" : words.interviewHint + "\n"
        if placement == nil { return hint + "\(words.askPlacement) (\(types.joined(separator: ", "))): " }
        return reason == nil ? hint + words.askWhy : nil
    }

    mutating func answer(_ line: String) -> InterviewStep {
        hasBegun = true
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            if asksPlacement { placement = nil }
            return .next
        }
        if placement == nil {
            guard types.contains(answer) else { return .again(words.placementAccepted(types)) }
            placement = answer
        } else {
            guard !line.isEmpty else { return .again(words.whyAccepted) }
            reason = line
        }
        return .next
    }
}
