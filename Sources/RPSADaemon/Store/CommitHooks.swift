import NIOConcurrencyHelpers

/// What is told of each commit; filled while the parts are built, before the first commit.
final class CommitHooks: Sendable {
    private let hooks = NIOLockedValueBox<[@Sendable (Int64) -> Void]>([])

    func add(_ hook: @escaping @Sendable (Int64) -> Void) {
        hooks.withLockedValue { $0.append(hook) }
    }

    func run(_ event: Int64) {
        for hook in hooks.withLockedValue({ $0 }) { hook(event) }
    }
}
