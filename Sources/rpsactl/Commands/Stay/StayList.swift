import ArgumentParser
import RPSAProtocol

struct StayList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .stayList) }

    @Flag(help: .of(.overdue)) var overdue = false
    @Flag(help: .of(.away)) var away = false
    @Flag(help: .of(.policyDiffers)) var policyDiffers = false
    @Flag(help: .of(.allStays)) var all = false
    @Option(parsing: .unconditional, help: .of(.room)) var room: String?
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListStays {
        var request = ListStays()
        request.overdue = overdue ? true : nil
        request.away = away ? true : nil
        request.policyDiffers = policyDiffers ? true : nil
        request.all = all ? true : nil
        request.room = room
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        request.after = after
        request.limit = limit
        return request
    }

    /// With `--json` one page as it came; the table takes all pages that follow, unless a limit was asked for.
    mutating func run() throws {
        let invocation = Invocation.current
        if invocation.json || limit != nil { return try ask(request()) }
        do throws(Failure) {
            let daemon = Daemon(socket: invocation.socket)
            var asked = request()
            var stays: [ListStays.Line] = []
            var times: (asOf: String?, knownAt: String?)
            repeat {
                let reply = try Wire.reply(to: ListStays.self, daemon.answer(to: asked))
                stays += reply.stays
                times = (reply.asOf, reply.knownAt)
                asked.after = reply.next
            } while asked.after != nil
            var reply = ListStays.Reply(stays: stays, next: nil)
            (reply.asOf, reply.knownAt) = times
            Output.print(invocation.screen.encoded(page(reply, on: invocation.screen)))
        } catch {
            throw CommandFailure(failure: error, attempt: attempt)
        }
    }

    func page(_ reply: ListStays.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.stays.isEmpty { return policyDiffers ? words.nobodyDiffers : away ? words.nobodyAway : words.noStays }
        let table = StayTable(stays: reply.stays, kind: policyDiffers ? .policy : away ? .away : .present, words: words)
        let more = reply.next.map { "\n--after \($0)" } ?? ""
        let note = policyDiffers ? "\n" + words.policyNote : ""
        let times = Times.lines(reply.asOf, reply.knownAt, isNamed: time.isNamed, words).map { "\n" + $0 }.joined()
        return table.table.text(on: screen) + "\n" + words.stayCount(reply.stays.count) + note + more + times
    }
}
