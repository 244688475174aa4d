import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What happens to a child from day to day.
struct DiaryTests {
    @Test func entryIsWrittenAndRead() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn()
        house.clock.advance(hours: 1)
        let reply = try house.speaking(as: .carer) { try house.diary(child.child, "health", " Fever, 38.2 ") }
        #expect((reply.entry, reply.child, reply.stay, reply.kind) == (1, child.child, child.stay, "health"))
        #expect(reply.at == "2026-11-21T03:10:00.000+08:00")
        let entry = try #require(try house.entries(of: child.child).first)
        #expect((entry.entry, entry.child, entry.stay, entry.kind) == (1, child.child, child.stay, "health"))
        #expect((entry.text, entry.actor, entry.void) == ("Fever, 38.2", "siti", false))
        #expect((entry.at, entry.recordedAt) == (reply.at, reply.at))
    }

    @Test func entriesAreNumberedThroughTheHouse() async throws {
        let house = try await TestHouse()
        let children = try (0..<2).map { _ in try house.checkIn().child }
        let numbers = try [0, 1, 0].map { try house.diary(children[$0], "other", "said \($0)", at: "02:0\($0)").entry }
        #expect(numbers == [1, 2, 1])
        #expect(try house.diary(children[0], "other", "said more").entry == 3)
        #expect(try house.entries().map(\.entry) == [1, 2, 3])
    }

    @Test func sameEntryAgainIsHarmless() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        house.clock.advance(hours: 1)
        var request = AddDiary(child: child, kind: "medicine", text: "paracetamol")
        request.at = "2026-11-21 03:00"
        try house.expectTwiceTheSame(request)
    }

    @Test(arguments: [("kind", "x", "UNKNOWN"), ("text", "  ", "MISSING"), ("at", "2026-11-21 02:11", "FUTURE")])
    func badEntryIsRefused(_ field: String, _ value: String, code: String) async throws {
        let house = try await TestHouse()
        var request = AddDiary(
            child: try house.checkIn().child, kind: field == "kind" ? value : "visit",
            text: field == "text" ? value : "mother")
        if field == "at" { request.at = value }
        #expect(try house.fault(request) == [field, code])
    }

    @Test func unknownChildOrEntryIsNotFound() async throws {
        let house = try await TestHouse()
        let child: Refusals.NotFound = try house.refusal(AddDiary(child: "A-2026-0009", kind: "call", text: "x"))
            .decoded()
        #expect(child.kind == "child")
        let entry: Refusals.NotFound = try house.refusal(CorrectDiary(entry: 7)).decoded()
        #expect((entry.kind, entry.key) == ("entry", "7"))
        var list = ListDiary()
        list.child = "A-2026-0009"
        #expect(try house.refusal(list).short == "NotFound")
    }

    /// Present from the arrival up to the exit, which is no part of the stay.
    @Test(arguments: [
        ("2026-11-20 02:09", nil), ("2026-11-20 02:10", "S-2026-0001"), ("2026-11-21 01:09", "S-2026-0001"),
        ("2026-11-21 01:10", nil), ("2026-11-21 02:10", "S-2026-0002"),
    ]) func entryBelongsToTheStayOfItsTime(_ at: String, stay: String?) async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { $0.arrived = "2026-11-20 02:10" }
        try house.checkOut(first.stay) { $0.at = "2026-11-21 01:10" }
        try house.checkIn { $0.child = first.child }
        #expect(try house.diary(first.child, "visit", "aunt", at: at).stay == stay)
    }

    @Test func whatIsCorrectedIsReplaced() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.arrived = "-3h" }.child
        try house.diary(child, "visit", "mother")
        house.clock.advance(hours: 1)
        var request = CorrectDiary(entry: 1)
        (request.kind, request.text, request.at) = ("call", "aunt", "01:00")
        #expect(try house.ask(request).changed == ["kind", "text", "at"])
        let entry = try #require(try house.entries(of: child).first)
        #expect((entry.kind, entry.text, entry.at) == ("call", "aunt", "2026-11-21T01:00:00.000+08:00"))
        #expect(try house.entries(of: child) { $0.knownAt = "02:30" }.map(\.text) == ["mother"])
        #expect(try house.ask(request).changed == [])
    }

    @Test func timeBeforeTheStayTakesItOffTheStay() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.diary(child, "other", "x")
        var request = CorrectDiary(entry: 1)
        request.at = "-1d"
        #expect(try house.ask(request).changed == ["at"])
        #expect(try house.entries(of: child).map(\.stay) == [nil])
    }

    @Test func voidEntryIsShownOnRequestOnly() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.diary(child, "incident", "wrong child")
        var request = CorrectDiary(entry: 1)
        request.void = true
        #expect(try house.ask(request).changed == ["void"])
        #expect(try house.entries(of: child).isEmpty)
        #expect(try house.entries(of: child) { $0.all = true }.map(\.void) == [false, true])
        request.void = false
        try house.ask(request)
        #expect(try house.entries(of: child).map(\.text) == ["wrong child"])
    }

    @Test func readingIsOnRecord() async throws {
        let house = try await TestHouse()
        let children = try (0..<2).map { _ in try house.checkIn().child }
        for child in children { try house.diary(child, "other", "x") }
        try house.speaking(as: .carer) { _ = try house.entries() }
        let last = try house.texts("SELECT method || ' ' || actor || ' ' || subjects || ' ' || changes FROM event")
            .last
        #expect(last == #"id.rpsa.Records.ListDiary siti ["A-2026-0001","A-2026-0002"] []"#)
    }

    @Test func houseTellsOfTheLastDay() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.arrived = "-3d" }.child
        try house.diary(child, "other", "old", at: "2026-11-20 02:09")
        house.clock.advance(hours: 1)
        try house.diary(child, "other", "new")
        // Written now, so it is news, however long ago it was.
        #expect(try house.entries().map(\.text) == ["old", "new"])
        house.clock.advance(minutes: 23 * 60 + 30)
        #expect(try house.entries().map(\.text) == ["new"])
        #expect(try house.entries { $0.since = "-3d" }.map(\.text) == ["old", "new"])
        #expect(try house.entries(of: child).map(\.text) == ["old", "new"])
        #expect(try house.entries(of: child) { $0.since = "-1d" }.map(\.text) == ["new"])
    }

    @Test func entriesStandInTheOrderOfTheirTimes() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.arrived = "-1d" }.child
        for (text, at) in [("third", "02:00"), ("first", "2026-11-20 12:00"), ("second", "2026-11-20 20:00")] {
            try house.diary(child, "other", text, at: at)
        }
        #expect(try house.entries(of: child).map(\.text) == ["first", "second", "third"])
        var request = ListDiary()
        (request.child, request.limit) = (child, 2)
        let page = try house.ask(request)
        request.after = page.next
        #expect(try (page.entries + house.ask(request).entries).map(\.text) == ["first", "second", "third"])
    }

    @Test func formerVersionsAreShownOnRequest() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.diary(child, "visit", "mother")
        house.clock.advance(hours: 1)
        var request = CorrectDiary(entry: 1)
        request.text = "aunt"
        try house.ask(request)
        #expect(try house.entries(of: child).map(\.corrected) == [true])
        let all = try house.entries(of: child) { $0.all = true }
        #expect(all.map(\.text) == ["mother", "aunt"])
        #expect(all.map(\.replacedAt) == ["2026-11-21T03:10:00.000+08:00", nil])
        #expect(all.map(\.corrected) == [false, true])
    }

    @Test(arguments: ["text", "kind"]) func entryThatIsWrittenAnewStandsAgain(_ field: String) async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.diary(child, "visit", "mother")
        var request = CorrectDiary(entry: 1)
        request.void = true
        #expect(try house.ask(request).void)
        request.void = nil
        if field == "text" { request.text = "aunt" } else { request.kind = "call" }
        let reply = try house.ask(request)
        #expect(!reply.void && reply.changed.contains("void") && reply.changed.contains(field))
        #expect(try house.entries(of: child).count == 1)
    }

    @Test func kindIsChosen() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        for kind in ["incident", "health", "medicine", "injury", "visit", "call", "belongings", "other"] {
            try house.diary(child, kind, "of \(kind)")
        }
        #expect(try house.entries(of: child) { $0.kind = "Visit" }.map(\.text) == ["of visit"])
        #expect(try house.entries().count == 8)
    }

    @Test func joinedNumbersAreOneDiary() async throws {
        let house = try await TestHouse()
        let first = try house.checkIn { $0.arrived = "-2d" }
        try house.checkOut(first.stay) { $0.at = "-1d" }
        let second = try house.checkIn()
        try house.diary(first.child, "other", "then", at: "2026-11-19 12:00")
        try house.diary(second.child, "other", "now")
        try house.ask(LinkChild(child: second.child, other: first.child))
        #expect(try house.entries(of: first.child).map(\.text) == ["then", "now"])
        #expect(try house.entries(of: second.child).map(\.child) == [first.child, second.child])
    }

    @Test func diaryHasPages() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        for number in 1...3 { try house.diary(child, "other", "text \(number)") }
        var request = ListDiary()
        request.limit = 2
        let first = try house.ask(request)
        #expect((first.entries.map(\.entry), first.next) == ([1, 2], 2))
        request.after = 2
        let second = try house.ask(request)
        #expect((second.entries.map(\.entry), second.next) == ([3], nil))
    }

    @Test func childsPageDoesNotTellTheDiary() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        try house.diary(child, "health", "fever")
        #expect(try house.child(child).texts.isEmpty)
    }
}

/// Injuries and belongings are asked for at the door.
struct IntakeDiaryTests {
    @Test func whatIsToldAtTheDoorBeginsTheDiary() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn {
            ($0.arrived, $0.injuries, $0.belongings) = ("01:00", "bruise, left arm", "-")
        }
        let entries = try house.entries(of: child.child)
        #expect(entries.map(\.kind) == ["injury", "belongings"])
        #expect(entries.map(\.text) == ["bruise, left arm", "-"])
        #expect(entries.allSatisfy { ($0.stay, $0.at) == (child.stay, child.arrivedAt) })
    }

    @Test func nothingIsWrittenWhereNothingIsSaid() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.injuries = " " }
        #expect(try house.count("diary") == 0)
    }

    @Test func childOfARaidHasADiaryToo() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        let child = try house.checkIn { ($0.raid, $0.belongings) = (raid, "a phone") }.child
        #expect(try house.entries(of: child).map(\.text) == ["a phone"])
    }
}

extension TestHouse {
    @discardableResult
    func diary(_ child: String, _ kind: String, _ text: String, at: String? = nil) throws -> AddDiary.Reply {
        var request = AddDiary(child: child, kind: kind, text: text)
        request.at = at
        return try ask(request)
    }

    func entries(of child: String? = nil, _ change: (inout ListDiary) -> Void = { _ in }) throws -> [DiaryEntry] {
        var request = ListDiary()
        request.child = child
        change(&request)
        return try ask(request).entries
    }
}
