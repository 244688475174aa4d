import ArgumentParser
import RPSAProtocol

struct RaidIntake: Asking {
    static var configuration: CommandConfiguration { .leaf("intake", .raidIntake) }

    @Argument(help: .of(.raidArgument)) var raid: String?
    @Argument(help: .of(.rosterFile), completion: .file()) var file: String?
    @OptionGroup var roster: RosterOptions
    @Flag(help: .of(.again)) var again = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .importRoster, subject: file) }

    func request() throws -> IntakeRaid {
        var missing: [String] = []
        if raid == nil { missing.append("RAID") }
        if file == nil { missing.append("FILE") }
        guard let raid, let file else { throw Failure.missing(missing, command: "raid intake") }
        var request = IntakeRaid(raid: raid, content: try InputFile.base64(file))
        request.placement = roster.placement
        request.arrived = roster.arrived
        request.map = roster.map.isEmpty ? nil : roster.map
        request.again = again ? true : nil
        request.dryRun = roster.dryRun ? true : nil
        request.requestId = change.id
        return request
    }

    func status(of reply: IntakeRaid.Reply) -> ExitStatus { reply.errors.isEmpty ? .done : .badInput }

    func page(_ reply: IntakeRaid.Reply, on screen: Screen) -> String {
        IntakePage(
            reply: ImportRoster.Reply(
                dryRun: reply.dryRun, arrivedAt: reply.arrivedAt, admitted: reply.admitted, adults: reply.adults,
                unplaced: reply.unplaced, errors: reply.errors),
            raid: reply.raid, passed: reply.passed, showsWhy: roster.why, screen: screen
        ).text
    }
}
