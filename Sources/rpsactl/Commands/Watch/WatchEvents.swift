import ArgumentParser
import Glibc
import RPSAProtocol
import Varlink

/// Prints what happens as it happens: events, or the steps of alerts, which a program can be told of too.
struct WatchEvents: ParsableCommand {
    static var configuration: CommandConfiguration { .leaf("watch", .watch) }

    @Flag(help: .of(.watchAlerts)) var alerts = false
    @Option(parsing: .unconditional, help: .of(.after)) var after: Int?
    @Option(parsing: .unconditional, help: .of(.watchExec), completion: .file()) var exec: String?
    @Option(parsing: .unconditional, help: .of(.watchState), completion: .file()) var state: String?
    @OptionGroup var everywhere: GlobalOptions

    /// Runs until it is interrupted; a daemon that restarts is found again and asked for what came after the last one.
    func run() throws {
        if exec != nil && !alerts { throw Failure.missing(["--alerts"], command: "watch") }
        if state != nil && exec == nil { throw Failure.missing(["--exec"], command: "watch") }
        for number in [SIGINT, SIGPIPE, SIGTERM] { signal(number) { _ in _exit(0) } }
        if let exec { return try tell(exec) }
        if alerts { return try printSteps() }
        var last = after
        try Following().forever(beyond: { last = $0 }) {
            Watch(after: last)
        } each: { (event: Watch.Reply, bytes) in
            last = event.sequence
            Self.print(bytes) { Self.line(event, $0) }
        }
    }

    private func printSteps() throws {
        var last = after
        try Following().forever(beyond: { last = $0 }) {
            WatchAlerts.behind(last)
        } each: { (step: WatchAlerts.Reply, bytes) in
            last = step.step
            Self.print(bytes) { Self.line(step, $0) }
        }
    }

    private func tell(_ path: String) throws {
        // A command that does not read what it is told must not end us.
        signal(SIGPIPE, SIG_IGN)
        var telling = StepTelling(command: StepCommand(path: path), file: state.map { StepFile(path: $0) })
        try telling.run(after: after)
    }

    private static func print(_ bytes: [UInt8], _ line: (any Words) -> String) {
        let invocation = Invocation.current
        Output.print(invocation.json ? bytes : invocation.screen.encoded(line(invocation.words)))
    }

    static func line(_ event: Watch.Reply, _ words: any Words) -> String {
        let parts = [
            "\(event.sequence)", words.moment(event.occurredAt), words.event(event.method),
            event.subjects.joined(separator: " "), words.by(SafeText.clean(event.actor)),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    static func line(_ step: WatchAlerts.Reply, _ words: any Words) -> String {
        let whom = [step.stay, step.child, step.bed, step.subject].compactMap { $0 }
        let loudness = step.cleared ? [] : [words.priority(step.priority), words.step(step.rung)]
        let what = words.stepLine(step.alert, words.alert(step.kind), over: step.cleared)
        return SafeText.clean(
            (["\(step.step)", words.moment(step.at)] + loudness + [what] + whom).joined(separator: "  "))
    }
}

extension WatchAlerts {
    static func behind(_ step: Int?) -> WatchAlerts {
        var request = WatchAlerts()
        request.after = step
        return request
    }
}

/// Follows a stream of the daemon's over its restarts.
struct Following {
    private static let retryMicroseconds: UInt32 = 500_000

    var daemon = Daemon(socket: Invocation.current.socket)

    /// Asks again whenever the connection ends, or nothing came for as long as `silence` says; so it never ends but by an
    /// error. A record that is shorter than what was told is one that was restored from a backup: that is said, and
    /// `beyond` is told its last number, to go on behind it.
    func forever<Asked: Request>(
        silence: () -> Duration? = { nil }, beyond: (Int) -> Void, _ request: () throws -> Asked,
        each: (Asked.Reply, [UInt8]) throws -> Void
    ) throws {
        var hasConnected = false
        while true {
            do {
                try daemon.stream(request(), silence: silence()) { bytes in
                    hasConnected = true
                    try each(Wire.reply(to: Asked.self, bytes), bytes)
                }
            } catch let error as ClientError {
                switch error {
                case .lost, .timedOut: hasConnected = true
                case .unreachable where hasConnected: break
                case .remote(Refusals.BeyondLast.name, let parameters):
                    guard let refused = Wire.refusal(Refusals.BeyondLast.self, parameters) else {
                        throw daemon.failure(error, method: Asked.method)
                    }
                    let invocation = Invocation.current
                    Output.complain(invocation.screen.encoded(invocation.words.recordIsShorter(refused.last)))
                    beyond(refused.last)
                default: throw daemon.failure(error, method: Asked.method)
                }
            }
            usleep(Self.retryMicroseconds)
        }
    }
}
