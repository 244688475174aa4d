import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// That somebody saw an alert is on record, with the rung that it had.
struct AcknowledgeAlertsTests {
    private func house() async throws -> (TestHouse, alert: String, stay: String) {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }.stay
        let alert = try #require(try house.alerts().first { $0.kind == "stayOverdue" })
        return (house, alert.alert, stay)
    }

    private func line(_ house: TestHouse, _ alert: String) throws -> AlertLine {
        try house.ask(GetAlert(alert: alert)).alert
    }

    @Test func acknowledgementHoldsUntilTheNextRung() async throws {
        let (house, alert, _) = try await house()
        try house.acknowledge([alert])
        #expect(try line(house, alert).acknowledged)
        try house.clock.set("2026-11-21T23:59:59.999+08:00")
        try house.beat()
        #expect(try line(house, alert).acknowledged)
        try house.clock.set("2026-11-22")
        try house.beat()
        let louder = try line(house, alert)
        #expect((louder.rung, louder.acknowledged, louder.acknowledgedBy) == (4, false, nil))
    }

    @Test func noteIsIdentityAndIsReadWithTheAlert() async throws {
        let (house, alert, _) = try await house()
        try house.acknowledge([alert], note: "  told Bu Contoh  ")
        let reply = try house.ask(GetAlert(alert: alert))
        #expect(reply.acknowledgements.map(\.note) == ["told Bu Contoh"])
        #expect(reply.acknowledgements.map(\.rung) == [3])
        #expect(reply.acknowledgements.map(\.at) == [TestHouse.start])
        #expect(try house.texts("SELECT changes FROM event").allSatisfy { !$0.contains("Contoh") })
        #expect(try house.texts("SELECT kind FROM identity WHERE text = 'told Bu Contoh'") == ["note"])
        #expect(try house.check().ok)
    }

    @Test func whoeverReadsAnAlertIsOnRecord() async throws {
        let (house, alert, _) = try await house()
        let before = try house.ask(GetStatus()).events
        try house.ask(GetAlert(alert: alert))
        let subjects = try house.texts("SELECT subjects FROM event WHERE id > \(before)")
        #expect(subjects == ["[\"\(alert)\"]"])
    }

    @Test func sameAcknowledgementTwiceIsWrittenOnce() async throws {
        let (house, alert, _) = try await house()
        let first = try house.acknowledge([alert, alert])
        let events = try house.ask(GetStatus()).events
        let second = try house.acknowledge([alert])
        #expect(try house.count("alertSeen") == 1)
        #expect(try house.ask(GetStatus()).events == events)
        #expect(first.map(\.acknowledgedAt) == second.map(\.acknowledgedAt))
        #expect(first.count == 1)
    }

    @Test func whoAddsSomethingOrIsAnotherIsWrittenDownToo() async throws {
        let (house, alert, _) = try await house()
        try house.speaking(as: .carer) { _ = try house.acknowledge([alert], note: "saw it") }
        try house.speaking(as: .supervisor) { _ = try house.acknowledge([alert]) }
        try house.speaking(as: .carer) { _ = try house.acknowledge([alert], note: "and rang the aunt") }
        let reply = try house.ask(GetAlert(alert: alert))
        #expect(reply.acknowledgements.map(\.actor) == ["siti", "budi", "siti"])
        #expect(reply.acknowledgements.map(\.note) == ["saw it", nil, "and rang the aunt"])
        #expect(reply.alert.acknowledgedBy == "siti")
    }

    @Test func requestThatIsSentAgainGetsItsFirstAnswer() async throws {
        let (house, alert, _) = try await house()
        var request = AcknowledgeAlerts()
        request.alerts = [alert]
        request.requestId = "once"
        let first = try house.text(request)
        try house.clock.set("2026-11-22")
        try house.beat()
        #expect(try house.text(request) == first)
        #expect(try house.count("alertSeen") == 1)
    }

    @Test func eachRungMayBeAcknowledged() async throws {
        let (house, alert, _) = try await house()
        try house.acknowledge([alert])
        try house.clock.set("2026-11-22")
        try house.beat()
        try house.acknowledge([alert])
        #expect(try house.ask(GetAlert(alert: alert)).acknowledgements.map(\.rung) == [3, 4])
    }

    @Test func everythingThatIsOverIsAcknowledgedAtOnce() async throws {
        let (house, alert, stay) = try await house()
        try house.checkIn { ($0.source, $0.arrived) = ("raid", "2026-11-15") }
        house.clock.advance(minutes: 1)
        try house.checkOut(stay)
        let over = try house.alerts().filter { $0.clearedAt != nil }.map(\.alert)
        #expect(over.contains(alert))
        var request = AcknowledgeAlerts()
        request.over = true
        #expect(try house.ask(request).alerts.map(\.alert) == over)
        let left = try house.alerts()
        #expect(!left.isEmpty && left.allSatisfy { $0.clearedAt == nil && !$0.acknowledged })
        #expect(try house.ask(request).alerts.isEmpty)
    }

    @Test func clockJumpEndsWhenItIsAcknowledged() async throws {
        let house = try await TestHouse()
        house.clock.jump(minutes: 3)
        try house.beat()
        let jump = try #require(try house.alerts().first { $0.kind == "clockJump" })
        house.clock.advance(hours: 1)
        try house.beat()
        #expect(try line(house, jump.alert).clearedAt == nil)
        try house.acknowledge([jump.alert])
        let ended = try line(house, jump.alert)
        #expect(ended.clearedAt != nil && ended.acknowledged)
        #expect(try !house.alerts().contains { $0.kind == "clockJump" })
        try house.beat()
        #expect(try house.alerts(all: true).count { $0.kind == "clockJump" } == 1)
    }

    @Test func whatCannotBeAcknowledgedIsRefused() async throws {
        let (house, alert, _) = try await house()
        var request = AcknowledgeAlerts()
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "MISSING")
        request.over = false
        request.alerts = []
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "MISSING")
        request.alerts = [alert, "N-2026-0999"]
        let missing = try house.refusal(request).decoded(Refusals.NotFound.self)
        #expect((missing.kind, missing.key) == ("alert", "N-2026-0999"))
        #expect(try house.count("alertSeen") == 0)
        request.alerts = ["S-2026-0001"]
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).field == "alerts")
        request.alerts = (1...501).map { "N-2026-\($0)" }
        #expect(try house.refusal(request).decoded(Refusals.BadInput.self).code == "TOO_LARGE")
        #expect(try house.refusal(GetAlert(alert: "N-2026-0999")).short == "NotFound")
    }
}
