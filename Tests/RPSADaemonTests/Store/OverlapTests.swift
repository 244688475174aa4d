import Testing

@testable import RPSADaemon

/// What must never overlap in time, written with plain SQL behind the daemon's back.
struct OverlapTests {
    struct Attempt: CustomTestStringConvertible, Sendable {
        /// What is on record from 100 to 200, and what is tried beside it.
        let since: Int
        let until: Int?
        let isRefused: Bool
        var testDescription: String { "\(since)–\(until.map(String.init) ?? "")" }

        init(_ since: Int, _ until: Int?, refused: Bool) {
            self.since = since
            self.until = until
            isRefused = refused
        }
    }

    static let besideAPeriod = [
        Attempt(0, 100, refused: false), Attempt(0, 101, refused: true), Attempt(100, 200, refused: true),
        Attempt(120, 180, refused: true), Attempt(50, 250, refused: true), Attempt(199, 300, refused: true),
        Attempt(199, nil, refused: true), Attempt(200, 300, refused: false), Attempt(200, nil, refused: false),
        Attempt(0, nil, refused: true),
    ]
    static let besideAnOpenPeriod = [
        Attempt(0, 100, refused: false), Attempt(0, 101, refused: true), Attempt(100, nil, refused: true),
        Attempt(150, 160, refused: true), Attempt(999, nil, refused: true), Attempt(0, nil, refused: true),
    ]

    @Test(arguments: besideAPeriod) func twoChildrenNeverShareABed(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, 'A1-1', NULL, 100, 200, 1, NULL)")
        try expect(attempt, register, "INSERT INTO placement VALUES (2, 2, 'A1-1', NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test(arguments: besideAnOpenPeriod) func nobodyEntersABedThatIsTaken(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, 'A1-1', NULL, 100, NULL, 1, NULL)")
        try expect(attempt, register, "INSERT INTO placement VALUES (2, 2, 'A1-1', NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test(arguments: besideAPeriod) func oneStayNeverHasTwoBeds(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, 'A1-1', NULL, 100, 200, 1, NULL)")
        try expect(attempt, register, "INSERT INTO placement VALUES (2, 1, 'A1-2', NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test(arguments: besideAnOpenPeriod) func oneStayIsNeverInABedAndWithoutOne(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, NULL, NULL, 100, NULL, 1, NULL)")
        try expect(attempt, register, "INSERT INTO placement VALUES (2, 1, 'A1-2', NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test(arguments: besideAPeriod) func oneChildNeverHasTwoStays(_ attempt: Attempt) throws {
        let register = try register(Self.stay(1, "100", "200"))
        try expect(attempt, register, Self.stay(2, "SINCE", "UNTIL"))
    }

    @Test(arguments: besideAPeriod) func oneBedNeverHasTwoDrains(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO drain VALUES (1, 'A1-1', NULL, 100, 200, 1, NULL)")
        try expect(attempt, register, "INSERT INTO drain VALUES (2, 'A1-1', NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test(arguments: besideAPeriod) func oneBedIsNeverDeclaredTwice(_ attempt: Attempt) throws {
        let register = try register("INSERT INTO bed VALUES (1, 'A1-1', 'A1', 0, 100, 200, 1, NULL)")
        try expect(attempt, register, "INSERT INTO bed VALUES (2, 'A1-1', 'A2', 1, SINCE, UNTIL, 2, NULL)")
    }

    @Test func whatIsSupersededIsInNobodysWay() throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, 'A1-1', NULL, 100, NULL, 1, 5)")
        try expect(
            Attempt(150, nil, refused: false), register,
            "INSERT INTO placement VALUES (2, 2, 'A1-1', NULL, SINCE, UNTIL, 5, NULL)")
    }

    @Test func childrenWithoutABedAreNotInEachOthersWay() throws {
        let register = try register("INSERT INTO placement VALUES (1, 1, NULL, NULL, 100, NULL, 1, NULL)")
        try expect(
            Attempt(100, nil, refused: false), register,
            "INSERT INTO placement VALUES (2, 2, NULL, NULL, SINCE, UNTIL, 2, NULL)")
    }

    @Test func periodEndsAfterItBegins() throws {
        let register = try register("SELECT 1")
        #expect(
            try register.refusal(of: "INSERT INTO placement VALUES (2, 2, 'A1-1', NULL, 100, 100, 2, NULL)") != nil)
    }

    private func register(_ sql: String) throws -> PlainRegister {
        let register = try PlainRegister()
        try register.execute("INSERT INTO child VALUES (1, 1); " + sql)
        return register
    }

    private func expect(_ attempt: Attempt, _ register: PlainRegister, _ sql: String) throws {
        let statement = sql.replacing("SINCE", with: "\(attempt.since)")
            .replacing("UNTIL", with: attempt.until.map { "\($0)" } ?? "NULL")
        let refusal = try register.refusal(of: statement)
        #expect((refusal != nil) == attempt.isRefused)
    }

    private static func stay(_ number: Int, _ since: String, _ until: String) -> String {
        """
        INSERT INTO stay VALUES (\(number), \(number), 1, 'female', 14, 0, 'raid', '[]', 'unknown', 'unknown', 'raid',
          '3d', 'x', NULL, iif(\(until) IS NULL, NULL, 'other'), \(since), \(until), 1, NULL, NULL, NULL, NULL)
        """
    }
}
