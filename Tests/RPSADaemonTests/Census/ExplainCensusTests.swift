import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What stands behind a figure.
struct ExplainCensusTests {
    private static func request(
        _ figure: String, _ change: (inout ExplainCensus) -> Void = { _ in }
    ) -> ExplainCensus {
        var request = ExplainCensus(figure: figure, from: "2026-11-01", to: "2026-11-30")
        change(&request)
        return request
    }

    @Test func everySumIsItsFigureOrWhatIsDivided() async throws {
        let month = try await LivedMonth()
        let numerators = [
            "averageCensus": 120, "occupancyRate": 120, "lengthOfStayMean": 88, "lengthOfStayMedian": 88,
            "turnoverInterval": 56, "bedTurnover": 26, "overdueRate": 2, "readmissionRate30": 1,
            "readmissionRate90": 1, "readmissionRate365": 1, "turnAwayRate": 3,
        ]
        for figure in CensusFigure.allCases {
            let reply = try month.house.ask(Self.request(figure.rawValue))
            let sum = reply.parts.reduce(0) { $0 + $1.amount }
            if figure.isRatio {
                #expect(sum == numerators[figure.rawValue].map(Double.init), "\(figure)")
            } else {
                #expect(sum == reply.value, "\(figure)")
            }
        }
    }

    @Test func nightsAreNamed() async throws {
        let month = try await LivedMonth()
        let parts = try month.house.ask(Self.request("overdue-child-days")).parts
        #expect(parts.map(\.stay) == [try month.stay(1), try month.stay(3)].sorted())
        let first = try #require(parts.first { $0.stay == month.stays[1] })
        #expect(first.nights == ["2026-11-03", "2026-11-04"])
        #expect((first.since, first.until) == ("2026-10-28", "2026-11-05"))
    }

    @Test func groupIsExplainedByItsKey() async throws {
        let month = try await LivedMonth()
        let reply = try month.house.ask(Self.request("bedNights") { ($0.by, $0.key) = ("ward", "putra") })
        #expect(reply.value == 33)
        #expect(reply.parts.reduce(0) { $0 + $1.amount } == 33)
        #expect(reply.parts.first { $0.stay == month.stays[23] }?.nights == ["2026-11-16"])
        let later = try month.house.ask(
            Self.request("arrivals") { ($0.to, $0.by, $0.key) = ("2026-12-03", "month", "2026-12") })
        #expect(later.value == 0)
    }

    @Test func refusalsAndExtensionsAreNamed() async throws {
        let month = try await LivedMonth()
        let refused = try month.house.ask(Self.request("turn-away-rate")).parts
        #expect(refused.map(\.turnAway) == ["T-2026-0001", "T-2026-0002", "T-2026-0003"])
        let extended = try month.house.ask(Self.request("extensions")).parts
        #expect(extended.map(\.extension) == ["X-2026-0001"])
        #expect(extended.map(\.nights) == [["2026-11-10"]])
    }

    @Test func pagesJoinToTheWhole() async throws {
        let month = try await LivedMonth()
        let whole = try month.house.ask(Self.request("arrivals")).parts.map(\.stay)
        var found: [String?] = []
        var after: Int? = 0
        while let place = after {
            let page = try month.house.ask(Self.request("arrivals") { ($0.after, $0.limit) = (place, 10) })
            #expect(page.parts.count <= 10)
            found += page.parts.map(\.stay)
            after = page.next
        }
        #expect(found == whole)
        #expect(whole.count == 27)
    }

    @Test(
        arguments: [
            ("beds", nil, nil, "figure"), ("key", nil, nil, "figure"), ("exits", "ward", nil, "key"),
            ("exits", "ward", "Gudang", "key"), ("exits", nil, "Putri", "by"), ("exits", "room", "PA", "by"),
        ] as [(String, String?, String?, String)])
    func wrongQuestionIsToldWhatThereIs(_ figure: String, _ by: String?, _ key: String?, _ field: String) async throws {
        let house = try await TestHouse()
        var request = ExplainCensus(figure: figure, from: "2026-11-21", to: "2026-11-21")
        (request.by, request.key) = (by, key)
        let told = try house.refusal(request).decoded(Refusals.BadInput.self)
        #expect(told.field == field)
        #expect(!told.accepted.isEmpty)
    }

    /// A child who changes its ward neither arrives nor leaves.
    @Test func closingOfAWardCountsThoseWhoMoved() async throws {
        let month = try await LivedMonth()
        var request = ExplainCensus(figure: "closing", from: "2026-11-01", to: "2026-11-30")
        #expect(try month.house.ask(request).formula == "opening + arrivals - exits")
        (request.by, request.key) = ("ward", "Putri")
        #expect(try month.house.ask(request).formula == "opening + arrivals - exits + movedIn - movedOut")
    }
}
