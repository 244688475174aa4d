/// What a carer is asked at 2 am, in the fewest questions.
struct CheckInInterview: Interview {
    enum Step: CaseIterable {
        case sex, age, ageAbout, source, categories, name, fever, injuries, belongings, save
    }

    var words: any Words
    private(set) var sex: Sex?
    private(set) var age: Int?
    private(set) var ageAbout: Int?
    private(set) var source: Source?
    private(set) var categories: [Category] = []
    private(set) var name: String?
    private(set) var hasFever: Bool?
    /// `-` is none; nil where nobody looked or asked yet.
    private(set) var injuries: String?
    private(set) var belongings: String?

    /// The questions that the command line has not answered.
    let steps: [Step]
    private var position = 0
    private var guessesAge = false
    private var hasBegun = false
    /// What the command line says already, for the summary.
    let known: [String]

    init(steps: Set<Step>, known: [String] = [], words: any Words) {
        self.steps = Step.allCases.filter { steps.contains($0) }
        self.known = known
        self.words = words
    }

    private var step: Step? {
        guard position < steps.count else { return nil }
        return steps[position] == .age && guessesAge ? .ageAbout : steps[position]
    }

    var question: String? {
        guard let step else { return nil }
        let head = hasBegun ? "" : words.interviewHint + "\n"
        return head + text(of: step)
    }

    mutating func answer(_ line: String) -> InterviewStep {
        guard let step else { return .next }
        hasBegun = true
        let answer = line.lowercased()
        if words.leave.contains(answer) { return .leave }
        if words.back.contains(answer) {
            goBack()
            return .next
        }
        if let hint = take(line, answer, for: step) { return .again(hint) }
        if !(step == .age && guessesAge) { position += 1 }
        return .next
    }

    private mutating func goBack() {
        if guessesAge && steps[position] == .age {
            guessesAge = false
        } else {
            position = max(0, position - 1)
            if steps[position] == .age { guessesAge = false }
        }
    }

    /// Keeps the answer, or says what is accepted.
    private mutating func take(_ line: String, _ answer: String, for step: Step) -> String? {
        switch step {
        case .sex:
            guard let sex = Sex(argument: answer) else { return words.sexAccepted }
            self.sex = sex
        case .age: return take(age: answer)
        case .ageAbout:
            guard let years = Self.years(answer.drop { $0 == "±" || $0 == "~" }) else { return words.ageAccepted }
            (age, ageAbout) = (nil, years)
        case .source:
            let all = Source.allCases
            guard let source = answer.isEmpty ? .raid : Self.pick(answer, from: all) ?? Source(rawValue: answer)
            else { return words.sourceAccepted }
            self.source = source
        case .categories: return take(categories: answer)
        case .name: name = line.isEmpty ? nil : line
        case .fever:
            guard let fever = answer.isEmpty ? false : words.isYes(answer) else { return words.yesNoAccepted }
            hasFever = fever
        case .injuries: injuries = line.isEmpty ? nil : line
        case .belongings: belongings = line.isEmpty ? nil : line
        case .save:
            guard answer.isEmpty else { return words.saveAccepted }
        }
        return nil
    }

    private mutating func take(age answer: String) -> String? {
        if answer == "?" {
            guessesAge = true
            return nil
        }
        let isEstimate = answer.hasPrefix("±") || answer.hasPrefix("~")
        guard let years = Self.years(isEstimate ? answer.dropFirst() : answer[...]) else { return words.ageAccepted }
        (age, ageAbout) = isEstimate ? (nil, years) : (years, nil)
        return nil
    }

    private mutating func take(categories answer: String) -> String? {
        var picked: [Category] = []
        for word in answer.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let code = Category(rawValue: word.uppercased())
            guard let category = Self.pick(String(word), from: Category.allCases) ?? code else {
                return words.categoriesAccepted(Category.allCases.count)
            }
            if !picked.contains(category) { picked.append(category) }
        }
        categories = picked
        return nil
    }

    private static func years(_ text: Substring) -> Int? {
        Int(text.filter { $0 != " " }).flatMap { (0...120).contains($0) ? $0 : nil }
    }

    private static func pick<Choice>(_ answer: String, from choices: [Choice]) -> Choice? {
        Int(answer).flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1] : nil }
    }
}
