import ArgumentParser
import Glibc
import RPSAProtocol
import Varlink

struct WatchEvents: ParsableCommand {
    static var configuration: CommandConfiguration { .leaf("watch", .watch) }

    @Option(parsing: .unconditional, help: .of(.after)) var after: Int?
    @OptionGroup var everywhere: GlobalOptions

    private static let retryMicroseconds: UInt32 = 500_000

    /// Prints until it is interrupted; a daemon that restarts is found again and asked for what came after the last event.
    func run() throws {
        for number in [SIGINT, SIGPIPE, SIGTERM] { signal(number) { _ in _exit(0) } }
        let invocation = Invocation.current
        let daemon = Daemon(socket: invocation.socket)
        var last = after
        var hasConnected = false
        while true {
            do {
                try daemon.stream(Watch(after: last)) { bytes in
                    hasConnected = true
                    let event = try Wire.reply(to: Watch.self, bytes)
                    last = event.sequence
                    Output.print(
                        invocation.json ? bytes : invocation.screen.encoded(Self.line(event, invocation.words)))
                }
            } catch let error as ClientError {
                switch error {
                case .lost, .timedOut: hasConnected = true
                case .unreachable where hasConnected: break
                default: throw daemon.failure(error, method: Watch.method)
                }
            }
            usleep(Self.retryMicroseconds)
        }
    }

    static func line(_ event: Watch.Reply, _ words: any Words) -> String {
        let method = event.method.split(separator: ".").last.map(String.init) ?? event.method
        let parts = [
            "\(event.sequence)", words.moment(event.occurredAt), words.event(SafeText.clean(method)),
            event.subjects.joined(separator: " "), words.by(SafeText.clean(event.actor)),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
