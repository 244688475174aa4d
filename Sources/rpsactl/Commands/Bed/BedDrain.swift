import ArgumentParser
import RPSAProtocol

struct BedDrain: Asking {
    static var configuration: CommandConfiguration { .leaf("drain", .bedDrain) }

    @Argument(help: .of(.bedArgument)) var bed: String?
    @Option(parsing: .unconditional, help: .of(.drainReason)) var reason: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .drain, subject: bed) }

    func request() throws -> DrainBed {
        var missing: [String] = []
        if bed == nil { missing.append("BED") }
        if reason == nil { missing.append("--reason") }
        guard let bed, let reason else { throw Failure.missing(missing, command: "bed drain") }
        return DrainBed(bed: bed, reason: reason, at: at, requestId: change.id)
    }

    func page(_ reply: DrainBed.Reply, on screen: Screen) -> String {
        let words = screen.words
        let drained = words.drainedBed(reply.bed, since: words.moment(reply.since))
        return drained + (reply.stay.map { "\n" + words.keepsBed($0) } ?? "")
    }
}
