import RPSACore
import Testing

@testable import RPSADaemon

struct PlanningConfigurationTests {
    @Test func usualPlanLooksTwoWeeksAheadAndKeepsABedForEachSex() {
        let planning = Configuration().planning
        #expect(planning.nights == 14)
        #expect(planning.reserveBoys == 1 && planning.reserveGirls == 1)
        #expect(planning.reserveAge == 14)
        #expect(planning.weights == .usual)
    }

    @Test func everyKeyOfPlanningReachesItsPlace() throws {
        let text = """
            [planning]
            nights = 1
            reserve-boys = 2
            reserve-girls = 3
            reserve-age = 4
            weight-unplaced = 5
            weight-sibling-room = 6
            weight-sibling-ward = 7
            weight-age-band = 8
            weight-move-room = 9
            weight-move-bed = 10
            weight-reserve = 11
            weight-prefer = 12
            """
        let weights = BedInstance.Weights(
            unplaced: 5, siblingRoom: 6, siblingWard: 7, ageBand: 8, moveRoom: 9, moveBed: 10, reserve: 11,
            prefer: 12, sexMix: 0)
        #expect(
            try read(text).planning
                == PlanningPolicy(nights: 1, reserveBoys: 2, reserveGirls: 3, reserveAge: 4, weights: weights))
    }

    @Test func keysThatAreNotGivenStay() throws {
        var expected = PlanningPolicy.shipped
        expected.nights = 7
        #expect(try read("planning.nights = 7\n").planning == expected)
    }

    @Test(arguments: [
        ("nights", 1, 60), ("reserve-boys", 0, 100), ("reserve-girls", 0, 100), ("reserve-age", 0, 17),
        ("weight-unplaced", 1, 100_000), ("weight-sibling-room", 0, 100_000), ("weight-sibling-ward", 0, 100_000),
        ("weight-age-band", 0, 100_000), ("weight-move-room", 0, 100_000), ("weight-move-bed", 0, 100_000),
        ("weight-reserve", 0, 100_000), ("weight-prefer", 0, 100_000),
    ])
    func numberOfPlanningHasBounds(key: String, least: Int, most: Int) {
        for number in [least, most] { #expect(problems("[planning]\n\(key) = \(number)").isEmpty, "\(number)") }
        for number in [least - 1, most + 1] {
            let words = "f:2: planning.\(key) must be a whole number from \(least) to \(most)"
            #expect(problems("[planning]\n\(key) = \(number)") == [words])
        }
    }

    @Test(arguments: [
        ("planning = 14", "f:1: planning must be a table, [planning]"),
        ("[planning]\nnights = '14'", "f:2: planning.nights must be a whole number from 1 to 60"),
        ("[planning]\nnights = 1.5", "f:2: planning.nights must be a whole number from 1 to 60"),
        ("[planning]\nnight = 1", "f:2: unknown key \"night\" in [planning]; did you mean \"nights\"?"),
        (
            "[planning]\nweight-mov-room = 1",
            "f:2: unknown key \"weight-mov-room\" in [planning]; did you mean \"weight-move-room\"?"
        ),
        ("[papers]\nofice = 'x'", "f:2: unknown key \"ofice\" in [papers]; did you mean \"office\"?"),
        ("[papers]\noffice = ''", "f:2: papers.office must be a text of 1 to 100 characters on one line"),
        ("[papers]\ntown = 3", "f:2: papers.town must be a text of 1 to 100 characters on one line"),
        (
            "[papers]\nlegal-basis = 'UU'",
            "f:2: papers.legal-basis must be a list, each a text of 1 to 200 characters on"
        ),
        ("[papers]\nlegal-basis = [\n'UU',\n'',\n]", "f:4: papers.legal-basis must be a list, each a text of 1 to 200"),
        ("papers = []", "f:1: papers must be a table, [papers]"),
    ])
    func wrongSettingIsReportedWithItsLine(text: String, words: String) {
        #expect(problems(text).count == 1)
        #expect(problems(text).allSatisfy { $0.hasPrefix(words) }, "\(problems(text))")
    }

    @Test func papersNameTheOfficeTheTownAndTheRules() throws {
        let text = "[papers]\noffice = 'Dinsos Contoh'\ntown = 'Contoh'\nlegal-basis = ['Satu', 'Dua']\n"
        let papers = try read(text).papers
        #expect(papers == Configuration.Papers(office: "Dinsos Contoh", town: "Contoh", legalBasis: ["Satu", "Dua"]))
        #expect(try read("papers.legal-basis = []\n").papers.legalBasis.isEmpty)
        #expect(Configuration().papers.legalBasis.count == 4)
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
