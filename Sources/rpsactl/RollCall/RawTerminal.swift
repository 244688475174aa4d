import Glibc

/// A terminal that gives each key as it is pressed and shows whole screens; what it was before is restored at the end.
struct RawTerminal {
    private static let waitMilliseconds: Int32 = 200
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// The signals that end a program wait meanwhile; one that came does its work once the terminal is restored.
    static func use(_ body: (RawTerminal) throws(Failure) -> Void) throws(Failure) {
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return }
        var held = sigset_t()
        var former = sigset_t()
        sigemptyset(&held)
        for number in signals { sigaddset(&held, number) }
        sigprocmask(SIG_BLOCK, &held, &former)
        var raw = before
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
        // The second screen, without a cursor: the first one comes back as it was.
        Output.prompt(Array("\u{1B}[?1049h\u{1B}[?25l".utf8))
        defer {
            Output.prompt(Array("\u{1B}[?25h\u{1B}[?1049l".utf8))
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            sigprocmask(SIG_SETMASK, &former, nil)
        }
        try body(RawTerminal())
    }

    /// What was typed, as soon as there is something; nothing after a short wait; nil when the end has come.
    func bytes() -> [UInt8]? {
        if Self.isTold { return nil }
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, Self.waitMilliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = read(STDIN_FILENO, &buffer, buffer.count)
        if count < 0 && errno == EINTR { return [] }
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static var isTold: Bool {
        var pending = sigset_t()
        sigemptyset(&pending)
        sigpending(&pending)
        return signals.contains { sigismember(&pending, $0) == 1 }
    }

    struct Size: Equatable {
        var width: Int
        var height: Int
    }

    var size: Size {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return Size(width: 80, height: 24)
        }
        return Size(width: max(20, Int(size.ws_col)), height: max(8, Int(size.ws_row)))
    }

    func draw(_ lines: [String], on screen: Screen) {
        // Each line is cleared behind its end; nothing is wrapped, for nothing is wider than the screen.
        var screen = screen
        screen.isTerminal = false
        let text = lines.joined(separator: "\u{1B}[K\r\n")
        Output.prompt(screen.encoded("\u{1B}[H" + text + "\u{1B}[K\u{1B}[J"))
    }

    func ring() { Output.prompt([7]) }
}
