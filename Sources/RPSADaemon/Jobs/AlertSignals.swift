import NIOConcurrencyHelpers
import RPSACore

/// What the machine says and the record does not: causes of alerts that jobs find and the alert clock looks at.
///
/// `diskLow` and `auditBroken` stand while they are set. `clockJump` is set once for each jump; the alert clock
/// takes it back when somebody has acknowledged its alert.
final class AlertSignals: Sendable {
    private let kinds = NIOLockedValueBox(Set<AlertKind>())

    /// Answers whether that was news.
    @discardableResult
    func set(_ kind: AlertKind, _ isPresent: Bool) -> Bool {
        kinds.withLockedValue { kinds in
            isPresent ? kinds.insert(kind).inserted : kinds.remove(kind) != nil
        }
    }

    func snapshot() -> Set<AlertKind> {
        kinds.withLockedValue { $0 }
    }
}
