import RPSAProtocol
import Testing

@testable import RPSADaemon

/// The nameless girl tells her name next morning; a mother stands at the door.
struct IdentityTests {
    @Test func nameIsCompleted() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        #expect(try house.ask(ListStays()).stays.map(\.initials) == ["–"])
        house.clock.advance(hours: 6)
        #expect(try set(house, child) { ($0.name, $0.origin) = ("Melati Putih", "Bontang") } == ["name", "origin"])
        #expect(try house.ask(GetChild(child: child)).identity.name == "Melati Putih")
        #expect(try house.ask(ListStays()).stays.map(\.initials) == ["MP"])
        #expect(try house.stay("S-2026-0001").origin == "outOfTown")
    }

    @Test func formerTextIsKeptAsSuperseded() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = CheckInTests.identity { $0.name = "Mela" } }.child
        house.clock.advance(hours: 1)
        #expect(try set(house, child) { $0.name = "Melati" } == ["name"])
        #expect(
            try house.texts("SELECT text || ' ' || (supersededAt IS NULL) FROM identity ORDER BY id") == [
                "Mela 0", "Melati 1",
            ])
    }

    @Test func whatIsNotNamedStays() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn {
            $0.identity = CheckInTests.identity { ($0.name, $0.nik) = ("Mela", "6471014506120001") }
        }.child
        try set(house, child) { $0.address = "Jalan Invented 7" }
        let identity = try house.ask(GetChild(child: child)).identity
        #expect((identity.name, identity.nik, identity.address) == ("Mela", "6471014506120001", "Jalan Invented 7"))
    }

    @Test func sameTextAgainChangesNothing() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = CheckInTests.identity { $0.name = "Mela" } }.child
        let events = try house.count("event")
        #expect(try set(house, child) { ($0.name, $0.aliases) = (" Mela ", []) } == [])
        #expect(try house.count("event") == events)
    }

    @Test func emptyTextTakesBackWhatWasKnown() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn {
            $0.identity = CheckInTests.identity { ($0.name, $0.born) = ("Mela", "2012-06-05") }
        }.child
        #expect(try set(house, child) { ($0.name, $0.born) = ("", "") } == ["name", "born"])
        let identity = try house.ask(GetChild(child: child)).identity
        #expect((identity.name, identity.born) == (nil, nil))
        #expect(try house.ask(FindChild(text: "Mela")).children.isEmpty)
    }

    @Test func aliasesAreAdded() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = CheckInTests.identity { $0.aliases = ["Kecil"] } }.child
        #expect(try set(house, child) { $0.aliases = ["Adik", "Kecil"] } == ["aliases"])
        #expect(try house.ask(GetChild(child: child)).identity.aliases == ["Kecil", "Adik"])
        #expect(try set(house, child) { $0.aliases = ["", "Baru"] } == ["aliases"])
        #expect(try house.ask(GetChild(child: child)).identity.aliases == ["Baru"])
    }

    @Test(arguments: [("2026-11-21", false), ("2026-11-22", true)])
    func nobodyIsBornTomorrow(_ born: String, isRefused: Bool) async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        let request = SetIdentity(child: child, fields: CheckInTests.identity { $0.born = born })
        if isRefused {
            #expect(try house.refusal(request).decoded(Refusals.BadInput.self).field == "born")
        } else {
            #expect(try house.ask(request).changed == ["born"])
        }
    }

    @Test func numberIsWarnedOf() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.sex = "male" }.child
        let request = SetIdentity(child: child, fields: CheckInTests.identity { $0.nik = "6471014506120001" })
        #expect(try house.ask(request).warnings == ["NIK_SEX"])
    }

    @Test func unknownChildIsNotFound() async throws {
        let house = try await TestHouse()
        let told = try house.refusal(SetIdentity(child: "A-2026-0009", fields: CheckInTests.identity { $0.name = "x" }))
        #expect(try told.decoded(Refusals.NotFound.self).kind == "child")
        #expect(try house.refusal(GetChild(child: "A-2026-0009")).short == "NotFound")
    }

    @Test(arguments: [
        ("Melati", ["name"]), ("mel", ["name"]), ("MELATI PUTIH", ["name"]), ("melatip", ["name"]), ("putih", ["name"]),
        ("kecil", ["alias"]), ("Kec", ["alias"]), ("6471014506120001", ["nik"]), ("647101", ["nik"]),
        ("6471 0145 0612 0001", ["nik"]), ("4506120001", []), ("Mawar", []), ("…", []),
    ]) func childIsFoundByWhatIsKnown(_ text: String, matched: [String]) async throws {
        let house = try await TestHouse()
        let child = try house.checkIn {
            $0.identity = CheckInTests.identity {
                ($0.name, $0.aliases, $0.nik) = ("Melati Putih", ["Kecil"], "6471014506120001")
            }
        }
        try house.checkIn()
        let found = try house.ask(FindChild(text: text)).children
        #expect(found.map(\.matched) == matched)
        guard let first = found.first else { return }
        #expect((first.child, first.initials, first.stay, first.bed) == (child.child, "MP", child.stay, child.bed))
        #expect((first.room, first.lastExitedAt) == ("PA1", nil))
    }

    @Test func childWhoLeftIsFoundWithItsExit() async throws {
        let house = try await TestHouse()
        let reply = try house.checkIn {
            ($0.arrived, $0.identity) = ("-1d", CheckInTests.identity { $0.name = "Mela" })
        }
        let exitedAt = try house.checkOut(reply.stay).exitedAt
        let found = try #require(try house.ask(FindChild(text: "mela")).children.first)
        #expect((found.stay, found.bed, found.lastExitedAt) == (nil, nil, exitedAt))
    }

    @Test func formerNameFindsNobody() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = CheckInTests.identity { $0.name = "Mela" } }.child
        try set(house, child) { $0.name = "Kenanga" }
        #expect(try house.ask(FindChild(text: "Mela")).children.isEmpty)
    }

    @discardableResult
    private func set(_ house: TestHouse, _ child: String, _ change: (inout IdentityFields) -> Void) throws -> [String] {
        try house.ask(SetIdentity(child: child, fields: CheckInTests.identity(change))).changed
    }
}
