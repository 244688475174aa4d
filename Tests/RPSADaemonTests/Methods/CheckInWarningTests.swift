import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What is admitted all the same, but should be asked again.
struct CheckInWarningTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let warning: String
        let change: @Sendable (inout CheckIn) -> Void
        var testDescription: String { warning }

        init(_ warning: String, _ change: @escaping @Sendable (inout CheckIn) -> Void) {
            (self.warning, self.change) = (warning, change)
        }
    }

    static let cases = [
        Case("CATEGORY_AGE") { $0.categories = ["ABT"] }, Case("MARRIED") { $0.marital = "married" },
        Case("LATE_ENTRY") { $0.arrived = "-1h" }, Case("NO_LIMIT") { $0.placement = "abh" },
        Case("UNPLACED") { ($0.age, $0.needs, $0.unplaced) = (14, ["crib"], true) },
        Case("OVERRIDDEN") { ($0.bed, $0.override, $0.reason) = ("BL1-1", ["AGE_GAP"], "full") },
        Case("AGE_BORN") { $0.identity = CheckInTests.identity { $0.born = "2014-06-05" } },
        Case("NIK_SEX") { $0.identity = CheckInTests.identity { $0.nik = "6471010506120001" } },
        Case("NIK_REGION") { $0.identity = CheckInTests.identity { $0.nik = "6472014506120001" } },
        Case("NIK_BIRTH_DATE") {
            $0.identity = CheckInTests.identity { ($0.nik, $0.born) = ("6471014506120001", "2012-06-06") }
        },
    ]

    @Test(arguments: cases) func childIsAdmittedWithAWarning(_ example: Case) async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn(example.change)
        #expect(reply.warnings == [example.warning])
        #expect(try house.stay(reply.stay).exitedAt == nil)
    }

    @Test(arguments: [("-59m", false), ("-60m", true)])
    func entryIsLateFromOneHourOn(_ arrived: String, isWarned: Bool) async throws {
        let house = try await TestHouse()
        #expect(try house.checkIn { $0.arrived = arrived }.warnings.contains("LATE_ENTRY") == isWarned)
    }

    @Test func numberThatAnotherChildHasIsWarnedOf() async throws {
        let house = try await TestHouse()
        let fields = CheckInTests.identity { $0.nik = "6471014506120001" }
        let first = try house.checkIn { $0.identity = fields }
        #expect(first.warnings == [])
        #expect(try house.checkIn { $0.identity = fields }.warnings == ["NIK_KNOWN", "KNOWN_CHILD"])
    }
}
