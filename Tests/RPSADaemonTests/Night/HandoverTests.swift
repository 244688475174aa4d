import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What the day must know of the night.
struct HandoverTests {
    @Test func shiftIsTheLastTwelveHours() async throws {
        let house = try await TestHouse()
        let shift = try house.handover()
        #expect((shift.site, shift.until) == ("RPSA Balikpapan", TestHouse.start))
        #expect(shift.since == "2026-11-20T14:10:00.000+08:00")
        #expect((shift.opening, shift.arrivals, shift.exits, shift.closing) == (0, 0, 0, 0))
        #expect(shift.lines.isEmpty && shift.incomplete.isEmpty && shift.watch.isEmpty && shift.countersigns == 0)
    }

    @Test func shiftBeginsAtATypedTime() async throws {
        let house = try await TestHouse()
        #expect(try house.handover { $0.since = "20:00" }.since == "2026-11-20T20:00:00.000+08:00")
        let past = try house.handover { ($0.since, $0.until) = ("2026-11-19 20:00", "2026-11-20 08:00") }
        #expect((past.since, past.until) == ("2026-11-19T20:00:00.000+08:00", "2026-11-20T08:00:00.000+08:00"))
        #expect(try house.handover { $0.until = "2026-11-20 08:00" }.since == "2026-11-19T20:00:00.000+08:00")
    }

    @Test(arguments: [
        ("02:10", "02:10", "since", "CONFLICT"), ("2026-11-21 02:11", nil, "since", "FUTURE"),
        ("-1d", "2026-11-21 02:11", "until", "FUTURE"), ("-33d", nil, "since", "RANGE"), ("x", nil, "since", "FORMAT"),
    ]) func badShiftIsRefused(_ since: String, _ until: String?, field: String, code: String) async throws {
        let house = try await TestHouse()
        var request = GetHandover()
        (request.since, request.until) = (since, until)
        #expect(try house.fault(request) == [field, code])
    }

    /// Opening, those who came, those who left, closing; borders belong to the shift that begins with them.
    @Test func countsHoldTogether() async throws {
        let house = try await TestHouse()
        let early = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 08:00", true) }.stay
        let border = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 20:00", true) }.stay
        try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 23:00", true) }
        try house.checkOut(early) { $0.at = "2026-11-20 21:00" }
        try house.checkOut(border) { $0.at = "2026-11-21 01:00" }
        for (since, until, counts) in [
            ("2026-11-20 08:00", "2026-11-20 20:00", [0, 1, 0, 1]),
            ("2026-11-20 20:00", "2026-11-21 01:00", [1, 2, 1, 2]),
            ("2026-11-20 20:00", "2026-11-20 23:00", [1, 1, 1, 1]),
            ("2026-11-21 01:00", "2026-11-21 02:00", [2, 0, 1, 1]), ("2026-11-20 12:00", nil, [1, 2, 2, 1]),
        ] {
            let shift = try house.handover { ($0.since, $0.until) = (since, until) }
            #expect([shift.opening, shift.arrivals, shift.exits, shift.closing] == counts, "\(since)")
        }
    }

    @Test func linesTellWhatHappenedInItsOrder() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn {
            ($0.arrived, $0.source, $0.identity) = ("-8h", "police", TestHouse.named("Melati Putih"))
        }
        try house.speaking(as: .carer) {
            _ = try house.move(stay.stay) { ($0.at, $0.bed) = ("20:00", "SG1-1") }
            _ = try house.checkOut(stay.stay) { $0.at = "02:00" }
        }
        let lines = try house.handover().lines
        #expect(lines.map(\.kind) == ["arrived", "moved", "exited"])
        #expect(lines.map(\.bed) == ["PA1-1", "SG1-1", "SG1-1"])
        #expect(lines.map(\.code) == ["police", "PA1-1", "reunified-parent"])
        #expect(lines.map { String($0.at.prefix(16)) } == ["2026-11-20T18:10", "2026-11-20T20:00", "2026-11-21T02:00"])
        #expect(lines.dropFirst().map(\.actor) == ["siti", "siti"])
        #expect(lines.allSatisfy { ($0.stay, $0.child, $0.initials) == (stay.stay, stay.child, "MP") })
    }

    @Test func overridesAndWhatWaitsAreTold() async throws {
        let house = try await TestHouse()
        try house.nightOverride()
        let shift = try house.handover()
        let line = try #require(shift.lines.first { $0.kind == "override" })
        #expect((line.code, line.bed, line.actor) == ("SEX_MIX", "PI1-1", "siti"))
        #expect(shift.lines.map(\.kind) == ["arrived", "override"])
        #expect(shift.countersigns == 1)
    }

    @Test func isolationBeginsAndEnds() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-5h" }.stay
        try house.ask(Isolate.of(stay, "infectious", at: "22:30"))
        #expect(try house.handover().watch.map { [$0.kind, $0.code] }.contains(["isolation", "infectious"]))
        try house.ask(Isolate.of(stay, nil, at: "01:00"))
        let lines = try house.handover().lines.filter { $0.kind == "isolation" }
        #expect(lines.map(\.code) == ["infectious", nil])
        #expect(lines.map { String($0.at.prefix(16)) } == ["2026-11-20T22:30", "2026-11-21T01:00"])
        #expect(try !house.handover().watch.contains { $0.kind == "isolation" })
    }

    /// A late entry counts in the shift in which it was true, and is told in the one in which it was made.
    @Test func lateEntryDoesNotVanish() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-11-20 10:00", true) }.stay
        let shift = try house.handover { $0.since = "20:00" }
        #expect(shift.lines.map(\.kind) == ["arrived"])
        #expect(shift.lines.map(\.at) == ["2026-11-20T10:00:00.000+08:00"])
        #expect((shift.opening, shift.arrivals, shift.closing) == (1, 0, 1))
        #expect(shift.lines.allSatisfy { $0.recordedAt >= TestHouse.start && $0.at < shift.since })
        house.clock.advance(hours: 10)
        try house.checkOut(stay) { $0.at = "2026-11-21 01:00" }
        let next = try house.handover { $0.since = "2026-11-21 08:00" }
        #expect(next.lines.map(\.kind) == ["exited"])
        #expect([next.opening, next.arrivals, next.exits, next.closing] == [0, 0, 0, 0])
        // The night's handover, asked for again, tells of it too.
        let night = try house.handover { ($0.since, $0.until) = ("2026-11-20 20:00", "2026-11-21 08:00") }
        #expect(night.lines.map(\.kind) == ["arrived", "exited"])
        #expect([night.opening, night.exits, night.closing] == [1, 1, 0])
    }

    @Test func whatWasKnownThenIsToldAgain() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.arrived = "-3h" }.stay
        try house.nightOverride()
        house.clock.advance(minutes: 20)
        let night = ("20:00", "02:20", "2026-11-21 02:25")
        func then() throws -> String {
            var request = GetHandover()
            (request.since, request.until, request.knownAt) = night
            return try house.text(request)
        }
        let told = try then()
        house.clock.advance(hours: 3)
        try house.checkOut(stay) { $0.at = "02:15" }
        try house.ask(Countersign(items: ["K-2026-0001"]))
        try house.rename("A-2026-0001", "Kenanga")
        try house.diary("A-2026-0001", "injury", "-", at: "02:11")
        #expect(try then() == told)
        let now = try house.handover { ($0.since, $0.until) = (night.0, night.1) }
        #expect((now.exits, now.lines.last?.kind) == (1, "exited"))
    }

    @Test func knownAtAloneEndsTheShiftThere() async throws {
        let house = try await TestHouse()
        try house.checkIn { $0.unplaced = true }
        house.clock.advance(hours: 2)
        try house.checkIn { $0.unplaced = true }
        house.clock.advance(hours: 1)
        let then = try house.handover { $0.knownAt = "03:00" }
        #expect((then.until, then.arrivals, then.closing) == ("2026-11-21T03:00:00.000+08:00", 1, 1))
        #expect(then.lines.map(\.stay) == ["S-2026-0001"])
    }

    @Test func incompleteRecordsAreThoseOfTheList() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.injuries = "-" }
        let gap = try #require(try house.handover().incomplete.first)
        #expect((gap.stay, gap.child, gap.initials) == (stay.stay, stay.child, "–"))
        #expect(gap.missing == ["NAME", "ORIGIN", "BELONGINGS"])
        #expect(try gap.missing == house.missing())
    }

    @Test func alertsOfTheShiftAreTold() async throws {
        let house = try await TestHouse(layout: TestLayout.girls(1))
        try house.checkIn()
        let stay = try house.checkIn { $0.unplaced = true }.stay
        let raised = try house.handover().alerts
        #expect(raised.contains { ($0.kind, $0.acknowledged, $0.clearedAt) == ("overCapacity", false, nil) })
        house.clock.advance(hours: 1)
        try house.checkOut(stay)
        // It came and went, and nobody has seen it.
        #expect(try house.handover().alerts.contains { $0.kind == "overCapacity" && $0.clearedAt != nil })
        house.clock.advance(days: 2)
        #expect(try house.handover().alerts.contains { $0.kind == "overCapacity" })
        var seen = AcknowledgeAlerts()
        seen.over = true
        try house.ask(seen)
        #expect(try !house.handover().alerts.contains { $0.kind == "overCapacity" })
        // In the shift in which it was raised it is told still.
        let then = try house.handover { ($0.since, $0.until) = ("2026-11-21 00:00", "2026-11-21 08:00") }
        #expect(then.alerts.contains { $0.kind == "overCapacity" })
    }

    @Test func noNameIsTold() async throws {
        let house = try await TestHouse()
        try house.nightOverride()
        #expect(try !house.text(GetHandover()).contains("Melati"))
    }
}

extension TestHouse {
    func handover(_ change: (inout GetHandover) -> Void = { _ in }) throws -> GetHandover.Reply {
        var request = GetHandover()
        change(&request)
        return try ask(request)
    }
}

extension Isolate {
    static func of(_ stay: String, _ kind: String?, at: String? = nil) -> Isolate {
        var request = Isolate(stay: stay, kind: kind)
        request.at = at
        return request
    }
}
