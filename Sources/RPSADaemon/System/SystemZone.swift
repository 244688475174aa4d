import Glibc
import RPSACore

/// The shelter's time zone by the C library, which reads the machine's own zone files.
///
/// Foundation's `TimeZone` knows no zone by name in a statically linked program.
enum SystemZone {
    static let directory = "/usr/share/zoneinfo/"

    /// Makes the zone the process's own. Call it once, before other threads start. Nil if the machine has no such zone.
    static func adopt(_ name: String) -> Zone? {
        guard isKnown(name) else { return nil }
        setenv("TZ", ":" + name, 1)
        tzset()
        return Zone(name: name) { instant in
            var seconds = time_t(instant.milliseconds.flooredToSeconds)
            var parts = tm()
            guard localtime_r(&seconds, &parts) != nil else { return 0 }
            return parts.tm_gmtoff
        }
    }

    static func isKnown(_ name: String) -> Bool {
        guard let file = fopen(directory + name, "re") else { return false }
        defer { fclose(file) }
        var magic = [UInt8](repeating: 0, count: 4)
        return fread(&magic, 1, 4, file) == 4 && magic == Array("TZif".utf8)
    }
}

extension Int64 {
    fileprivate var flooredToSeconds: Int64 {
        self >= 0 ? self / 1000 : -((-self + 999) / 1000)
    }
}
