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
    @Option(parsing: .unconditional, help: .of(.correctReason)) var reason: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .correct, subject: stay) }

    func request() throws -> CorrectStay {
        let isEmpty =
            sex == nil && age == nil && ageAbout == nil && category.isEmpty && marital == nil && source == nil
        var missing = isEmpty ? ["--sex, --age, --age-about, --category, --marital, --source"] : []
        if reason == nil { missing.append("--reason") }
        guard let reason, missing.isEmpty else { throw Failure.missing(missing, command: "stay correct") }
        var request = CorrectStay(stay: stay, reason: reason)
        request.sex = sex?.rawValue
        request.age = age
        request.ageAbout = ageAbout
        request.categories = category.isEmpty ? nil : category
        request.marital = marital?.rawValue
        request.source = source?.rawValue
        request.requestId = change.id
        return request
    }

    func page(_ reply: CorrectStay.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = [words.corrected(reply.stay, reply.changed)]
        let needs = NeedsReply(
            stay: reply.stay, isolation: nil, features: [], bed: reply.bed, codes: reply.codes,
            suggestion: reply.suggestion)
        if reply.bed != nil { lines.append(NeedsPage.text(needs, on: screen)) }
        return (lines + Warnings.lines(reply.warnings, words)).joined(separator: "\n")
    }
}
