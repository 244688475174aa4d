import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A child at the door.
struct CheckInTests {
    @Test func replyTellsWhereTheChildSleepsAndUntilWhen() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn { $0.source = "raid" }
        #expect((reply.child, reply.stay) == ("A-2026-0001", "S-2026-0001"))
        #expect((reply.bed, reply.room) == ("PA1-1", "PA1"))
        #expect(reply.arrivedAt == TestHouse.start)
        #expect(reply.dueAt == "2026-11-25T00:00:00.000+08:00")
        #expect(reply.placementType == "raid")
        #expect(reply.warnings == [])
    }

    @Test(arguments: [(0, true), (17, true), (18, false), (120, false)])
    func shelterIsForThoseUnderEighteen(_ age: Int, isAdmitted: Bool) async throws {
        let house = try await TestHouse()
        if isAdmitted {
            #expect(try house.checkIn { $0.age = age }.bed != nil)
        } else {
            let adult: Refusals.Adult = try house.refusedCheckIn { $0.age = age }.decoded()
            #expect((adult.code, adult.age) == ("ADULT", age))
        }
    }

    /// The eighteenth birthday itself ends childhood.
    @Test(arguments: [("2008-11-21", false), ("2008-11-22", true)])
    func ageIsTakenOnTheDayOfArrival(_ born: String, isAdmitted: Bool) async throws {
        let house = try await TestHouse()
        let request = TestHouse.arrival {
            ($0.age, $0.identity) = (nil, IdentityFields())
            $0.identity?.born = born
        }
        if isAdmitted {
            let stay = try house.stay(house.ask(request).stay)
            #expect((stay.age, stay.ageIsEstimate) == (17, false))
        } else {
            #expect(try house.refusal(request).short == "Adult")
        }
    }

    @Test func ageOfALateEntryIsThatOfTheArrival() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn {
            ($0.age, $0.arrived, $0.identity) = (nil, "2026-11-20", IdentityFields())
            $0.identity?.born = "2008-11-21"
        }
        #expect(try house.stay(stay.stay).age == 17)
    }

    @Test func guessedAgeIsMarked() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.age, $0.ageAbout) = (nil, 12) }.stay
        #expect(try house.stay(stay).ageIsEstimate)
    }

    @Test(arguments: [
        ("female", "female"), ("P", "female"), ("p", "female"), ("male", "male"), ("L", "male"), ("l", "male"),
    ])
    func sexIsReadAsPeopleTypeIt(_ typed: String, _ sex: String) async throws {
        let house = try await TestHouse()
        #expect(try house.stay(house.checkIn { $0.sex = typed }.stay).sex == sex)
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let field: String
        let code: String
        let change: @Sendable (inout CheckIn) -> Void
        var testDescription: String { "\(field) \(code)" }

        init(_ field: String, _ code: String, _ change: @escaping @Sendable (inout CheckIn) -> Void) {
            (self.field, self.code, self.change) = (field, code, change)
        }
    }

    static let refused = [
        Refused("sex", "MISSING") { $0.sex = nil }, Refused("sex", "UNKNOWN") { $0.sex = "x" },
        Refused("age", "MISSING") { $0.age = nil }, Refused("age", "RANGE") { $0.age = -1 },
        Refused("age", "RANGE") { $0.age = 121 }, Refused("age", "CONFLICT") { $0.ageAbout = 14 },
        Refused("source", "UNKNOWN") { $0.source = "street" }, Refused("category", "UNKNOWN") { $0.categories = ["X"] },
        Refused("placement", "UNKNOWN") { $0.placement = "x" }, Refused("marital", "UNKNOWN") { $0.marital = "x" },
        Refused("needs", "FORMAT") { $0.needs = ["a crib"] }, Refused("isolation", "FORMAT") { $0.isolation = "a b" },
        Refused("arrived", "FUTURE") { $0.arrived = "2026-11-21 02:11" },
        Refused("arrived", "FORMAT") { $0.arrived = "yesterday" },
        Refused("until", "PAST") { $0.until = "2026-11-21" },
        Refused("override", "UNKNOWN") { ($0.override, $0.reason) = (["BED_TAKEN"], "x") },
        Refused("override", "UNKNOWN") { ($0.override, $0.reason) = (["NONSENSE"], "x") },
        Refused("reason", "MISSING") { $0.override = ["SEX_MIX"] },
        Refused("letter", "TOO_LONG") { $0.letter = String(repeating: "x", count: 4001) },
        Refused("born", "FUTURE") { $0.identity = identity { $0.born = "2026-11-22" } },
        Refused("born", "FORMAT") { $0.identity = identity { $0.born = "soon" } },
        Refused("nik", "NIK_LENGTH") { $0.identity = identity { $0.nik = "647101450610000" } },
        Refused("nik", "NIK_DAY") { $0.identity = identity { $0.nik = "6471013206100001" } },
        Refused("nik", "NIK_MONTH") { $0.identity = identity { $0.nik = "6471014513100001" } },
        Refused("nik", "NIK_DATE") { $0.identity = identity { $0.nik = "6471017102100001" } },
        Refused("nik", "NIK_SERIAL") { $0.identity = identity { $0.nik = "6471014506100000" } },
        Refused("name", "TOO_LONG") { $0.identity = identity { $0.name = String(repeating: "x", count: 4001) } },
    ]

    @Test(arguments: refused) func badInputIsNamedWithItsField(_ example: Refused) async throws {
        let house = try await TestHouse()
        let events = try house.count("event")
        let refusal: Refusals.BadInput = try house.refusedCheckIn(example.change).decoded()
        #expect((refusal.field, refusal.code) == (example.field, example.code))
        #expect(try house.count("event") == events)
    }

    @Test func arrivalNowIsNotInTheFuture() async throws {
        let house = try await TestHouse()
        #expect(try house.checkIn { $0.arrived = "2026-11-21 02:10" }.arrivedAt == TestHouse.start)
    }

    static func identity(_ change: (inout IdentityFields) -> Void) -> IdentityFields {
        var fields = IdentityFields()
        change(&fields)
        return fields
    }
}
