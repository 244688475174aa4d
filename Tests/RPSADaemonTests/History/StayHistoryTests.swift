import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The whole story of a stay in the order in which it was recorded.
struct StayHistoryTests {
    private static func history(
        _ stay: String, asOf: String? = nil, knownAt: String? = nil
    ) -> GetStayHistory {
        var request = GetStayHistory(stay: stay)
        (request.asOf, request.knownAt) = (asOf, knownAt)
        return request
    }

    /// Her stay, and somebody else's beside it.
    private static func house() async throws -> (TestHouse, String) {
        let house = try await TestHouse()
        let stay = try house.checkIn {
            ($0.bed, $0.arrived) = ("PA1-1", "2026-11-20 10:00")
            $0.identity = TestHouse.named("Melur Putih")
        }.stay
        let other = try house.checkIn { $0.bed = "PA1-2" }.stay
        house.clock.advance(minutes: 10)
        try house.move(stay) { ($0.bed, $0.at) = ("SG1-1", "2026-11-20 14:00") }
        try house.move(other) { $0.bed = "SG1-2" }
        house.clock.advance(minutes: 10)
        try house.ask(Isolate(stay: stay, kind: "withdrawal"))
        house.clock.advance(minutes: 10)
        try house.checkOut(stay)
        house.clock.advance(minutes: 10)
        try house.correct(stay) { $0.arrived = "2026-11-20 09:00" }
        return (house, stay)
    }

    @Test func everyChangeIsALine() async throws {
        let (house, stay) = try await Self.house()
        let lines = try house.ask(Self.history(stay)).lines
        #expect(lines.map(\.kind) == ["ARRIVED", "MOVED", "NEEDS", "EXITED", "CORRECTED"])
        #expect(lines.map(\.sequence) == lines.map(\.sequence).sorted())
        #expect(lines[1].recordedAt == "2026-11-21T02:20:00.000+08:00")
        #expect(lines[1].occurredAt == "2026-11-20T14:00:00.000+08:00")
        #expect(lines[1].method == "id.rpsa.Stays.Move" && !lines[1].actor.isEmpty)
    }

    @Test func detailsTellWhatWasAndWhatIs() async throws {
        let (house, stay) = try await Self.house()
        let lines = try house.ask(Self.history(stay)).lines
        func details(_ line: Int, _ what: String) -> [String] {
            lines[line].details.filter { $0.what == what }.map { "\($0.key) \($0.was ?? "-") \($0.now ?? "-")" }
        }
        #expect(
            details(1, "placement") == [
                "until - 2026-11-20T14:00:00.000+08:00", "bed - SG1-1", "reason - text",
                "since - 2026-11-20T14:00:00.000+08:00",
            ])
        #expect(details(0, "stay").prefix(2) == ["stay - \(stay)", "child - A-2026-0001"])
        #expect(details(3, "stay").first == "exitReason - reunified-parent")
        #expect(
            details(4, "stay").first { $0.hasPrefix("since") }
                == "since 2026-11-20T10:00:00.000+08:00 2026-11-20T09:00:00.000+08:00")
        #expect(details(4, "countersign").contains("item - K-2026-0001"))
        #expect(details(4, "identity") == ["reason - text"])
    }

    /// An alert that ended is told by its number and kind, though neither changed.
    @Test func partOfAChangeIsNamed() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "-10d") }.stay
        try house.beat()
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        let lines = try house.ask(Self.history(stay)).lines.filter { $0.kind == "ALERT" }
        let ended = try #require(lines.last).details.filter { $0.what == "alert" }
        let rows = Dictionary(grouping: ended, by: \.row).values
        #expect(rows.count > 1)
        for row in rows { #expect(Set(row.map(\.key)).isSuperset(of: ["alert", "kind", "until"])) }
    }

    @Test func reasonIsReadWithItsStayAndAct() async throws {
        let (house, stay) = try await Self.house()
        let child = try house.stay(stay).child
        let texts = try house.child(child).texts.filter { $0.kind == "reason" }
        #expect(texts.map(\.text) == ["for the test", "misread"])
        #expect(texts.map(\.stay) == [stay, stay])
        #expect(texts.map(\.method) == [MoveStay.method, CorrectStay.method])
    }

    @Test func noTextAboutPeopleIsTold() async throws {
        let (house, stay) = try await Self.house()
        let text = try house.text(Self.history(stay))
        #expect(!text.contains("Melur") && !text.contains("misread") && !text.contains("for the test"))
    }

    @Test func whatWasToldBeforeIsToldSoForEver() async throws {
        let (house, stay) = try await Self.house()
        let known = "2026-11-21 02:45"
        let before = try house.text(Self.history(stay, knownAt: known))
        #expect(try house.ask(Self.history(stay, knownAt: known)).lines.map(\.kind).last == "EXITED")
        try house.correct(stay) { $0.undoCheckOut = true }
        try house.move(stay) { $0.bed = "ISO-1" }
        house.clock.advance(days: 30)
        try house.beat()
        #expect(try house.text(Self.history(stay, knownAt: known)) == before)
        #expect(try house.ask(Self.history(stay)).lines.map(\.kind).contains("ALERT"))
    }

    @Test func whatHadNotHappenedIsNotTold() async throws {
        let (house, stay) = try await Self.house()
        let lines = try house.ask(Self.history(stay, asOf: "2026-11-20 14:00")).lines
        #expect(lines.map(\.kind) == ["ARRIVED", "MOVED", "CORRECTED"])
        #expect(try house.refusal(Self.history(stay, asOf: "2026-11-20 08:59")).short == "NotFound")
        #expect(try house.refusal(Self.history("S-2026-0099")).short == "NotFound")
    }

    @Test func whoReadItsPapersIsTold() async throws {
        let (house, stay) = try await Self.house()
        try house.ask(GetPapers(stay: stay))
        #expect(try house.ask(Self.history(stay)).lines.map(\.kind).last == "READ")
    }

    /// Changes that shared a transaction share their time, and each is still told of its own stay alone.
    @Test func changesOfOneTransactionAreToldApart() async throws {
        let house = try await TestHouse()
        let stays = [try house.checkIn().stay, try house.checkIn().stay]
        let batch = Batch(house)
        let service = house.parts.service
        for stay in stays {
            batch.add { entry in
                _ = try StayMethods.move(
                    service, TestHouse.move(stay) { $0.bed = stay == stays[0] ? "SG1-1" : "SG1-2" }, entry)
            }
        }
        #expect(try batch.run().allSatisfy { (try? $0.get()) != nil })
        for (stay, bed) in zip(stays, ["SG1-1", "SG1-2"]) {
            let lines = try house.ask(Self.history(stay)).lines
            #expect(lines.count == 2)
            #expect(lines.last?.details.compactMap(\.now).filter { $0.hasPrefix("SG1") } == [bed])
        }
    }
}
