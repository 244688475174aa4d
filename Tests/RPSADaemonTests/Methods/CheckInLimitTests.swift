import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The limit of a stay, frozen when the child comes in.
struct CheckInLimitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let categories: [String]
        let type: String
        let dueAt: String?
        var placement: String?
        var testDescription: String { "\(source) \(categories) \(placement ?? "")" }

        init(_ source: String, _ categories: [String], _ type: String, _ dueAt: String?, placement: String? = nil) {
            (self.source, self.categories, self.type, self.placement) = (source, categories, type, placement)
            self.dueAt = dueAt.map { $0 + "T00:00:00.000+08:00" }
        }
    }

    static let cases = [
        Case("raid", [], "raid", "2026-11-25"), Case("police", [], "raid", "2026-11-25"),
        Case("raid", ["ANJAL", "PUNK"], "raid", "2026-11-25"), Case("report", [], "other", "2026-12-06"),
        Case("referral", [], "other", "2026-12-06"), Case("family", [], "other", "2026-12-06"),
        Case("self", [], "other", "2026-12-06"), Case("outreach", [], "other", "2026-12-06"),
        Case("raid", ["AKTK"], "violence", "2026-12-06"), Case("raid", ["ADS"], "violence", "2026-12-06"),
        Case("raid", ["NAPZA"], "napza", "2026-12-22"), Case("report", ["napza"], "napza", "2026-12-22"),
        Case("raid", ["NAPZA", "AKTK"], "violence", "2026-12-06"), Case("police", ["ABH"], "abh", nil),
        Case("raid", ["NAPZA", "AKTK", "ABH"], "abh", nil),
        Case("police", [], "under12", "2027-05-21", placement: "under12"),
        Case("raid", ["ABH"], "other", "2026-12-06", placement: "other"),
        Case("report", [], "raid", "2026-11-25", placement: "RAID"),
    ]

    @Test(arguments: cases) func typeFollowsFromCategoriesAndSource(_ example: Case) async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn {
            ($0.source, $0.categories, $0.placement) = (example.source, example.categories, example.placement)
        }
        #expect((reply.placementType, reply.dueAt) == (example.type, example.dueAt))
        #expect(reply.warnings.contains("NO_LIMIT") == (example.dueAt == nil))
    }

    @Test func letterNamesTheDay() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn {
            ($0.source, $0.categories, $0.until, $0.letter) = ("police", ["ABH"], "2026-12-01", "B/12/XI/2026")
        }
        #expect(reply.dueAt == "2026-12-01T00:00:00.000+08:00")
        #expect(reply.warnings == [])
        let stay = try house.stay(reply.stay)
        #expect(stay.limit == nil)
        let child = try house.ask(GetChild(child: reply.child))
        #expect(child.texts.map(\.text) == ["B/12/XI/2026"])
    }

    @Test func letterOverrulesTheLimit() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn { ($0.source, $0.until) = ("raid", "2026-11-30 12:00") }
        #expect(reply.dueAt == "2026-11-30T12:00:00.000+08:00")
    }

    @Test(arguments: [("2026-11-20 23:59", "2026-11-24"), ("2026-11-21 00:00", "2026-11-25")])
    func daysAreCountedFromTheDayOfArrival(_ arrived: String, _ due: String) async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn { ($0.source, $0.arrived) = ("raid", arrived) }
        #expect(reply.dueAt == due + "T00:00:00.000+08:00")
    }

    @Test func limitInForceIsFrozen() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.source = "raid" }.stay
        house.settings.configuration = try Configuration.read(
            text: "[placement.raid]\nlimit = \"24h\"\nlegal-basis = \"new\"", file: "rpsad.toml")
        let later = try house.checkIn { $0.source = "raid" }
        #expect(try (house.stay(stay).limit, house.stay(stay).dueAt) == ("3d", "2026-11-25T00:00:00.000+08:00"))
        #expect(later.dueAt == "2026-11-22T02:10:00.000+08:00")
        #expect(try house.stay(later.stay).legalBasis == "new")
    }

    /// A due date in a year of which no holidays are known is a guess.
    @Test(arguments: [("5wd", false), ("60wd", true)])
    func missingHolidaysAreWarnedOf(_ limit: String, isWarned: Bool) async throws {
        let configuration = try Configuration.read(
            text: "[placement.raid]\nlimit = \"\(limit)\"", file: "rpsad.toml")
        let house = try await TestHouse(configuration)
        let reply = try house.checkIn { $0.source = "raid" }
        #expect(reply.warnings.contains("HOLIDAYS_MISSING") == isWarned)
    }
}
