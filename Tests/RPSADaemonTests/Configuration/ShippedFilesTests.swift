import Foundation
import RPSACore
import Testing

@testable import RPSADaemon

/// The files that ship beside the program.
struct ShippedFilesTests {
    @Test func shippedConfigurationSaysNothing() throws {
        let text = try String(decoding: contents("etc/rpsa/rpsad.toml"), as: UTF8.self)
        #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
        #expect(try Configuration.read(text: text, file: "rpsad.toml") == Configuration())
    }

    @Test func shippedConfigurationUncommentedIsExactlyTheDefaults() throws {
        let text = try uncommentedConfiguration()
        #expect(try Configuration.read(text: text, file: "rpsad.toml") == Configuration())
    }

    /// A default left out of the file would not be noticed by comparing the result alone.
    @Test func shippedConfigurationNamesEveryDefault() throws {
        let text = try uncommentedConfiguration()
        let defaults = Configuration()
        let headings =
            defaults.placementTypes.map { "[placement.\($0.code)]" } + defaults.agencies.map { "[agency.\($0.code)]" }
        let words =
            defaults.categories.keys.map { "\"\($0)\" = [" } + defaults.healthWords.map { "\"\($0)\" = \"\($1)\"" }
            + defaults.outOfTown.map { "\"\($0)\"" }
        let days = ShippedCalendar.days.map { "\"\($0.description.dropFirst(5))\"" }
        let keys = [
            "site", "timezone", "language", "limit", "warn", "escalate", "max-extensions", "extension-by", "assessment",
            "plan", "review", "legal-basis",
        ].map { "\n\($0) = " }
        for expected in headings + words + days + keys + clockSettings {
            #expect(("\n" + text).contains(expected), "\(expected)")
        }
        let agencyKeys = defaults.agencies.map { "\nname = \"\($0.name)\"\nsource = \"\($0.source)\"\n" }
        let planningKeys = [
            "nights = 14", "reserve-boys = 1", "reserve-girls = 1", "reserve-age = 14", "weight-unplaced = 1000",
            "weight-sibling-room = 4", "weight-sibling-ward = 8", "weight-age-band = 3", "weight-move-room = 60",
            "weight-move-bed = 10", "weight-reserve = 40", "weight-prefer = 2",
        ]
        let papers = [
            "office = \"\(defaults.papers.office)\"", "town = \"\(defaults.papers.town)\"",
            "signatory = \"\(defaults.papers.signatory)\"", "legal-basis = [", "by = \"\(defaults.countersignBy)\"",
            "within = \"\(defaults.countersignWithin.text)\"",
        ]
        let lines = planningKeys + papers + defaults.papers.legalBasis.map { "\"\($0)\"," }
        for expected in agencyKeys + lines.map({ "\n\($0)\n" }) {
            #expect(text.contains(expected), "\(expected)")
        }
    }

    private let clockSettings =
        AlertKind.allCases.filter { $0 != .stayDue && $0 != .stayOverdue }.map { "\n[alert.\($0.rawValue)]\n" }
        + ["\n[roll-call]\nby = \"22:00\"\n", "\n[disk]\nlow-mb = 512\n", "\n[check]\nat = \"03:30\"\n"]

    @Test func exampleHouseHasTwentyFourBeds() throws {
        let rooms = try LayoutText.read(contents("Examples/layout-24.toml"))
        #expect(rooms.flatMap(\.beds).count == 24)
        #expect(Set(rooms.map(\.room.sex)) == [.female, .male, .mixed, .either])
        #expect(rooms.contains { !$0.room.isolation.isEmpty })
    }

    @Test func exampleRosterHasTwelvePeopleAndNoError() throws {
        let bytes = try contents("Examples/roster.csv")
        let day = try #require(CivilDate("2026-11-21"))
        let reading = Roster.read(bytes, words: Configuration().rosterWords, on: day)
        #expect(reading.errors.isEmpty)
        #expect(reading.rows.count == 12)
        #expect(reading.rows.count { $0.age.years >= 18 } == 1)
        #expect(reading.rows.count { $0.name == nil } == 2)
        #expect(reading.rows.allSatisfy { $0.warnings.isEmpty })
    }

    /// Settings begin with `#` and no space behind it.
    private func uncommentedConfiguration() throws -> String {
        let text = try String(decoding: contents("etc/rpsa/rpsad.toml"), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.hasPrefix("#") && !$0.hasPrefix("# ") ? $0.dropFirst() : $0 }.joined(separator: "\n")
    }

    private func contents(_ path: String) throws -> [UInt8] {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return Array(try Data(contentsOf: root.appendingPathComponent(path)))
    }
}
