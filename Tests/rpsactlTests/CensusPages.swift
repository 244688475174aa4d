import RPSAProtocol

@testable import rpsactl

/// Fixed censuses for the tests of pages.
enum CensusPages {
    static func figures(_ key: String = "", _ change: (inout CensusFigures) -> Void = { _ in }) -> CensusFigures {
        var figures = CensusFigures()
        figures.key = key
        (figures.days, figures.opening, figures.arrivals, figures.exits, figures.closing) = (30, 3, 27, 26, 4)
        (figures.bedNights, figures.nightsWithoutBed, figures.availableBedNights) = (117, 3, 173)
        (figures.averageCensus, figures.occupancyRate) = (4, 120.0 / 173.0 * 100)
        (figures.lengthOfStayMean, figures.lengthOfStayMedian) = (88.0 / 26.0, 2.5)
        (figures.turnoverInterval, figures.bedTurnover) = (56.0 / 26.0, 780.0 / 173.0)
        (figures.dayCases, figures.overdueChildDays, figures.overdueRate, figures.extensions) = (3, 13, 6.25, 1)
        (figures.readmissions30, figures.readmissions90, figures.readmissions365) = (1, 2, 3)
        figures.readmissionRate30 = 1.0 / 26.0 * 100
        (figures.turnAways, figures.turnAwayRate) = (3, 10)
        change(&figures)
        return figures
    }

    static var formulas: [CensusFormula] {
        [
            ("occupancyRate", "(bedNights + nightsWithoutBed) / availableBedNights * 100"),
            ("opening", "stays (arrived < from <= exited)"), ("days", "to - from + 1"),
        ].map { figure, text in
            var formula = CensusFormula()
            (formula.figure, formula.formula) = (figure, text)
            return formula
        }
    }

    static var nights: [CensusNight] {
        [("2026-11-15", 3, 6, 0, 9, 3), ("2026-11-16", 9, 0, 3, 6, 0)].map {
            var night = CensusNight()
            (night.night, night.opening, night.arrivals) = ($0.0, $0.1, $0.2)
            (night.exits, night.closing, night.withoutBed, night.workingBeds) = ($0.3, $0.4, $0.5, 6)
            return night
        }
    }

    static var census: GetCensus.Reply {
        var reply = GetCensus.Reply()
        (reply.from, reply.to) = ("2026-11-01", "2026-11-30")
        reply.knownAt = "2026-12-01T08:00:00.000+08:00"
        reply.total = figures()
        reply.groups = [
            figures("Putri, atas"),
            figures("-") { ($0.availableBedNights, $0.occupancyRate, $0.lengthOfStayMean) = (0, nil, nil) },
        ]
        reply.nights = nights
        reply.formulas = formulas
        return reply
    }

    static var report: GetMonthReport.Reply {
        var reply = GetMonthReport.Reply()
        (reply.month, reply.site, reply.office) = ("2026-11", "RPSA Contoh", "Dinas Sosial Contoh")
        reply.town = "Balikpapan"
        (reply.knownAt, reply.printedAt) = (census.knownAt, census.knownAt)
        reply.total = figures()
        reply.bySex = [figures("female"), figures("male")]
        reply.byAge = [figures("10-12"), figures("13-15")]
        reply.byCategory = [figures("ANJAL"), figures("-")]
        reply.bySource = [figures("report")]
        reply.byPlacement = [figures("other")]
        reply.nights = nights
        (reply.overrides, reply.corrections, reply.rollCallsMissed) = (2, 1, 4)
        reply.formulas = formulas
        return reply
    }
}
