import RPSAProtocol
import Testing

/// Half a message and silence: its test only waits, so it waits beside all others.
@Suite(.ownThread) struct SilenceTests {
    @Test func clientThatFallsSilentInsideAMessageIsDropped() async throws {
        let house = try House()
        let (idle, silent) = (try house.raw(), try house.raw())
        let start = ContinuousClock.now
        silent.send(#"{"method":"#)
        try await Task.sleep(for: .seconds(27))
        // On a machine that is busy enough the sleep ends late, and then there is nothing to see before the time.
        if .now - start < .seconds(29) { #expect(silent.hear(within: .milliseconds(1)) == .silence) }
        #expect(silent.hear(within: .seconds(30)) == .closed)
        #expect((.seconds(29)...(.seconds(45))).contains(.now - start))
        // Between messages a client may be silent for as long as it likes.
        idle.send(wire(GetStatus.method))
        guard case .message = idle.hear() else { throw Trouble("the idle client was dropped too") }
    }
}
