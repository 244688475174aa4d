import Glibc
import NIOConcurrencyHelpers
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
        let memory = OffsetMemory()
        return Zone(name: name) { memory.offset(at: $0.milliseconds.flooredToSeconds) }
    }

    static func isKnown(_ name: String) -> Bool {
        guard let file = fopen(directory + name, "re") else { return false }
        defer { fclose(file) }
        var magic = [UInt8](repeating: 0, count: 4)
        return fread(&magic, 1, 4, file) == 4 && magic == Array("TZif".utf8)
    }
}

/// Remembers offsets, for the C library takes a lock and reads its tables anew for every instant. A zone changes its
/// offset at the beginning of a quarter of an hour, if at all.
private final class OffsetMemory: Sendable {
    private static let quarter: Int64 = 900
    private static let placeCount = 64

    private struct Place {
        var quarter = Int64.min
        var offset = 0
    }

    private let places = NIOLockedValueBox([Place](repeating: Place(), count: placeCount))

    func offset(at second: Int64) -> Int {
        let quarter = (second - (second % Self.quarter + Self.quarter) % Self.quarter) / Self.quarter
        return places.withLockedValue { places in
            let index = Int(quarter & Int64(Self.placeCount - 1))
            if places[index].quarter != quarter {
                places[index] = Place(quarter: quarter, offset: Self.ask(second))
            }
            return places[index].offset
        }
    }

    private static func ask(_ second: Int64) -> Int {
        var seconds = time_t(second)
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        return parts.tm_gmtoff
    }
}

extension Int64 {
    fileprivate var flooredToSeconds: Int64 {
        self >= 0 ? self / 1000 : -((-self + 999) / 1000)
    }
}
