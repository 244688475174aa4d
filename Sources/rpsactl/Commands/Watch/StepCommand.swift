import Glibc

/// A program that is told of one step at a time: it is run as it is, without a shell or arguments.
struct StepCommand {
    enum Outcome: Equatable {
        case done
        case status(Int32)
        case signal(Int32)
        case notStarted(errno: Int32)
        case tookTooLong
    }

    /// Whoever sends a message needs seconds; a program that hangs would keep back every later alert.
    static let secondCountMax = 300
    private static let lookMicroseconds: UInt32 = 10_000

    var path: String
    var secondCountMax = Self.secondCountMax

    /// Runs the program with the bytes and a line end on its standard input, and waits for its end.
    func run(_ bytes: [UInt8]) -> Outcome {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return .notStarted(errno: errno) }
        // The program gets the reading end as its standard input, and nothing else of ours.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var process: pid_t = 0
        let number = spawn(&process, reading: ends[0])
        close(ends[0])
        // A program that does not read is told all the same.
        if number == 0 { _ = WholeFile.write(bytes + [UInt8(ascii: "\n")], to: ends[1]) }
        close(ends[1])
        return number == 0 ? wait(for: process) : .notStarted(errno: number)
    }

    private func spawn(_ process: inout pid_t, reading descriptor: Int32) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What we do with signals is no business of the program's.
        var usual = sigset_t()
        sigemptyset(&usual)
        posix_spawnattr_setsigmask(&attributes, &usual)
        for number in [SIGINT, SIGPIPE, SIGTERM] { sigaddset(&usual, number) }
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        return path.withCString { path in
            var arguments: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: path), nil]
            return posix_spawn(&process, path, &actions, &attributes, &arguments, environ)
        }
    }

    private func wait(for process: pid_t) -> Outcome {
        let end = ContinuousClock.now + .seconds(secondCountMax)
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return Self.outcome(status) }
            if ended < 0 && errno != EINTR { return .notStarted(errno: errno) }
            if ContinuousClock.now >= end { break }
            usleep(Self.lookMicroseconds)
        }
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return .tookTooLong
    }

    /// As wait(2) packs it: the signal in the low seven bits, else the status in the next byte.
    private static func outcome(_ status: Int32) -> Outcome {
        let signal = status & 0x7F
        if signal != 0 { return .signal(signal) }
        let exit = (status >> 8) & 0xFF
        return exit == 0 ? .done : .status(exit)
    }

}
