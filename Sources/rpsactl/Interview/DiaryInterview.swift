/// What an entry of a diary is about, and its text.
struct DiaryInterview: Interview {
    var words: any Words
    private(set) var kind: DiaryKind?
    private(set) var text: String?
    private let asksKind: Bool

    init(kind: DiaryKind?, text: String?, words: any Words) {
        self.kind = kind
        self.text = text
        self.words = words
        asksKind = kind == nil
    }

    var question: String? {
        if kind == nil {
            let kinds = DiaryKind.allCases.map { words.text($0) }
            return words.interviewHint + "\n"
                + words.askDiaryKind(CheckInInterview.columns(CheckInInterview.numbered(kinds)))
        }
        return text == nil ? words.askDiaryText : nil
    }

    mutating func answer(_ line: String) -> InterviewStep {
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            if asksKind { kind = nil }
            return .next
        }
        guard kind != nil else {
            let all = DiaryKind.allCases
            let picked = Int(answer).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
            kind = picked ?? DiaryKind(rawValue: answer)
            return kind == nil ? .again(words.diaryKindAccepted(all.count)) : .next
        }
        guard !line.isEmpty else { return .again(words.diaryTextAccepted) }
        text = line
        return .next
    }
}
