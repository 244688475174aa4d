import ArgumentParser
import RPSAProtocol

struct RollCallShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .rollCallShow) }

    @Argument(help: .of(.rollCallNumber)) var number: Int?
    @Option(parsing: .unconditional, help: .of(.rollCallNight)) var night: String?
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetRollCall {
        var request = GetRollCall()
        request.rollCall = number
        request.night = night
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        return request
    }

    func page(_ reply: GetRollCall.Reply, on screen: Screen) -> String {
        RollCallPage(summary: reply.rollCall, lines: reply.lines, screen: screen).text
    }
}
