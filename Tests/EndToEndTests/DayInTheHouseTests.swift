import RPSAProtocol
import Testing

extension EndToEnd {
    /// What the staff do in a day, with the programs as they have them.
    struct DayInTheHouseTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", Programs.root + "/Examples/layout-24.toml"], as: ApplyLayout.self)
        }

        @Test func layoutAppliedAgainChangesNothing() throws {
            let file = Programs.root + "/Examples/layout-24.toml"
            let again = try house.rpsactl(["layout", "apply", file], as: ApplyLayout.self)
            #expect(again.changes.isEmpty)
            #expect((again.rooms, again.beds) == (7, 24))
            let shown = try house.rpsactl(["layout", "show"])
            let fromShown = try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: shown.output)
            #expect(fromShown.changes.isEmpty)
        }

        @Test func childComesMovesAndLeaves() throws {
            let girl = try checkIn("--sex", "P", "--age", "12")
            #expect(girl.room == "ML1" || girl.room == "ML2")
            let stay = girl.stay
            let moved = try house.rpsactl(
                ["move", stay, "--bed", "SG1-2", "--reason", "wants to sleep alone"], as: MoveStay.self)
            #expect((moved.from, moved.bed) == (girl.bed, "SG1-2"))
            let left = try house.rpsactl(
                ["check-out", stay, "--reason", "reunified-parent", "--to", "her mother"], as: CheckOut.self)
            #expect((left.child, left.bed) == (girl.child, "SG1-2"))
            let shown = try house.rpsactl(["stay", "show", stay], as: GetStay.self)
            #expect(shown.placements.map(\.bed) == [girl.bed, "SG1-2"])
            #expect(shown.exitReason == "reunified-parent")
            #expect(try occupancy().occupiedBeds == 0)
            #expect(try house.rpsactl(["stay", "list"], as: ListStays.self).stays.isEmpty)
            #expect(try house.rpsactl(["stay", "list", "--all"], as: ListStays.self).stays.map(\.stay) == [stay])
        }

        @Test func twoChildrenSwapBeds() throws {
            let one = try checkIn("--sex", "L", "--age", "12", "--bed", "KN1-1")
            let other = try checkIn("--sex", "L", "--age", "13", "--bed", "KN2-1")
            let swap = try house.rpsactl(
                ["move", one.stay, "--bed", "KN2-1", "--swap", "--reason", "brothers"], as: MoveStay.self)
            #expect(swap.swapped == other.stay)
            #expect(try beds() == [one.stay: "KN2-1", other.stay: "KN1-1"])
        }

        @Test func drainedBedKeepsItsChildAndTakesNoOther() throws {
            let boy = try checkIn("--sex", "L", "--age", "12", "--bed", "KN1-1")
            let drained = try house.rpsactl(["bed", "drain", "KN1-1", "--reason", "a broken slat"], as: DrainBed.self)
            #expect(drained.stay == boy.stay)
            try house.rpsactl(["bed", "drain", "KN1-2", "--reason", "wet"], as: DrainBed.self)
            let refused = try house.rpsactl([
                "check-in", "--sex", "L", "--age", "12", "--source", "raid", "--bed", "KN1-2",
            ])
            #expect(refused.status == 1)
            #expect(refused.errors.contains("BED_DRAINED"))
            let counts = try occupancy()
            #expect((counts.certifiedBeds, counts.workingBeds, counts.occupiedBeds) == (24, 22, 1))
            try house.rpsactl(["bed", "undrain", "KN1-2"], as: UndrainBed.self)
            #expect(try checkIn("--sex", "L", "--age", "12", "--bed", "KN1-2").bed == "KN1-2")
        }

        @Test func rosterIsAdmittedAsAWhole() throws {
            let roster = Programs.root + "/Examples/roster.csv"
            let dry = try house.rpsactl(["import", roster, "--source", "raid", "--dry-run"], as: ImportRoster.self)
            #expect(dry.dryRun)
            #expect(try occupancy().occupiedBeds == 0)
            let reply = try house.rpsactl(["import", roster, "--source", "raid"], as: ImportRoster.self)
            #expect(reply.errors.isEmpty)
            #expect(reply.adults.map(\.row) == [5])
            #expect(
                (reply.admitted.map(\.row) + reply.unplaced.map(\.row)).sorted() == [
                    1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12,
                ])
            #expect(reply.admitted.map(\.bed) == dry.admitted.map(\.bed))
            #expect(try occupancy().occupiedBeds == reply.admitted.count)
            #expect(try house.rpsactl(["stay", "list", "--room", "TN1"], as: ListStays.self).stays.map(\.age) == [3])
            try expectThePagesToShow(reply.admitted.count)
        }

        @Test func whoStaysTooLongIsListedAndRaisesAnAlert() throws {
            let boy = try checkIn("--sex", "L", "--age", "15", "--arrived", "-6d")
            let overdue = try house.rpsactl(["stay", "list", "--overdue"], as: ListStays.self).stays
            #expect(overdue.map(\.stay) == [boy.stay])
            #expect(try #require(overdue.first?.overdueHours) >= 48)
            let alerts = try house.rpsactl(["alert", "list"], as: ListAlerts.self).alerts
            let alert = try #require(alerts.first { $0.kind == "stayOverdue" })
            #expect((alert.stay, alert.child, alert.bed, alert.dueAt) == (boy.stay, boy.child, boy.bed, boy.dueAt))
            #expect(alert.priority == "crit")
            try house.rpsactl(["check-out", boy.stay, "--reason", "absconded", "--to", "unknown"], as: CheckOut.self)
            // What nobody has seen stays in the list, though it is over.
            let over = try house.rpsactl(["alert", "list"], as: ListAlerts.self).alerts
            #expect(over.contains { $0.alert == alert.alert } && over.allSatisfy { $0.clearedAt != nil })
            try house.rpsactl(["alert", "ack", "--over"], as: AcknowledgeAlerts.self)
            #expect(try house.rpsactl(["alert", "list"], as: ListAlerts.self).alerts.isEmpty)
        }

        private func expectThePagesToShow(_ count: Int) throws {
            let board = try house.rpsactl(["board"]).output
            let evacuation = try house.rpsactl(["evacuate"]).output
            for stay in try house.rpsactl(["stay", "list"], as: ListStays.self).stays {
                #expect(evacuation.contains(stay.child))
                // A narrow cell leaves out the year.
                let number = stay.child.suffix(5)
                #expect(board.contains(number))
            }
            #expect(evacuation.contains("IN THE HOUSE: \(count)"))
            let check = try house.rpsactl(["check"], as: Check.self)
            #expect(check.ok && check.checks.allSatisfy(\.ok))
        }

        private func checkIn(_ options: String...) throws -> CheckIn.Reply {
            try house.rpsactl(["check-in", "--source", "raid"] + options, as: CheckIn.self)
        }

        private func occupancy() throws -> GetOccupancy.Reply {
            try house.rpsactl(["occupancy"], as: GetOccupancy.self)
        }

        private func beds() throws -> [String: String?] {
            let stays = try house.rpsactl(["stay", "list"], as: ListStays.self).stays
            return Dictionary(uniqueKeysWithValues: stays.map { ($0.stay, $0.bed) })
        }
    }
}
