import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The office's page of a month, as the daemon gives it.
struct MonthReportTests {
    @Test func figuresAreThoseOfTheCensus() async throws {
        let month = try await LivedMonth()
        let report = try month.house.ask(GetMonthReport(month: "2026-11"))
        #expect((report.month, report.total.bedNights, report.nights.count) == ("2026-11", 117, 30))
        for groups in [report.bySex, report.byAge, report.byCategory, report.bySource, report.byPlacement] {
            #expect(groups.reduce(0) { $0 + $1.arrivals } == 27)
        }
        #expect(report.byAge.map(\.key) == ["10-12", "13-15"])
        #expect(report.byPlacement.map(\.key) == ["other", "-"])
        #expect(report.formulas.count == CensusFigure.allCases.count)
    }

    @Test func monthThatIsNotOverIsCountedUpToToday() async throws {
        let report = try await TestHouse().ask(GetMonthReport(month: "2026-11"))
        #expect(report.nights.last?.night == "2026-11-21")
        #expect(report.total.days == 21)
    }

    @Test(arguments: [("2026-12", "FUTURE"), ("2026-13", "FORMAT"), ("11-2026", "FORMAT"), ("2026-11-01", "FORMAT")])
    func otherMonthsAreRefused(_ month: String, _ code: String) async throws {
        let told = try await TestHouse().refusal(GetMonthReport(month: month)).decoded(Refusals.BadInput.self)
        #expect((told.field, told.code) == ("month", code))
    }

    @Test func correctionsAreCountedInTheMonthOfTheirRecording() async throws {
        let month = try await LivedMonth()
        try month.house.clock.set("2026-12-05 09:00")
        var correction = CorrectStay(stay: try month.stay(26), reason: "a test")
        correction.exited = "2026-11-27 08:00"
        try month.house.ask(correction)
        month.house.clock.advance(hours: 1)
        #expect(try month.house.ask(GetMonthReport(month: "2026-11")).corrections == 0)
        #expect(try month.house.ask(GetMonthReport(month: "2026-12")).corrections == 1)
    }

    @Test func rulesThatWereSetAsideAreCounted() async throws {
        let house = try await TestHouse()
        try house.checkIn {
            ($0.sex, $0.bed) = ("male", "PA1-1")
            ($0.override, $0.reason) = (["SEX_MIX"], "for the test")
        }
        #expect(try house.ask(GetMonthReport(month: "2026-11")).overrides == 1)
    }

    @Test func pageOfAnEarlierKnowledgeIsTheSame() async throws {
        let month = try await LivedMonth()
        var request = GetMonthReport(month: "2026-11")
        request.knownAt = "2026-12-01 08:00"
        let then = try month.house.ask(request)
        try month.comeAgain()
        let now = try month.house.ask(request)
        #expect(now.total.readmissions365 == 1)
        #expect((then.total.readmissions365, then.knownAt) == (1, now.knownAt))
    }

    @Test func correctionsOfLaterMonthsAreCountedWhereTheyBelong() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.arrived, $0.unplaced) = ("2026-10-05 12:00", true) }.stay
        try house.correct(stay) { $0.arrived = "2026-10-06 12:00" }
        house.clock.advance(hours: 1)
        let october = try house.ask(GetMonthReport(month: "2026-10"))
        #expect((october.corrections, october.correctedSince) == (0, 1))
        let november = try house.ask(GetMonthReport(month: "2026-11"))
        #expect((november.corrections, november.correctedSince) == (1, 0))
    }
}
