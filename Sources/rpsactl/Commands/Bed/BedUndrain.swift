import ArgumentParser
import RPSAProtocol

struct BedUndrain: Asking {
    static var configuration: CommandConfiguration { .leaf("undrain", .bedUndrain) }

    @Argument(help: .of(.bedArgument)) var bed: String
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .undrain, subject: bed) }

    func request() -> UndrainBed { UndrainBed(bed: bed, at: at, requestId: change.id) }

    func page(_ reply: UndrainBed.Reply, on screen: Screen) -> String {
        screen.words.undrainedBed(reply.bed, at: screen.words.moment(reply.until))
    }
}
