/// Why a stay is extended, until when, and by which letter.
struct ExtendInterview: Interview {
    enum Step: CaseIterable {
        case reason, end, letter, signedBy
    }

    var words: any Words
    private(set) var reason: ExtensionReason?
    /// A date, or a length such as `7d`.
    private(set) var end: String?
    private(set) var letter: String?
    private(set) var signedBy: String?

    private let steps: [Step]
    private var position = 0

    init(reason: ExtensionReason?, end: String?, letter: String?, signedBy: String?, words: any Words) {
        self.reason = reason
        self.end = end
        self.letter = letter
        self.signedBy = signedBy
        self.words = words
        steps = Step.allCases.filter { step in
            switch step {
            case .reason: reason == nil
            case .end: end == nil
            case .letter: letter == nil
            // Who signed belongs to the letter, and is asked with it.
            case .signedBy: letter == nil && signedBy == nil
            }
        }
    }

    /// Whether the text says how long, and not until when.
    static func isLength(_ text: String) -> Bool {
        let digits = text.prefix { $0.isNumber }
        return !digits.isEmpty && ["h", "d", "wd", "mo"].contains(String(text.dropFirst(digits.count)))
    }

    var question: String? {
        guard position < steps.count else { return nil }
        let hint = position == 0 ? words.interviewHint + "\n" : ""
        switch steps[position] {
        case .reason:
            let reasons = ExtensionReason.allCases.map { words.text($0) }
            return hint + words.askExtensionReason(CheckInInterview.columns(CheckInInterview.numbered(reasons)))
        case .end: return hint + words.askExtendUntil
        case .letter: return hint + words.askLetter
        case .signedBy: return hint + words.askSignedBy
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
        if let hint = take(line, answer) { return .again(hint) }
        position += 1
        return .next
    }

    /// Keeps the answer, or says what is accepted.
    private mutating func take(_ line: String, _ answer: String) -> String? {
        switch steps[position] {
        case .reason:
            let all = ExtensionReason.allCases
            let picked = Int(answer).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
            guard let reason = picked ?? ExtensionReason(rawValue: answer) else {
                return words.numberAccepted(all.count)
            }
            self.reason = reason
        case .end:
            guard !line.isEmpty else { return words.timeAccepted }
            end = line
        case .letter:
            guard !line.isEmpty else { return words.letterAccepted }
            letter = line
        case .signedBy:
            signedBy = line.isEmpty ? nil : line
        }
        return nil
    }
}
