import RPSACore
import Testing

@testable import RPSADaemon

/// What the configuration says of limits, of alerts and of what the daemon looks at by itself.
struct ClockConfigurationTests {
    @Test func everyKeyOfAPlacementReachesItsPlace() throws {
        let text = """
            [placement.raid]
            limit = "1d"
            warn = ["2h", "3wd"]
            escalate = "4h"
            max-extensions = 5
            extension-by = "kepala_unit"
            assessment = "6h"
            plan = "7d"
            review = "8mo"
            legal-basis = "Perda 9"
            """
        var expected = PlacementType(code: "raid")
        expected.limit = StayLimit(days: 1)
        expected.warn = [StayLimit(workingDays: 3), StayLimit(hours: 2)]
        expected.escalate = StayLimit(hours: 4)
        expected.extensionsMax = 5
        expected.extensionBy = "kepala_unit"
        expected.assessment = StayLimit(hours: 6)
        expected.plan = StayLimit(days: 7)
        expected.review = StayLimit(months: 8)
        expected.legalBasis = "Perda 9"
        #expect(try read(text).placementType("raid") == expected)
    }

    @Test func keysOfAPlacementThatAreNotGivenStay() throws {
        var expected = Configuration().placementType("napza")
        expected?.warn = []
        #expect(try read("[placement.napza]\nwarn = []\n").placementType("napza") == expected)
        var own = PlacementType(code: "own")
        own.limit = StayLimit(days: 2)
        #expect(try read("[placement.own]\nlimit = \"2d\"\n").placementType("own") == own)
    }

    @Test func emptyTextIsNever() throws {
        let text = "[placement.napza]\nassessment = \"\"\nplan = \"\"\nreview = \"\"\nextension-by = \"\"\n"
        let type = try #require(try read(text).placementType("napza"))
        #expect(type.assessment == nil && type.plan == nil && type.review == nil)
        #expect(type.extensionBy.isEmpty)
    }

    @Test func warningsAreKeptTheLongestFirstAndEachOnce() throws {
        let text = "[placement.other]\nwarn = [\"24h\", \"7d\", \"24h\", \"3d\"]\n"
        let warn = try read(text).placementType("other")?.warn
        #expect(warn == [StayLimit(days: 7), StayLimit(days: 3), StayLimit(hours: 24)])
    }

    @Test(arguments: [(10, true), (11, false)])
    func warningsHaveABound(count: Int, isTaken: Bool) {
        let list = (1...count).map { "\"\($0)h\"" }.joined(separator: ", ")
        #expect(problems("[placement.other]\nwarn = [\(list)]").isEmpty == isTaken)
    }

    @Test(arguments: [("0", 0), ("99", 99), ("\"any\"", nil)] as [(String, Int?)])
    func numberOfExtensionsIsTaken(text: String, max: Int?) throws {
        let type = try read("[placement.other]\nmax-extensions = \(text)\n").placementType("other")
        #expect(try #require(type).extensionsMax == max)
    }

    @Test(arguments: ["-1", "100", "\"\"", "\"none\"", "1.5"])
    func numberOfExtensionsIsRefused(text: String) {
        #expect(
            problems("[placement.other]\nmax-extensions = \(text)") == [
                "f:2: placement.other.max-extensions must be a whole number from 0 to 99, or \"any\""
            ])
    }

    @Test(arguments: [
        ("rpsa-supervisor", true), ("_g", true), (String(repeating: "g", count: 32), true), ("", true),
        (String(repeating: "g", count: 33), false), ("-g", false), ("two words", false), ("käse", false),
        ("a:b", false),
    ])
    func groupHasAForm(name: String, isTaken: Bool) {
        #expect(problems("[placement.other]\nextension-by = \"\(name)\"").isEmpty == isTaken)
    }

    @Test(arguments: ["limit", "escalate", "assessment", "plan", "review"])
    func durationHasBounds(key: String) {
        for text in ["1h", "9999d", "9999wd", "216mo"] {
            #expect(problems("[placement.other]\n\(key) = \"\(text)\"").isEmpty, "\(text)")
        }
        for text in ["0h", "10000d", "10000wd", "217mo", "3", "d", "3x"] {
            let found = problems("[placement.other]\n\(key) = \"\(text)\"")
            #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("f:2: placement.other.\(key) must be") })
        }
        #expect(problems("[placement.other]\n\(key) = \"\"").isEmpty == (key != "escalate"))
    }

    @Test func everyKindClimbsByItsOwnLadder() throws {
        let kinds = AlertKind.allCases.filter { $0 != .stayDue && $0 != .stayOverdue }
        for kind in kinds {
            var expected = AlertLadders.shipped
            expected[kind]?.again = StayLimit(hours: 5)
            #expect(try read("[alert.\(kind.rawValue)]\nagain = \"5h\"\n").ladders == expected, "\(kind)")
        }
        #expect(AlertLadders.shipped.count == AlertKind.allCases.count)
    }

    @Test(arguments: [AlertKind.assessmentDue, .planDue, .reviewDue])
    func leadIsForWhatIsDueAtATime(kind: AlertKind) throws {
        let ladder = try #require(AlertLadders.shipped[kind])
        let set = try read("[alert.\(kind.rawValue)]\nlead = \"5h\"\n").ladders[kind]
        #expect(set == AlertLadder(lead: StayLimit(hours: 5), again: ladder.again))
        let none = try read("[alert.\(kind.rawValue)]\nlead = \"\"\n").ladders[kind]
        #expect(none == AlertLadder(again: ladder.again))
    }

    @Test(arguments: [
        ("alert = 1", "f:1: alert must be a table, [alert]"),
        ("[alert]\ndiskLow = \"6h\"", "f:2: alert.diskLow must be a table, [alert.diskLow]"),
        ("[alert.diskFull]", "f:1: unknown key \"diskFull\" in [alert]; known keys: stayDue, stayOverdue, "),
        ("[alert.planDue]\nagain = \"\"", "f:2: alert.planDue.again must be a text such as \"72h\""),
        ("[alert.planDue]\nagain = 24", "f:2: alert.planDue.again must be a text such as \"72h\""),
        ("[alert.planDue]\nled = \"1h\"", "f:2: unknown key \"led\" in [alert.planDue]; did you mean \"lead\"?"),
        ("[alert.raidOpen]\nlead = \"1h\"", "f:2: unknown key \"lead\" in [alert.raidOpen]; known keys: again"),
        (
            "[alert.stayDue]\nagain = \"1h\"",
            "f:1: alert.stayDue is not set here; it climbs by \"warn\" of its [placement.CODE]"
        ),
        ("[alert.stayOverdue]", "f:1: alert.stayOverdue is not set here; it climbs by \"escalate\" of its [placement"),
        ("[placement.raid]\nwarn = \"24h\"", "f:2: placement.raid.warn must be a list of at most 10, each a text such"),
        ("[placement.raid]\nwarn = [\n\"24h\",\n\"\",\n]", "f:4: placement.raid.warn must be a list of at most 10"),
        ("[placement.raid]\nescalat = \"1h\"", "f:2: unknown key \"escalat\" in [placement.raid]; did you mean \"es"),
        ("[placement.raid]\nmax-extension = 1", "f:2: unknown key \"max-extension\" in [placement.raid]; did you mean"),
        ("[placement.raid]\nextension-by = 3", "f:2: placement.raid.extension-by must be the name of a group: 1 to 32"),
        ("[rollcall]\nby = \"22:00\"", "f:1: unknown key \"rollcall\"; did you mean \"roll-call\"?"),
        ("[roll-call]\nat = \"22:00\"", "f:2: unknown key \"at\" in [roll-call]; known keys: by"),
        ("[disk]\nlow = 1", "f:2: unknown key \"low\" in [disk]; known keys: low-mb"),
        ("[check]\nby = \"1:00\"", "f:2: unknown key \"by\" in [check]; known keys: at"),
        ("roll-call = \"22:00\"", "f:1: roll-call must be a table, [roll-call]"),
    ])
    func wrongSettingIsReportedWithItsLine(text: String, words: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text).allSatisfy { $0.hasPrefix(words) }, "\(problems(text))")
    }

    @Test(arguments: [("00:00", 0), ("23:59", 1439), ("06:30", 390)])
    func timeOfDayIsTaken(text: String, minutes: Int) throws {
        #expect(try read("[roll-call]\nby = \"\(text)\"\n").rollCallBy == minutes)
        #expect(try read("[check]\nat = \"\(text)\"\n").checkAt == minutes)
    }

    @Test(arguments: ["24:00", "22:60", "9:00", "+9:00", "22.00", "22:00:00", "é:00", "malam"])
    func timeOfDayIsRefused(text: String) {
        #expect(
            problems("[roll-call]\nby = \"\(text)\"") == [
                "f:2: roll-call.by must be a time of day from \"00:00\" to \"23:59\""
            ])
        #expect(
            problems("[check]\nat = \"\(text)\"") == [
                "f:2: check.at must be a time of day from \"00:00\" to \"23:59\", or \"\" for never"
            ])
    }

    @Test func checkMayNeverBeMadeButTheRollCallHasAnHour() throws {
        #expect(try read("[check]\nat = \"\"\n").checkAt == nil)
        #expect(problems("[roll-call]\nby = \"\"").count == 1)
    }

    @Test(arguments: [(0, true), (1_000_000, true), (-1, false), (1_000_001, false)])
    func freeSpaceHasBounds(megabytes: Int, isTaken: Bool) throws {
        let text = "[disk]\nlow-mb = \(megabytes)\n"
        #expect(problems(text).isEmpty == isTaken)
        if isTaken { #expect(try read(text).diskLowMegabytes == megabytes) }
    }

    private func read(_ text: String) throws -> Configuration {
        try Configuration.read(text: text, file: "rpsad.toml")
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try Configuration.read(text: text, file: "f")
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }
}
