/// After every room said no: record the child without a bed, or leave.
struct WithoutBedInterview: Interview {
    var words: any Words
    private var isAnswered = false

    init(words: any Words) { self.words = words }

    var question: String? { isAnswered ? nil : words.askWithoutBed }

    mutating func answer(_ line: String) -> InterviewStep {
        if words.leave.contains(line.lowercased()) { return .leave }
        guard line.isEmpty else { return .again(words.saveAccepted) }
        isAnswered = true
        return .next
    }
}
