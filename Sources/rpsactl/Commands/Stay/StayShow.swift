import ArgumentParser
import RPSAProtocol

struct StayShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .stayShow) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Flag(help: .of(.history)) var history = false
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: stay) }

    func request() -> GetStay { GetStay(stay: stay, asOf: time.asOf, knownAt: time.knownAt) }

    mutating func run() throws {
        guard history else { return try ask(request()) }
        var request = GetStayHistory(stay: stay)
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        let isPast = time.isNamed
        try ask(request) { HistoryPage(reply: $0, screen: $1, isPast: isPast).text }
    }

    func page(_ reply: GetStay.Reply, on screen: Screen) -> String {
        let words = screen.words
        var fields = Fields()
        let age = (reply.ageIsEstimate ? words.about : "") + "\(reply.age)"
        fields.add(words.stay, reply.stay)
        fields.add(words.child, "\(reply.child)  \(reply.initials)  \(words.child(sex: reply.sex)), \(age)")
        fields.add(words.bed, reply.exitedAt == nil ? reply.bed ?? "!! " + words.noBed : nil)
        let clock = StayClock(reply: reply, screen: screen)
        fields.add(words.away, clock.away)
        fields.add(words.arrived, "\(words.moment(reply.arrivedAt))  (\(words.source(reply.source)))")
        let overdue = reply.overdueHours.map { "  ! " + words.overdueBy + " " + words.duration(hours: $0) } ?? ""
        fields.add(words.due, (reply.dueAt.map(words.moment) ?? words.none) + overdue)
        fields.add(words.placement, reply.placementType)
        fields.add(words.limit, reply.limit)
        fields.add(words.extensions, clock.extensionsLeft)
        fields.add(words.legalBasis, words.rule(reply.legalBasis))
        fields.add(words.exited, reply.exitedAt.map { words.moment($0) + "  " + words.exit(reply.exitReason) })
        fields.add(words.categories, reply.categories.joined(separator: ", "))
        fields.add(words.marital, words.marital(reply.marital))
        fields.add(words.origin, reply.origin == "unknown" ? words.unknown : reply.origin)
        fields.add(words.isolation, reply.isolation)
        let sections = [
            fields.text, clock.tasks, clock.extensions, clock.terms, clock.absences, Self.needs(reply, screen),
            Self.placements(reply, screen), Self.overrides(reply, screen),
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
            + Times.lines(reply.asOf, reply.knownAt, isNamed: time.isNamed, words).map { "\n" + $0 }.joined()
    }

    private static func placements(_ reply: GetStay.Reply, _ screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [.left(words.bed), .left(words.since), .left("")])
        for placement in reply.placements {
            table.add(
                placement.bed ?? "!! " + words.noBed, words.moment(placement.since),
                placement.until.map { words.until(words.moment($0)) } ?? words.today)
        }
        return reply.placements.isEmpty ? "" : table.text(on: screen)
    }

    private static func needs(_ reply: GetStay.Reply, _ screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [.left(words.needs), .left(words.since), .left("")])
        for need in reply.needs {
            let kind = need.kind == "isolation" ? words.isolation + " " : ""
            table.add(
                kind + need.code, words.moment(need.since),
                need.until.map { words.until(words.moment($0)) } ?? words.today)
        }
        return reply.needs.isEmpty ? "" : table.text(on: screen)
    }

    private static func overrides(_ reply: GetStay.Reply, _ screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [.left(words.overrides), .left(words.bed), .left(""), .left("")])
        for override in reply.overrides {
            table.add(override.code, override.bed ?? "", words.moment(override.at), words.by(override.actor))
        }
        return reply.overrides.isEmpty ? "" : table.text(on: screen)
    }
}
