import Foundation
import Synchronization

/// Many clients at once, each on a thread of its own.
enum Crowd {
    /// Runs the body for 0, 1, … on as many threads, and returns when all have ended.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
        let crowd = start(count, body)
        try crowd.join()
    }

    /// The same without waiting.
    static func start(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) -> Started {
        let started = Started()
        for number in 0..<count {
            started.group.enter()
            Thread.detachNewThread {
                do {
                    try body(number)
                } catch {
                    started.failures.withLock { $0.append(error) }
                }
                started.group.leave()
            }
        }
        return started
    }

    final class Started: Sendable {
        fileprivate let group = DispatchGroup()
        fileprivate let failures = Mutex<[any Error]>([])

        /// Waits for all, and throws the first failure.
        func join(within limit: Double = 120) throws {
            guard group.wait(timeout: .now() + limit) == .success else { throw Trouble("clients wait for ever") }
            if let failure = failures.withLock({ $0.first }) { throw failure }
        }
    }
}
