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
    private let isStopping = NIOLockedValueBox(false)

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

    /// Ends the searches that run or wait, each with the best that it has.
    func shutDown() throws {
        isStopping.withLockedValue { $0 = true }
        try thread.syncShutdownGracefully()
    }

    /// A search that ends after so many seconds of real time, whatever the wall clock does.
    func budget(seconds: Int) -> BedSearchBudget {
        let start = Self.nanoseconds()
        let length = Int64(seconds) * 1_000_000_000
        return .share { [isStopping] in
            if isStopping.withLockedValue({ $0 }) { return 65_536 }
            return Int((Self.nanoseconds() - start) * 65_536 / length)
        }
    }

    private static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
