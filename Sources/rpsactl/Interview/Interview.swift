/// Questions one after another, without a terminal: answers go in, questions come out.
protocol Interview {
    /// What to ask now; nil when all is answered.
    var question: String? { get }
    mutating func answer(_ line: String) -> InterviewStep
}

enum InterviewStep: Equatable {
    case next
    /// Not understood: what would be.
    case again(String)
    case leave
}
