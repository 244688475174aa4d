import RPSAProtocol
import Testing

extension EndToEnd {
    /// What the staff do with the children of a raid in the days after it.
    struct RaidAftermathTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", Programs.root + "/Examples/layout-24.toml"], as: ApplyLayout.self)
        }

        private func checkIn(_ options: String...) throws -> CheckIn.Reply {
            try house.rpsactl(["check-in", "--source", "raid"] + options, as: CheckIn.self)
        }

        private func takeIn(_ name: String, age: Int) throws -> ImportRoster.Admitted {
            let raid = try RaidNight.open(house, count: 1)
            let list = "Nama,JK,Usia,Alamat\n\(name),L,\(age),Manggar\n"
            return try house.rpsactl(["raid", "intake", raid, "-"], as: IntakeRaid.self, input: list).row(1)
        }

        @Test func childWhoComesAgainUnderASimilarNameIsPointedOut() throws {
            let rian = try takeIn("Rian", age: 15)
            #expect(rian.candidates.isEmpty)
            let left = ["check-out", rian.stay, "--reason", "reunified-parent", "--to", "his mother"]
            #expect(try house.rpsactl(left).status == 0)
            let ryan = try takeIn("Ryan", age: 15)
            #expect(ryan.candidates.map(\.child) == [rian.child])
            let bimo = try takeIn("Bimo", age: 9)
            #expect(bimo.candidates.isEmpty)
            let shown = try house.rpsactl(["child", "show", ryan.child], as: GetChild.self)
            #expect(shown.stays.map(\.stay) == [ryan.stay])
            let linked = try house.rpsactl(["child", "link", ryan.child, rian.child], as: LinkChild.self)
            #expect(linked.sameAs == [rian.child])
            let joined = try house.rpsactl(["child", "show", ryan.child], as: GetChild.self)
            #expect(joined.stays.map(\.stay) == [rian.stay, ryan.stay] && joined.sameAs == [rian.child])
            #expect(try house.rpsactl(["child", "link", ryan.child, bimo.child]).status == 1)
            let parted = try house.rpsactl(["child", "unlink", ryan.child], as: UnlinkChild.self)
            #expect((parted.child, parted.other) == (ryan.child, rian.child))
            #expect(try house.rpsactl(["child", "unlink", ryan.child]).status == 1)
            let apart = try house.rpsactl(["child", "show", ryan.child], as: GetChild.self)
            #expect(apart.stays.map(\.stay) == [ryan.stay] && apart.sameAs.isEmpty)
        }

        @Test func childrenKeptApartShareARoomOnlyByOverride() throws {
            let one = try checkIn("--sex", "L", "--age", "12", "--bed", "KN1-1")
            let other = try checkIn("--sex", "L", "--age", "13", "--bed", "KN2-1")
            let order = try house.rpsactl(
                ["keep-apart", one.child, other.child, "--scope", "room", "--reason", "they fought"],
                as: KeepApart.self)
            #expect(!order.together)
            let move = ["move", one.stay, "--bed", "KN2-2", "--reason", "a colder room"]
            let refused = try house.rpsactl(move)
            #expect(refused.status == 1)
            #expect(refused.errors.contains("KEEP_APART"))
            #expect(try house.rpsactl(["stay", "show", one.stay], as: GetStay.self).bed == "KN1-1")
            let moved = try house.rpsactl(move + ["--override", "KEEP_APART"], as: MoveStay.self)
            #expect((moved.from, moved.bed) == ("KN1-1", "KN2-2"))
            let orders = try house.rpsactl(["keep-apart", "list"], as: ListKeepApart.self).separations
            #expect(orders.map(\.together) == [true])
        }

        @Test func roomsAreSuggestedForWhoeverComes() throws {
            let rooms = try house.rpsactl(["bed", "suggest", "--sex", "P", "--age", "3"], as: SuggestBeds.self).rooms
            #expect(rooms.count == 7)
            #expect(rooms.first?.room == "TN1" && rooms.first?.rank == 1)
            #expect(rooms.filter(\.fits).map(\.room) == ["TN1"])
            let girl = try checkIn("--sex", "P", "--age", "12", "--bed", "ML1-door")
            let own = try house.rpsactl(["bed", "suggest", girl.stay], as: SuggestBeds.self)
            #expect(own.stay == girl.stay)
            #expect(own.rooms.filter(\.own).map(\.room) == ["ML1"])
            #expect(Set(own.rooms.filter(\.fits).map(\.room)) == ["ML1", "ML2", "SG1"])
        }

        @Test func capacityIsWhatTheRoomsHold() throws {
            func capacity(_ boys: Int, _ girls: Int) throws -> GetCapacity.Reply {
                try house.rpsactl(["capacity", "--boys", "\(boys)", "--girls", "\(girls)"], as: GetCapacity.self)
            }
            // Eight beds for either, and three for whoever comes first.
            #expect(try capacity(8, 8).fits)
            #expect(try capacity(11, 8).fits)
            #expect(try capacity(8, 11).fits)
            let one = try capacity(12, 8)
            #expect(!one.fits && one.unplaced.map(\.sex) == ["male"])
            #expect(try !capacity(9, 9).fits)
            #expect(try house.ask(GetStatus()).occupiedBeds == 0)
        }

        @Test func turnedAwayAreKept() throws {
            let words = [
                "--source", "raid", "--sex", "L", "--age", "14", "--reason", "full", "--referred-to", "a home",
            ]
            let kept = try house.rpsactl(["turn-away"] + words, as: TurnAway.self).turnAway
            func listed() throws -> [TurnedAway] {
                try house.rpsactl(["turn-away", "list"], as: ListTurnAways.self).turnAways
            }
            let line = try #require(listed().first)
            #expect((line.turnAway, line.sex, line.age, line.void) == (kept, "male", 14, false))
            #expect((line.reason, line.referredTo) == ("full", "a home"))
            #expect(try house.rpsactl(["turn-away", "set", kept, "--void"]).status == 0)
            #expect(try listed().map(\.void) == [true])
        }
    }
}
