import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// What `rpsactl` ends with where a list is not taken in.
    struct RaidRefusalTests {
        private let night: RaidNight

        init() throws {
            night = try RaidNight()
        }

        @Test func sameFileIsTakenInTwiceOnlyWhenAsked() throws {
            #expect(try night.intake().status == 0)
            let second = try night.intake()
            #expect(second.status == 1)
            #expect(second.output.isEmpty && second.errors.contains("--again"))
            #expect(try night.occupied() == 11)
            #expect(try night.intake("--again", "--dry-run").status == 0)
            #expect(try night.occupied() == 11)
            let again = try night.intake("--again")
            #expect(again.status == 0)
            #expect(try night.shown().rows.map(\.row) == Array(1...24))
            #expect(try night.occupied() == 22)
        }

        @Test func otherFileOfTheSameRaidIsTakenIn() throws {
            #expect(try night.intake().status == 0)
            #expect(try night.intake(people: ["1;Danu;L;14;;;Lamaru;;;"]).status == 0)
            #expect(try night.occupied() == 12)
        }

        @Test func brokenRosterNamesRowAndColumnAndAdmitsNobody() throws {
            var people = RaidNight.people
            people[0] = "1;Cakra;L;;;;Lamaru;anak jalanan;;"
            people[6] = "7;Bimo;X;11;;;Damai;anak terlantar;;demam tinggi"
            let broken = try night.intake(people: people)
            #expect(broken.status == 65)
            #expect((broken.output + broken.errors).contains(/row 1\b.*Umur/))
            let outcome = try night.house.rpsactl(
                ["raid", "intake", night.raid, "-", "--json"], input: RaidNight.file(people))
            #expect(outcome.status == 65)
            let errors = try #require(jsonObject(outcome.output)?["errors"] as? [[String: Any]])
            #expect(errors.map { $0["row"] as? Int } == [1, 7])
            #expect(errors.map { $0["line"] as? Int } == [2, 8])
            #expect(errors.map { $0["column"] as? String } == ["Umur", "L/P"])
            #expect(try night.occupied() == 0)
            #expect(try night.shown().rows.isEmpty)
            #expect(try night.intake().status == 0)
        }

        @Test func statusTellsWhatWasWrong() throws {
            let file = RaidNight.file()
            func status(_ words: String...) throws -> Int32 {
                try night.house.rpsactl(["raid"] + words, input: file).status
            }
            #expect(try status("intake", "R-2026-0999", "-") == 1)
            #expect(try status("show", "R-2026-0999") == 1)
            #expect(try status("intake", night.raid) == 64)
            #expect(try status("intake") == 64)
            #expect(try status("intake", night.raid, "-", "--nope") == 64)
            #expect(try status("open", "--agency", "satpol-pp") == 64)
            #expect(try status("pass", night.raid, "--row", "5", "--as", "friend") == 64)
            #expect(try status("intake", night.raid, "/nowhere.csv") == 65)
            #expect(try status("intake", "17", "-") == 65)
            #expect(try status("open", "--agency", "nobody", "--place", "Pasar") == 65)
            #expect(try status("intake", night.raid, "-", "--socket", "/nowhere/sock") == 69)
            #expect(try night.occupied() == 0)
        }

        @Test func requestIdTakesTheListInOnce() throws {
            let outcomes = try (1...2).map { _ in try night.intake("--json", "--request-id", "list") }
            #expect(outcomes.map(\.status) == [0, 0])
            #expect(outcomes[0].output == outcomes[1].output)
            #expect(try night.occupied() == 11)
        }
    }
}
