import Foundation
import Logging
import NIOConcurrencyHelpers
import RPSACore
import RPSAProtocol

/// Proves the record, and keeps in mind how that ended: when somebody asks, and each day by itself.
final class RecordAudit: Sendable {
    private let path: String
    private let settings: Settings
    private let signals: AlertSignals
    private let log: Logger
    private let state: NIOLockedValueBox<State>

    private struct State {
        /// Up to when it is known whether a check was due.
        var seen: Instant
        var isChecking = false
    }

    /// - Parameter wasBroken: whether the last daemon left the alert of a broken record standing.
    init(path: String, settings: Settings, signals: AlertSignals, wasBroken: Bool, startedAt: Instant, log: Logger) {
        self.path = path
        self.settings = settings
        self.signals = signals
        self.log = log
        state = NIOLockedValueBox(State(seen: startedAt))
        signals.set(.auditBroken, wasBroken)
    }

    /// Every check, on the caller's thread.
    func run() throws -> [Check.Result] {
        let results: [Check.Result]
        do {
            results = try RecordCheck(path: path).run()
        } catch {
            // A file that SQLite cannot make sense of is not whole; one that cannot be read now says nothing.
            if StorageFailure(error).code == "CORRUPT" { signals.set(.auditBroken, true) }
            throw error
        }
        signals.set(.auditBroken, results.contains { !$0.ok })
        return results
    }

    /// Begins the daily check if its time has come, on a thread that ends with it: no thread waits for tomorrow.
    ///
    /// - Returns: whether it was begun.
    @discardableResult
    func look(at now: Instant, _ zone: Zone) -> Bool {
        guard takeTurn(now, zone) else { return false }
        // Nothing waits for it at the end of the daemon: it only reads, over a connection of its own.
        let thread = Thread { [self] in
            check()
            state.withLockedValue { $0.isChecking = false }
        }
        thread.name = "check"
        thread.start()
        return true
    }

    /// Whether the hour of the check passed since the last look.
    private func takeTurn(_ now: Instant, _ zone: Zone) -> Bool {
        state.withLockedValue { state in
            // After a clock that fell back the hour may come again; a second check does no harm.
            defer { state.seen = now }
            guard !state.isChecking, let minutes = settings.configuration.checkAt, state.seen < now else {
                return false
            }
            let today = zone.date(of: now)
            let due = [today.adding(days: -1), today].map {
                zone.instant($0, milliseconds: Int64(minutes) * 60_000)
            }
            state.isChecking = due.contains { state.seen < $0 && $0 <= now }
            return state.isChecking
        }
    }

    private func check() {
        do {
            let broken = try run().filter { !$0.ok }.map(\.name)
            if broken.isEmpty {
                log.info("the daily check found the record whole")
            } else {
                log.error("the daily check failed: \(broken.joined(separator: ", ")); see rpsactl check")
            }
        } catch {
            log.error("the daily check could not be made: \(StorageFailure(error).code)")
        }
    }
}
