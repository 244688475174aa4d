import Glibc
import NIOConcurrencyHelpers
import NIOPosix
import RPSACore

/// Thinks about plans on a thread of its own, for seconds, beside the reader's threads and the writer's.
final class Planning: Sendable {
    /// Plans wait for each other; more than so many at a time are turned away.
    static let waitingCountMax = 16

    private let thread = NIOThreadPool(numberOfThreads: 1)
    private let waiting = NIOLockedValueBox(0)

    init() {
        thread.start()
    }

    /// - Returns: false if too many wait already, and then `work` is never run.
    func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
        let isFree = waiting.withLockedValue { count in
            guard count < Self.waitingCountMax else { return false }
            count += 1
            return true
        }
        guard isFree else { return false }
        thread.submit { [waiting] _ in
            work()
            waiting.withLockedValue { $0 -= 1 }
        }
        return true
    }

    func shutDown() throws {
        try thread.syncShutdownGracefully()
    }

    /// A search that ends after so many seconds of real time, whatever the wall clock does.
    static func budget(seconds: Int) -> BedSearchBudget {
        let start = Self.nanoseconds()
        let length = Int64(seconds) * 1_000_000_000
        return .share { Int((nanoseconds() - start) * 65_536 / length) }
    }

    private static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
