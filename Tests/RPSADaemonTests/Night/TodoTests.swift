import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What waits, and for whom.
struct TodoTests {
    @Test func completeRecordWaitsForNobody() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn {
            $0.identity = CheckInTests.identity { ($0.name, $0.origin) = ("Melati Putih", "Bontang") }
            ($0.injuries, $0.belongings) = ("-", "-")
        }.child
        try house.confirm(child, "family card")
        #expect(try house.todo().isEmpty)
    }

    @Test func everyMissingFactIsAnItem() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn {
            ($0.age, $0.ageAbout, $0.placement) = (nil, 12, "abh")
        }
        let items = try house.todo().filter { $0.kind == "incomplete" }
        #expect(items.compactMap(\.code) == ["NAME", "AGE", "ORIGIN", "INJURIES", "BELONGINGS", "LIMIT"])
        #expect(items.map(\.subject) == Array(repeating: reply.child, count: 5) + [reply.stay])
        #expect(items.allSatisfy { ($0.stay, $0.child, $0.initials) == (reply.stay, reply.child, "–") })
        #expect(items.allSatisfy { $0.mine && $0.dueAt == nil && $0.since == reply.arrivedAt })
    }

    @Test func whatIsToldIsNoLongerMissing() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { ($0.age, $0.ageAbout) = (nil, 12) }.child
        let facts: [(String, () throws -> Void)] = [
            ("NAME", { try house.rename(child, "Melati") }),
            (
                "AGE",
                { try house.ask(SetIdentity(child: child, fields: CheckInTests.identity { $0.born = "2014-01-01" })) }
            ),
            (
                "ORIGIN",
                { try house.ask(SetIdentity(child: child, fields: CheckInTests.identity { $0.origin = "Bontang" })) }
            ),
            ("INJURIES", { try house.diary(child, "injury", "-") }),
            ("BELONGINGS", { try house.diary(child, "belongings", "a phone") }),
        ]
        for (code, tell) in facts {
            #expect(try house.missing().contains(code), "\(code) before")
            try tell()
            #expect(try !house.missing().contains(code), "\(code) after")
        }
    }

    @Test func placeThatFiguresDoNotKnowIsAnOrigin() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.ask(SetIdentity(child: child, fields: CheckInTests.identity { $0.origin = "Balikpapan" }))
        #expect(try house.stay("S-2026-0001").origin == "unknown")
        #expect(try !house.missing().contains("ORIGIN"))
    }

    @Test func voidEntryTellsNothing() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.injuries = "bruise" }
        var request = CorrectDiary(entry: 1)
        request.void = true
        try house.ask(request)
        #expect(try house.missing().contains("INJURIES"))
    }

    @Test func entryOfAnEarlierStayTellsNothing() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { ($0.arrived, $0.injuries) = ("-2d", "-") }
        try house.checkOut(first.stay) { $0.at = "-1d" }
        try house.checkIn { $0.child = first.child }
        #expect(try house.missing().contains("INJURIES"))
    }

    @Test func unconfirmedNameWaits() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = TestHouse.named("Melati Putih") }.child
        let item = try #require(try house.todo().first { $0.kind == "name" })
        #expect((item.subject, item.initials, item.code, item.mine) == (child, "MP", nil, true))
        try house.confirm(child, "family card")
        #expect(try !house.todo().contains { $0.kind == "name" })
        try house.rename(child, "Kenanga")
        #expect(try house.todo().contains { $0.kind == "name" })
    }

    @Test func whoLeftWaitsForNothing() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-1h" }.stay
        try house.checkOut(stay)
        #expect(try house.todo().isEmpty)
    }

    @Test func countersignIsForTheGroupAndNotForWhoDidIt() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        try house.nightOverride(by: .supervisor)
        func item(_ author: Author) throws -> TodoItem? {
            try house.speaking(as: author) { try house.todo() }.first { $0.kind == "countersign" }
        }
        let shown = try #require(try item(.carer))
        #expect((shown.subject, shown.code, shown.actor, shown.initials) == ("K-2026-0001", "SEX_MIX", "budi", "MP"))
        #expect((shown.since, shown.dueAt) == (TestHouse.start, "2026-11-24T00:00:00.000+08:00"))
        #expect(try [Author.carer, .supervisor, .otherSupervisor].map { try item($0)?.mine } == [false, false, true])
        #expect(try house.todo().first { $0.kind == "countersign" }?.mine == true)
        let mine = try house.speaking(as: .supervisor) { try house.todo(mine: true) }
        #expect(!mine.isEmpty && !mine.contains { $0.kind == "countersign" })
        let others = try house.speaking(as: .otherSupervisor) { try house.todo(mine: true) }
        #expect(others.contains { $0.kind == "countersign" })
    }

    @Test func proposalIsForTheGroupOfItsPlacementType() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.checkIn { $0.identity = TestHouse.named("Melati Putih") }
        try house.speaking(as: .carer) { try house.propose(stay.stay) }
        let items = try [Author.carer, .supervisor].map { author in
            try house.speaking(as: author) { try house.todo() }.first { $0.kind == "extension" }
        }
        let item = try #require(items[0])
        #expect((item.subject, item.code, item.stay, item.child) == ("X-2026-0001", "ill", stay.stay, stay.child))
        #expect((item.initials, item.actor, item.dueAt) == ("MP", "siti", stay.dueAt))
        #expect(items.map { $0?.mine } == [false, true])
    }

    /// Everything that falls due today waits, from its midnight on.
    @Test(arguments: [
        ("2026-11-26T23:59:00+08:00", 0), ("2026-11-27T00:00:00+08:00", 1), ("2026-12-01T08:00:00+08:00", 1),
    ])
    func taskWaitsFromItsDayOn(_ now: String, count: Int) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let due = try house.instant("2026-11-27T12:00:00+08:00")
        try house.write("test") { entry in
            let number = try #require(RegisterNumber(.stay, stay))
            var row = try #require(try StayRow.current(number.key, entry.db))
            try entry.supersede(.stay, try #require(row.id))
            (row.id, row.assessmentDueAt, row.planDueAt, row.reviewDueAt) = (nil, nil, due.milliseconds, nil)
            try entry.append(row)
        }
        house.clock.now = try house.instant(now)
        let tasks = try house.todo().filter { $0.kind == "task" }
        #expect(tasks.count == count)
        guard let task = tasks.first else { return }
        #expect((task.subject, task.code, task.mine) == (stay, "plan", true))
        #expect(task.dueAt == "2026-11-27T12:00:00.000+08:00")
    }

    @Test func whatIsDueStandsFirst() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.arrived = "-2d" }
        house.clock.advance(hours: 1)
        try house.nightOverride()
        let items = try house.todo()
        let due = items.map { $0.dueAt != nil }
        #expect(due == due.sorted { $0 && !$1 })
        let waiting = items.filter { $0.dueAt == nil }.map(\.since)
        #expect(waiting == waiting.sorted())
    }

    @Test func noNameIsTold() async throws {
        let house = try await TestHouse()
        try house.nightOverride()
        #expect(try !house.text(ListTodo()).contains("Melati"))
    }
}

extension TestHouse {
    func todo(mine: Bool? = nil) throws -> [TodoItem] {
        var request = ListTodo()
        request.mine = mine
        return try ask(request).items
    }

    /// The codes of what is missing.
    func missing() throws -> [String] {
        try todo().filter { $0.kind == "incomplete" }.compactMap(\.code)
    }

    func propose(_ stay: String) throws {
        var request = ExtendStay(stay: stay, reason: "ill", letter: "463/012/2026")
        request.by = "7d"
        try ask(request)
    }

    func instant(_ text: String) throws -> Instant {
        try TimeText.read(text, now: clock.now, zone: Self.zone)
    }
}
