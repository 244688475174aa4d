import NIOConcurrencyHelpers

/// Where a result waits for the test that asked for it.
final class Outcome: Sendable {
    private let result = NIOLockedValueBox<Result<[UInt8], any Error>?>(nil)

    struct Missing: Error {}

    func set(_ new: Result<[UInt8], any Error>) {
        result.withLockedValue { $0 = new }
    }

    func get() throws -> [UInt8] {
        guard let result = result.withLockedValue({ $0 }) else { throw Missing() }
        return try result.get()
    }
}
