import ArgumentParser
import RPSAProtocol

struct CheckInChild: Asking {
    static var configuration: CommandConfiguration { .leaf("check-in", .checkIn) }

    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.ageAbout)) var ageAbout: Int?
    @Option(parsing: .unconditional, help: .of(.source)) var source: Source?
    @Option(parsing: .unconditional, help: .of(.childAgain)) var child: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.category)) var category: [String] = []
    @Option(parsing: .unconditional, help: .of(.placement)) var placement: String?
    @Option(parsing: .unconditional, help: .of(.until)) var until: String?
    @Option(parsing: .unconditional, help: .of(.letter)) var letter: String?
    @Option(parsing: .unconditional, help: .of(.marital)) var marital: Marital?
    @Option(parsing: .unconditionalSingleValue, help: .of(.need)) var need: [String] = []
    @Option(parsing: .unconditional, help: .of(.isolation)) var isolation: String?
    @Option(parsing: .unconditional, help: .of(.bed)) var bed: String?
    @Flag(help: .of(.unplaced)) var unplaced = false
    @Option(parsing: .unconditional, help: .of(.arrived)) var arrived: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.override)) var override: [String] = []
    @Option(parsing: .unconditional, help: .of(.overrideReason)) var reason: String?
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt {
        let words = Invocation.words
        let years =
            age.map { words.summaryAge($0, isEstimate: false) }
            ?? ageAbout.map { words.summaryAge($0, isEstimate: true) }
        let parts = [child, sex.map { words.child(sex: $0.rawValue) }, years].compactMap { $0 }
        return Attempt(deed: .checkIn, subject: parts.isEmpty ? nil : parts.joined(separator: ", "))
    }

    func request() throws -> CheckIn {
        let missing = missingOptions
        guard let source, missing.isEmpty else { throw Failure.missing(missing, command: "check-in") }
        var request = CheckIn(source: source.rawValue)
        request.sex = sex?.rawValue
        request.age = age
        request.ageAbout = ageAbout
        request.child = child
        request.categories = category.isEmpty ? nil : category
        request.placement = placement
        request.until = until
        request.letter = letter
        request.marital = marital?.rawValue
        request.needs = need.isEmpty ? nil : need
        request.isolation = isolation
        request.bed = bed
        request.unplaced = unplaced ? true : nil
        request.arrived = arrived
        request.override = override.isEmpty ? nil : override
        request.reason = reason
        let fields = try identity.fields()
        request.identity = fields.isEmpty ? nil : fields
        request.requestId = change.id
        return request
    }

    /// What the daemon cannot do without; a birth date may still come on standard input.
    var missingOptions: [String] {
        var missing: [String] = []
        if sex == nil && child == nil { missing.append("--sex") }
        let hasAge = age != nil || ageAbout != nil || identity.born != nil || identity.identity != nil || child != nil
        if !hasAge { missing.append("--age (--age-about, --born)") }
        if source == nil { missing.append("--source") }
        return missing
    }

    func page(_ reply: CheckIn.Reply, on screen: Screen) -> String { CheckInPage(reply: reply, screen: screen).text }
}

struct CheckInPage {
    var reply: CheckIn.Reply
    var screen: Screen

    var text: String {
        let words = screen.words
        var lines = [
            words.checkedIn(reply.child, stay: reply.stay, bed: reply.bed, room: reply.room),
            words.arrivedAndDue(
                arrived: words.moment(reply.arrivedAt), due: reply.dueAt.map(words.moment),
                placement: reply.placementType),
        ]
        if reply.bed == nil { lines += RoomReasonsText.lines(reply.reasons, words) }
        lines += Warnings.lines(reply.warnings, words)
        if reply.bed == nil {
            lines += [words.placeAdvice, "  " + ShellText.line(["move", reply.stay, "--reason", ShellText.ellipsis])]
        }
        return lines.joined(separator: "\n")
    }
}
