import CSystemd
import Glibc

/// The service manager: what it handed over, and what it is told. Without systemd every call does nothing.
enum Systemd {
    /// The activated socket, if there is one for this process.
    static func activatedSocket() -> CInt? {
        guard sd_listen_fds(0) > 0 else { return nil }
        let descriptor: CInt = 3  // SD_LISTEN_FDS_START
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    static func notify(_ lines: String...) {
        sd_notify(0, lines.joined(separator: "\n"))
    }

    /// How often the watchdog wants to hear from us, in microseconds; nil if it is off.
    static func watchdogMicroseconds() -> UInt64? {
        var interval: UInt64 = 0
        return sd_watchdog_enabled(0, &interval) > 0 ? interval : nil
    }

    /// Microseconds of the monotonic clock, as RELOADING=1 wants them.
    static func monotonicMicroseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    }
}
