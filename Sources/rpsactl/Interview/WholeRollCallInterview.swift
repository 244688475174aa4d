/// Before a roll call is begun and ended in one step: whether that is what is meant.
struct WholeRollCallInterview: Interview {
    var words: any Words
    private var isAnswered = false

    init(words: any Words) { self.words = words }

    var question: String? { isAnswered ? nil : words.askWholeRollCall }

    mutating func answer(_ line: String) -> InterviewStep {
        let answer = line.lowercased()
        if answer == "n" || words.leave.contains(answer) { return .leave }
        guard answer.count == 1, words.sheetYes.contains(Character(answer)) else {
            return .again(words.wholeRollCallAccepted)
        }
        isAnswered = true
        return .next
    }
}
