import Dispatch
import Glibc
import Testing

/// Every test that loads the machine, one after another: each starts programs and waits for them.
@Suite(.serialized, .ownThread) enum EndToEnd {}

/// Runs tests on a thread of their own: they wait for other programs, and must not hold one of the few threads that all
/// asynchronous tests share.
struct OwnThread: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(ThreadExecutor()) { try await function() }
    }
}

private final class ThreadExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "id.rpsa.test")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

extension Trait where Self == OwnThread {
    static var ownThread: Self { OwnThread() }
}

extension Trait where Self == ConditionTrait {
    static var needsRoot: Self { .enabled(if: geteuid() == 0, "skip: needs root") }

    /// A program of the system, and the Debian package that has it.
    static func needs(_ program: String, package: String) -> Self {
        .enabled(if: Programs.system(program) != nil, "skip: \(program) is missing (Debian package \(package))")
    }

    /// A tool of Tests/Support, which says itself whether it can work here.
    static func needsTool(_ name: String, _ arguments: String...) -> Self {
        .enabled("skip: Tests/Support/\(name) cannot work here") {
            try !run(Programs.support(name), arguments, within: .seconds(300)).isSkip
        }
    }
}
