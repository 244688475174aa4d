import ArgumentParser
import RPSAProtocol

struct Status: Asking {
    static var configuration: CommandConfiguration { .leaf("status", .status) }

    @OptionGroup var everywhere: GlobalOptions

    mutating func run() throws {
        try ask(request())
        try NeedsNow.tell()
    }

    func request() -> GetStatus { GetStatus() }

    func page(_ reply: GetStatus.Reply, on screen: Screen) -> String { Self.page(reply, on: screen) }

    static func page(_ reply: GetStatus.Reply, on screen: Screen) -> String {
        let words = screen.words
        let house = [
            words.bedsTaken(reply.occupiedBeds, of: reply.workingBeds), words.withoutBed(reply.unplaced),
            words.overdue(reply.overdueStays), words.openAlerts(reply.openAlerts),
        ]
        let gone =
            (reply.onLeave > 0 ? [words.awayCount(reply.onLeave)] : [])
            + (reply.missing > 0 ? [words.missingCount(reply.missing)] : [])
            + (reply.rollCallNight.map { [words.rollCallStillOpen(words.moment($0))] } ?? [])
        let since = words.moment(reply.startedAt)
        return """
            \(SafeText.clean(reply.site)) (\(reply.timezone))
            \((house + gone).joined(separator: " · "))
            \(words.runningSince(since, version: reply.version, events: reply.events))
            """
    }
}

/// The five commands that are probably needed next.
enum NextCommands {
    static func text(for status: GetStatus.Reply, on screen: Screen) -> String {
        let words = screen.words
        var next = [
            ("rpsactl check-in", words.abstract(.checkIn)), ("rpsactl board", words.abstract(.board)),
            ("rpsactl child find NAME", words.abstract(.childFind)),
            ("rpsactl check-out STAY", words.abstract(.checkOut)), ("rpsactl evacuate", words.abstract(.evacuate)),
        ]
        if status.certifiedBeds == 0 {
            next = [("rpsactl layout apply FILE", words.abstract(.layoutApply))] + next.dropLast()
        } else if status.overdueStays > 0 {
            next = [("rpsactl stay list --overdue", words.whoIsOverdue)] + next.dropLast()
        }
        let width = next.reduce(0) { max($0, $1.0.count) }
        let lines = next.map { "  " + Padding.fit($0.0, width) + "  " + $0.1 }
        return (["", words.nextTitle] + lines).joined(separator: "\n")
    }
}
