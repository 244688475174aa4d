import Glibc
import RPSAProtocol

/// Tells a program of every step of every alert, one after another, until it took each.
struct StepTelling {
    /// The longest wait before a step is told again.
    static let pauseMax = 60
    /// Nothing for so long at the beginning: everything on record was told.
    private static let silence = Duration.seconds(2)

    var command: StepCommand
    var file: StepFile?
    /// Waits so many seconds before the next try.
    var pause: (Int) throws -> Void = { sleep(UInt32($0)) }

    private var last: Int?
    /// What was over before we began without a place to go on from: it is passed over.
    private var over: Set<String> = []
    private var isCatchingUp = false

    init(command: StepCommand, file: StepFile? = nil) {
        self.command = command
        self.file = file
    }

    /// Begins behind `after`, else behind the step in the file, else with the alerts that stand; never ends but by an
    /// error.
    mutating func run(after: Int?) throws {
        last = try after ?? file?.step()
        // Steps that are told and cannot be kept would be told again and again.
        try file?.probe()
        if last == nil { try begin() }
        var isFirst = true
        try Following().forever(
            silence: { isCatchingUp ? Self.silence : nil },
            beyond: { number in
                last = number
                keep(number)
            }
        ) {
            if isCatchingUp && !isFirst {
                isCatchingUp = false
                try file?.keep(last ?? 0)
            }
            isFirst = false
            return WatchAlerts.behind(last)
        } each: { (step: WatchAlerts.Reply, bytes) in
            try take(step, bytes)
        }
    }

    private mutating func begin() throws {
        let alerts = try AlertPages.all(of: Daemon(socket: Invocation.current.socket), includingOver: true)
        over = Set(alerts.filter { $0.clearedAt != nil }.map(\.alert))
        isCatchingUp = true
    }

    private mutating func take(_ step: WatchAlerts.Reply, _ bytes: [UInt8]) throws {
        if !over.contains(step.alert) { try tell(step.step, bytes) }
        last = step.step
    }

    /// Runs the program until it ends well. We can be ended in between, but not between its end and the file.
    func tell(_ step: Int, _ bytes: [UInt8]) throws {
        var seconds = 1
        while true {
            let outcome = HeldSignals.during {
                let outcome = command.run(bytes)
                if outcome == .done { keep(step) }
                return outcome
            }
            if outcome == .done { return }
            complain(Invocation.words.commandFailed(step, how(outcome), nextTry: seconds))
            try pause(seconds)
            seconds = min(seconds * 2, Self.pauseMax)
        }
    }

    /// A disk that is full must not keep back the next alert; the step may then be told again after a restart.
    private func keep(_ step: Int) {
        do throws(Failure) {
            try file?.keep(step)
        } catch {
            let text = FailureText(failure: error, attempt: Attempt(), invocation: Invocation.current)
            complain(text.lines.first ?? "")
        }
    }

    private func how(_ outcome: StepCommand.Outcome) -> String {
        let words = Invocation.words
        return switch outcome {
        case .done: ""
        case .status(let status): words.endedWith(status: status)
        case .signal(let number): words.endedBy(signal: number)
        case .notStarted(let number): words.notStarted(words.systemError(number))
        case .tookTooLong: words.tookTooLong(command.secondCountMax)
        }
    }

    private func complain(_ text: String) { Output.complain(Invocation.current.screen.encoded(text)) }
}

/// Keeps back the signals that would end us until a piece of work is done.
enum HeldSignals {
    static func during<Result>(_ work: () -> Result) -> Result {
        var held = sigset_t()
        var before = sigset_t()
        sigemptyset(&held)
        for number in [SIGINT, SIGTERM] { sigaddset(&held, number) }
        pthread_sigmask(SIG_BLOCK, &held, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return work()
    }
}
