import ArgumentParser
import RPSAProtocol

struct AbsenceList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .absenceList) }

    @Argument(help: .of(.ofStay)) var stay: String?
    @Flag(help: .of(.allAbsences)) var all = false
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: stay) }

    func request() -> ListAbsences {
        var request = ListAbsences()
        request.stay = stay
        request.all = all ? true : nil
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListAbsences.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.absences.isEmpty { return all ? words.noAbsences : words.nobodyAway }
        return AbsenceTable.text(reply.absences, namesStay: true, on: screen)
            + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}

/// Times away as a table, of one stay or of several.
enum AbsenceTable {
    static func text(_ absences: [AbsenceLine], namesStay: Bool, on screen: Screen) -> String {
        let words = screen.words
        let showsReturn = absences.contains { $0.until != nil }
        var columns: [Table.Column] = []
        if namesStay {
            columns += [.left(words.stay), .left(words.child), .spare(words.initials), .spare(words.bed)]
        }
        columns += [.text(words.away), .left(words.since), .left(words.backTime)]
        columns.append(showsReturn ? .left(words.backSince) : .left(words.late))
        var table = Table(columns: columns)
        let instants = absences.flatMap { [$0.since, $0.expectedAt, $0.until] }
        let years = Set(instants.compactMap { $0?.prefix(4) })
        let time = { (text: String?) in words.moment(text, withYear: years.count > 1) }
        for line in absences {
            let late = line.overdueHours.map { "! " + words.duration(hours: $0) } ?? ""
            let who = namesStay ? [line.stay, line.child, line.initials, line.bed ?? ""] : []
            let end = line.until.map { time($0) } ?? late
            table.add(who + [words.absence(line.reason), time(line.since), time(line.expectedAt), end])
        }
        return table.text(on: screen)
    }
}
