import Testing

@testable import RPSACore

/// A date written in a test.
func date(_ text: String) throws -> CivilDate {
    try #require(CivilDate(text))
}

/// Balikpapan's zone.
let wita = Zone.fixed(hours: 8, name: "Asia/Makassar")

/// A local time of Balikpapan written in a test: `2026-11-21 02:10`.
func wita(_ text: String) throws -> Instant {
    try TimeText.read(text, now: Instant(milliseconds: 0), zone: wita)
}

/// A zone whose clock changes once, at a number of seconds since 1970.
func zone(from before: Int, to after: Int, at change: Int) -> Zone {
    Zone(name: "Test/Change") { $0.milliseconds < Int64(change) * 1_000 ? before : after }
}
