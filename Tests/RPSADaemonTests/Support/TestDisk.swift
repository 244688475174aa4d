import NIOConcurrencyHelpers

/// A disk with as much room as a test gives it, in bytes.
final class TestDisk: Sendable {
    private let room = NIOLockedValueBox<Int64?>(1_000_000_000_000)

    var free: Int64? {
        get { room.withLockedValue { $0 } }
        set { room.withLockedValue { $0 = newValue } }
    }
}
