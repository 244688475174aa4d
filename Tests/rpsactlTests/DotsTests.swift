import Testing

@testable import rpsactl

/// Advice shows '…' where a person puts words of their own; typed as it stands, it would be recorded.
struct DotsTests {
    @Test(arguments: [
        ["check-out", "S-2026-0001", "--reason", "other", "--to", "…"], ["alert", "ack", "N-2026-0001", "--note=…"],
    ])
    func dotsAreNoText(arguments: [String]) {
        // Nobody listens at this socket: without the dots the answer would be another.
        let status = Run(arguments: arguments + ["--socket", "/nonexistent"]) { _ in nil }.status()
        #expect(status == .usage)
    }

    @Test func textMayEndWithDots() {
        let arguments = ["alert", "ack", "N-2026-0001", "--note", "wait…", "--socket", "/nonexistent"]
        #expect(Run(arguments: arguments) { _ in nil }.status() == .unreachable)
    }
}
