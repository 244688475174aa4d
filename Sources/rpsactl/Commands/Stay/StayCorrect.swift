import ArgumentParser
import RPSAProtocol

struct StayCorrect: Asking {
    static var configuration: CommandConfiguration { .leaf("correct", .stayCorrect) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.ageAbout)) var ageAbout: Int?
    @Option(parsing: .unconditionalSingleValue, help: .of(.allCategories)) var category: [String] = []
    @Option(parsing: .unconditional, help: .of(.marital)) var marital: Marital?
    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @Option(parsing: .unconditional, help: .of(.correctedArrival)) var arrived: String?
    @Option(parsing: .unconditional, help: .of(.correctedExit)) var exited: String?
    @Option(parsing: .unconditional, help: .of(.correctedBed)) var bed: String?
    @Option(parsing: .unconditional, help: .of(.correctedFrom)) var from: String?
    @Flag(help: .of(.correctedSwap)) var swap = false
    @Flag(help: .of(.undoCheckOut)) var undoCheckOut = false
    @Option(parsing: .unconditional, help: .of(.correctReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .correct, subject: stay) }

    func request() throws -> CorrectStay {
        var missing = isEmpty ? [Self.choices] : []
        if bed != nil && from == nil && !undoCheckOut { missing.append("--from") }
        if bed == nil && (from != nil || swap) { missing.append("--bed") }
        if reason == nil { missing.append("--reason") }
        guard let reason, missing.isEmpty else { throw Failure.missing(missing, command: "stay correct") }
        var request = CorrectStay(stay: stay, reason: reason)
        request.sex = sex?.rawValue
        request.age = age
        request.ageAbout = ageAbout
        request.categories = category.isEmpty ? nil : category
        request.marital = marital?.rawValue
        request.source = source?.rawValue
        (request.arrived, request.exited) = (arrived, exited)
        (request.bed, request.from) = (bed == "-" ? "none" : bed, from)
        request.swap = swap ? true : nil
        request.undoCheckOut = undoCheckOut ? true : nil
        request.requestId = change.id
        return request
    }

    private static let choices = """
        --arrived, --exited, --bed, --undo-check-out, --sex, --age, --age-about, --category, --marital, --source
        """

    private var isEmpty: Bool {
        let isWithoutFacts =
            sex == nil && age == nil && ageAbout == nil && category.isEmpty && marital == nil && source == nil
        return isWithoutFacts && arrived == nil && exited == nil && bed == nil && from == nil && !undoCheckOut
    }

    func page(_ reply: CorrectStay.Reply, on screen: Screen) -> String {
        let words = screen.words
        let isBack = reply.changed.contains(CorrectedFact.checkOut.rawValue)
        let rest = reply.changed.filter { $0 != CorrectedFact.checkOut.rawValue }
        var lines = isBack ? [words.hereAgain(reply.stay)] : []
        if !isBack || !rest.isEmpty { lines.append(words.corrected(reply.stay, rest.map(words.correctedFact))) }
        if let other = reply.swapped { lines.append(words.alsoCorrected(other)) }
        if reply.dueAt != reply.oldDueAt {
            let ends = [reply.oldDueAt, reply.dueAt].map { $0.map { words.moment($0) } ?? words.none }
            lines.append(words.dueMoved(ends.joined(separator: " → ")) + ".")
        }
        let needs = NeedsReply(
            stay: reply.stay, isolation: nil, features: [], bed: reply.bed, codes: reply.codes,
            suggestion: reply.suggestion)
        if reply.bed != nil { lines.append(NeedsPage.text(needs, on: screen)) }
        if let first = reply.firstMonth.flatMap({ Moment($0 + "-01") }) {
            lines.append(words.figuresChange(since: "\(words.month(first.month)) \(first.year)"))
        }
        if !reply.items.isEmpty { lines.append(words.itemsWait(reply.items.map(SafeText.clean))) }
        return (lines + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}
