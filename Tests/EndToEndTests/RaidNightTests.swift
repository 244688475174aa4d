import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// Twelve people in the middle of the night, with the programs as the staff have them.
    struct RaidNightTests {
        private let night: RaidNight
        private let house: House

        init() throws {
            night = try RaidNight()
            house = night.house
        }

        @Test func dryRunSaysWhatTheIntakeThenDoes() throws {
            let dry = try night.intake("--dry-run", "--json")
            #expect(dry.status == 0)
            #expect(jsonObject(dry.output)?["dryRun"] as? Bool == true)
            #expect(try night.occupied() == 0)
            #expect(try night.shown().rows.isEmpty)
            let real = try night.intake("--json")
            #expect(real.status == 0)
            #expect(jsonObject(real.output)?["dryRun"] as? Bool == false)
            #expect(try told(dry) == told(real))
            #expect(try night.occupied() == 11)
        }

        /// What an intake answered, but for the two keys in which a dry run differs.
        private func told(_ outcome: Outcome) throws -> NSDictionary {
            let told = try #require(jsonObject(outcome.output)?.mutableCopy() as? NSMutableDictionary)
            told.removeObjects(forKeys: ["dryRun", "arrivedAt"])
            #expect(told.count >= 6)
            return told
        }

        @Test func everyoneGetsTheRoomThatIsRight() throws {
            let reply = try night.takeIn()
            #expect(reply.admitted.map(\.row) == [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12])
            #expect(reply.adults.map(\.row) == [RaidNight.adult] && reply.adults.map(\.raidRow) == [RaidNight.adult])
            #expect(reply.unplaced.isEmpty && reply.passed.isEmpty && reply.errors.isEmpty)
            let (older, younger) = (try reply.row(2), try reply.row(3))
            #expect(older.room == younger.room)
            #expect((older.siblings, younger.siblings) == ([younger.child], [older.child]))
            let feverish = try reply.row(7)
            #expect((feverish.room, feverish.isolation) == ("TD1", "infectious"))
            #expect(try reply.row(11).room == "TN1")
            #expect(try reply.row(8).warnings == ["EXPECTING"])
            #expect(try reply.row(4).initials == "–")
            for row in [1, 6, 10, 12] { #expect(try ["KN1", "KN2", "SG1"].contains(reply.row(row).room)) }
            for row in [2, 4, 8, 9] { #expect(try ["ML1", "ML2", "SG1"].contains(reply.row(row).room)) }
            try expectTheLists(reply)
        }

        /// The raid, the stays and the count of beds tell the same as the intake.
        private func expectTheLists(_ reply: IntakeRaid.Reply) throws {
            let shown = try night.shown()
            #expect(shown.rows.map(\.row) == Array(1...12))
            #expect(shown.rows.filter { $0.outcome == "admitted" }.map(\.bed) == reply.admitted.map(\.bed))
            #expect(shown.rows.filter { $0.outcome == "pending" }.map(\.row) == [RaidNight.adult])
            let beds = try house.rpsactl(["stay", "list"], as: ListStays.self).stays.map(\.bed)
            #expect(Set(beds) == Set(reply.admitted.map(\.bed)) && beds.count == 11)
            let listed = try #require(house.rpsactl(["raid", "list"], as: ListRaids.self).raids.first)
            #expect((listed.handedOver, listed.admitted, listed.pending, listed.difference) == (12, 11, 1, 1))
        }

        @Test func agesAreReadAsTheyAreWritten() throws {
            let reply = try night.takeIn("--arrived", "2026-01-14 23:30")
            let (guessed, written, born) = (try reply.row(12), try reply.row(6), try reply.row(9))
            #expect((guessed.age, guessed.ageIsEstimate) == (12, true))
            #expect((written.age, written.ageIsEstimate) == (15, false))
            #expect((born.age, born.ageIsEstimate) == (12, false))
            let identity = try house.rpsactl(["child", "show", born.child], as: GetChild.self).identity
            #expect((identity.born, identity.nik) == ("2014-01-01", "6471064101140003"))
        }

        @Test func raidClosesWhenEveryoneIsAccountedFor() throws {
            try night.takeIn()
            let open = try house.rpsactl(["raid", "close", night.raid])
            #expect(open.status == 1)
            #expect(open.errors.contains("--row \(RaidNight.adult)"))
            let pass = ["raid", "pass", night.raid, "--row", "\(RaidNight.adult)", "--as", "adult", "--to", "Dinas"]
            #expect(try house.rpsactl(pass).status == 0)
            let closed = try house.rpsactl(["raid", "close", night.raid], as: CloseRaid.self)
            #expect((closed.admitted, closed.adults, closed.pending, closed.difference) == (11, 1, 0, 0))
            #expect(try night.shown().status == "closed")
            #expect(try house.rpsactl(["raid", "close", night.raid]).status == 1)
            #expect(try night.intake("--again").status == 1)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test(arguments: ["--text", "--html"]) func minutesNameEveryoneAndAreSecret(form: String) throws {
            try night.takeIn()
            let minutes = try house.rpsactl(["raid", "minutes", night.raid, form])
            #expect(minutes.status == 0)
            #expect(minutes.output.contains("RAHASIA"))
            #expect(minutes.output.hasPrefix("<!DOCTYPE html>") == (form == "--html"))
            for name in RaidNight.names { #expect(minutes.output.contains(name)) }
        }

        @Test func papersOfAStayNameTheChildAndAreSecret() throws {
            let stay = try night.takeIn().row(9).stay
            for form in ["--text", "--html"] {
                let papers = try house.rpsactl(["stay", "papers", stay, form])
                #expect(papers.status == 0)
                for word in ["RAHASIA", "Wulan", "6471064101140003", stay] { #expect(papers.output.contains(word)) }
            }
        }
    }
}
