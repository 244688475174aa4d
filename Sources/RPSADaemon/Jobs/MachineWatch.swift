import GRDB
import Logging
import RPSACore

/// Looks at the machine with each beat of the heart: at its clock and its disk; and it keeps the daily check.
struct MachineWatch: Sendable {
    let signals: AlertSignals
    let audit: RecordAudit
    private let clock: Clock
    private let zone: Zone
    private let settings: Settings
    private let jumps: ClockWatch
    private let disk: DiskWatch
    private let log: Logger

    /// Built at the start, when the last daemon's alerts stand on record.
    init(
        _ file: RegisterFile, clock: Clock, zone: Zone, settings: Settings, signals: AlertSignals, disk: DiskWatch,
        log: Logger
    ) throws {
        let (lastEvent, wasBroken) = try file.pool.read { db in
            (
                try Int64.fetchOne(db, sql: "SELECT occurredAt FROM event ORDER BY id DESC LIMIT 1"),
                try Bool.fetchOne(
                    db,
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM alert
                          WHERE kind = ? AND until IS NULL AND supersededAt IS NULL)
                        """, arguments: [AlertKind.auditBroken.rawValue]) ?? false
            )
        }
        self.signals = signals
        self.clock = clock
        self.zone = zone
        self.settings = settings
        self.disk = disk
        self.log = log
        audit = RecordAudit(
            path: file.path, settings: settings, signals: signals, wasBroken: wasBroken, startedAt: clock.now(),
            log: log)
        jumps = ClockWatch(clock)
        if jumps.isBehind(lastEvent.map { Instant(milliseconds: $0) }) {
            signals.set(.clockJump, true)
            log.warning("the wall clock is behind the last event; what is due is judged by the clock as it is")
        }
    }

    /// Called before each look of the alert clock, which then sees what was found.
    func look() {
        if let jump = jumps.jump() {
            signals.set(.clockJump, true)
            log.warning("the wall clock was set by \(jump / 1000) s; what is due is judged by the clock as it is")
        }
        let megabytes = settings.configuration.diskLowMegabytes
        let isLow = disk.isLow(below: megabytes)
        if signals.set(.diskLow, isLow) {
            if isLow {
                log.error("less than \(megabytes) MB are free on the register's disk")
            } else {
                log.info("the register's disk has room again")
            }
        }
    }

    /// Begins the daily check if its time has come.
    func proveDaily() {
        audit.look(at: clock.now(), zone)
    }
}
