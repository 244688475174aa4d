import GRDB
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What was once answered is answered so for ever, whatever is entered later, and late.
struct RandomRunTests {
    static let commandCount = 450

    @Test(arguments: [1, 2, 3, 20_261_121] as [UInt64])
    func everyAnswerIsTheSameForEver(seed: UInt64) async throws {
        let house = try await TestHouse()
        let run = RandomRun(house, seed: seed)
        var answers = SavedAnswers()
        for turn in 0..<Self.commandCount {
            try run.step()
            try answers.save(house, turn: turn)
        }
        try answers.expectTheSame(house, "seed \(seed), at the end")
        house.clock.advance(days: 400)
        try await house.restart()
        try answers.expectTheSame(house, "seed \(seed), after a restart")
        try house.beat()
        try answers.expectTheSame(house, "seed \(seed), a year later")
        let check = try house.check()
        #expect(check.ok, "seed \(seed): \(check.faults)")
        for key in ["bed", "stay"] {
            #expect(try Self.overlaps(by: key, house) == [], "seed \(seed)")
        }
        Self.expectVariety(run, seed)
    }

    /// A run in which nearly everything is refused would prove nothing.
    private static func expectVariety(_ run: RandomRun, _ seed: UInt64) {
        let names = [
            "check-in", "late check-in", "return", "move", "swap", "check-out", "drain", "undrain", "isolate", "need",
            "layout", "identity", "raid", "raid change", "intake", "raid child", "pass", "close", "reopen", "turn-away",
            "turn-away change", "keep apart", "end apart", "siblings", "link", "unlink", "correct", "correct times",
            "undo",
            "plan", "apply",
        ]
        for name in names { #expect(run.counts[name, default: 0] > 0, "seed \(seed): \(name), \(run.refusals)") }
        #expect(run.counts.values.reduce(0, +) > commandCount / 2, "seed \(seed): \(run.refusals)")
    }

    /// Everything that was ever known to be so at one time: who shares a bed, who has two.
    private static func overlaps(by key: String, _ house: TestHouse) throws -> [String] {
        try house.texts(
            """
            SELECT a.\(key) || ' ' || a.id || ' ' || b.id FROM placement a JOIN placement b
              ON b.\(key) = a.\(key) AND b.id > a.id
              AND a.since < ifnull(b.until, 9e18) AND b.since < ifnull(a.until, 9e18)
              AND a.recordedAt < ifnull(b.supersededAt, 9e18) AND b.recordedAt < ifnull(a.supersededAt, 9e18)
            """)
    }
}
