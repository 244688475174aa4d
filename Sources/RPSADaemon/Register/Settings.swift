import NIOConcurrencyHelpers
import RPSACore

/// The configuration in force; a reload replaces it whole.
final class Settings: Sendable {
    private let current: NIOLockedValueBox<Configuration>
    let startedAt: Instant

    init(_ configuration: Configuration, startedAt: Instant) {
        current = NIOLockedValueBox(configuration)
        self.startedAt = startedAt
    }

    var configuration: Configuration {
        get { current.withLockedValue { $0 } }
        set { current.withLockedValue { $0 = newValue } }
    }
}
