import Foundation
import Synchronization

/// Threads that begin together, each with a connection or file of its own.
enum Crowd {
    struct Outcome {
        /// The time of every single call.
        var samples: [UInt64]
        /// From the common beginning to the last end.
        var nanoseconds: UInt64
        var rate: Double { Double(samples.count) / (Double(nanoseconds) / 1e9) }
    }

    /// `prepare` runs on each thread and returns the calls that it will make; only these are timed.
    static func run(
        _ count: Int, prepare: @escaping @Sendable (Int) throws -> [() throws -> Void]
    ) throws -> Outcome {
        let shared = Shared()
        let ready = DispatchSemaphore(value: 0)
        let start = DispatchSemaphore(value: 0)
        let done = DispatchSemaphore(value: 0)
        for index in 0..<count {
            Thread.detachNewThread {
                let calls = Result { try prepare(index) }
                ready.signal()
                start.wait()
                shared.add(Result { try calls.get().map { try Stopwatch.time($0) } })
                done.signal()
            }
        }
        for _ in 0..<count { ready.wait() }
        let watch = Stopwatch()
        for _ in 0..<count { start.signal() }
        for _ in 0..<count { done.wait() }
        return Outcome(samples: try shared.samples(), nanoseconds: watch.nanoseconds)
    }

    private final class Shared: Sendable {
        private let results = Mutex<[Result<[UInt64], any Error>]>([])

        func add(_ result: Result<[UInt64], any Error>) {
            results.withLock { $0.append(result) }
        }

        func samples() throws -> [UInt64] {
            try results.withLock { $0 }.flatMap { try $0.get() }
        }
    }
}
