import RPSAProtocol

/// Who brings the children, where they were found, and how many they are.
struct RaidOpenInterview: Interview {
    enum Step: CaseIterable {
        case agency, place, count
    }

    var words: any Words
    private(set) var agency: String?
    private(set) var place: String?
    private(set) var count: Int?

    private let agencies: [AgencyLine]
    private let steps: [Step]
    private var position = 0

    /// - Parameter steps: the questions that the command line has not answered.
    init(steps: Set<Step>, agencies: [AgencyLine], words: any Words) {
        self.steps = Step.allCases.filter { steps.contains($0) }
        self.agencies = agencies
        self.words = words
    }

    var question: String? {
        guard position < steps.count else { return nil }
        let hint = position == 0 ? words.interviewHint + "\n" : ""
        switch steps[position] {
        case .agency: return hint + words.askAgency(CheckInInterview.numbered(agencies.map(\.name)).map { "  " + $0 })
        case .place: return hint + words.askPlace
        case .count: return hint + words.askCount
        }
    }

    mutating func answer(_ line: String) -> InterviewStep {
        guard position < steps.count else { return .next }
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            position = max(0, position - 1)
            return .next
        }
        if let hint = take(line, answer, for: steps[position]) { return .again(hint) }
        position += 1
        return .next
    }

    /// Keeps the answer, or says what is accepted.
    private mutating func take(_ line: String, _ answer: String, for step: Step) -> String? {
        switch step {
        case .agency:
            let place = answer.isEmpty ? 1 : Int(answer) ?? 0
            let picked = agencies.indices.contains(place - 1) ? agencies[place - 1] : nil
            guard let agency = picked ?? agencies.first(where: { $0.agency == answer }) else {
                return words.agencyAccepted(agencies.count)
            }
            self.agency = agency.agency
        case .place:
            guard !line.isEmpty else { return words.placeAccepted }
            place = line
        case .count:
            guard !answer.isEmpty else { return nil }
            guard let count = Int(answer), count >= 0 else { return words.countAccepted }
            self.count = count
        }
        return nil
    }
}
