import NIOConcurrencyHelpers
import RPSACore

/// The configuration in force; a reload replaces it whole.
final class Settings: Sendable {
    private let current: NIOLockedValueBox<(configuration: Configuration, generation: Int)>
    let startedAt: Instant

    init(_ configuration: Configuration, startedAt: Instant) {
        current = NIOLockedValueBox((configuration, 0))
        self.startedAt = startedAt
    }

    var configuration: Configuration {
        get { current.withLockedValue(\.configuration) }
        set { current.withLockedValue { $0 = (newValue, $0.generation + 1) } }
    }

    /// How many times it was replaced.
    var generation: Int { current.withLockedValue(\.generation) }
}
