import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What printed papers say of people, and that whoever prints them is on record.
struct PapersTests {
    @Test func minutesHoldTheWholeHandover() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid {
            ($0.at, $0.order, $0.commander, $0.count) = ("01:40", "331.1/204", "Ipda Surya", 4)
        }
        try house.intake(
            raid,
            [
                "1;Melati Kusuma alias Cil;P;± 14;6471014506120001;Manggar;;;minta pulang", "2;;L;12;;;;;",
                "3;Tompel;L;20;;;;;",
            ])
        try house.pass(raid, 3, as: "adult") { $0.to = "Liponsos" }
        try house.pass(raid, 4, as: "family")
        house.clock.advance(minutes: 20)
        try house.close(raid)
        house.clock.advance(minutes: 10)
        let minutes = try house.ask(GetMinutes(raid: raid))
        let configuration = Configuration()
        #expect((minutes.raid, minutes.site) == (raid, configuration.site))
        #expect((minutes.office, minutes.town) == (configuration.papers.office, configuration.papers.town))
        #expect((minutes.agencyName, minutes.at) == ("Satpol PP Kota Balikpapan", "2026-11-21T01:40:00.000+08:00"))
        #expect((minutes.place, minutes.order) == ("Simpang Muara Rapak", "331.1/204"))
        #expect((minutes.commander, minutes.count) == ("Ipda Surya", 4))
        #expect((minutes.handedOver, minutes.admitted, minutes.adults) == (4, 2, 1))
        #expect((minutes.family, minutes.referred, minutes.turnedAway, minutes.pending) == (1, 0, 0, 0))
        #expect(minutes.closedAt == "2026-11-21T02:30:00.000+08:00" && minutes.reason == nil)
        #expect(minutes.printedAt == "2026-11-21T02:40:00.000+08:00")
        #expect(minutes.legalBasis == configuration.papers.legalBasis)
        #expect(minutes.rows.map(\.row) == [1, 2, 3, 4])
        #expect(minutes.rows.map(\.outcome) == ["admitted", "admitted", "adult", "family"])
        #expect(minutes.rows.map(\.name) == ["Melati Kusuma", nil, "Tompel", nil])
        #expect(minutes.rows.map(\.child) == ["A-2026-0001", "A-2026-0002", nil, nil])
        #expect(minutes.rows.map(\.sex) == ["female", "male", "male", ""])
        #expect(minutes.rows.map(\.age) == [14, 12, 20, nil])
        #expect(minutes.rows.map(\.ageIsEstimate) == [true, false, false, false])
        #expect(minutes.rows.map(\.to) == [nil, nil, "Liponsos", nil])
        let girl = minutes.rows[0]
        #expect((girl.aliases, girl.nik, girl.origin) == (["Cil"], "6471014506120001", "Manggar"))
        #expect((girl.born, girl.note) == (nil, "minta pulang"))
    }

    private static func departed(_ house: TestHouse, _ change: (inout CheckOut) -> Void = { _ in }) throws
        -> CheckIn.Reply
    {
        let reply = try house.checkIn {
            $0.letter = "letter of the arrival"
            $0.identity = CheckInTests.identity {
                ($0.name, $0.aliases, $0.nik) = ("Melati Kusuma", ["Cil"], "6471014506120001")
                ($0.born, $0.parents, $0.address, $0.origin) = ("2012-06-05", "Ibu Ratna", "Jl. Mawar 3", "Manggar")
            }
        }
        house.clock.advance(hours: 5)
        try house.checkOut(reply.stay, change)
        return reply
    }

    @Test func papersOfADepartureHoldChildAndReceiver() async throws {
        let house = try await TestHouse()
        let stay = try Self.departed(house) {
            ($0.to, $0.receiver, $0.receiverId, $0.letter) = ("Manggar", "Ibu Ratna", "KTP", "letter of the exit")
        }
        house.clock.advance(minutes: 5)
        let papers = try house.ask(GetPapers(stay: stay.stay))
        let configuration = Configuration()
        #expect((papers.stay, papers.child, papers.site) == (stay.stay, stay.child, configuration.site))
        #expect((papers.office, papers.town) == (configuration.papers.office, configuration.papers.town))
        #expect((papers.name, papers.aliases, papers.nik) == ("Melati Kusuma", ["Cil"], "6471014506120001"))
        #expect((papers.sex, papers.age, papers.ageIsEstimate) == ("female", 14, false))
        #expect((papers.born, papers.parents) == ("2012-06-05", "Ibu Ratna"))
        #expect((papers.address, papers.origin) == ("Jl. Mawar 3", "Manggar"))
        #expect((papers.arrivedAt, papers.exitedAt) == (TestHouse.start, "2026-11-21T07:10:00.000+08:00"))
        #expect((papers.exitReason, papers.to) == ("reunified-parent", "Manggar"))
        #expect((papers.receiver, papers.receiverId, papers.letter) == ("Ibu Ratna", "KTP", "letter of the exit"))
        #expect(papers.legalBasis == configuration.papers.legalBasis)
        #expect(papers.printedAt == "2026-11-21T07:15:00.000+08:00")
    }

    /// The letter of an arrival is not that of the exit, however late the exit was entered.
    @Test(arguments: [nil, "2026-11-21 02:11", "2026-11-21 01:00"] as [String?])
    func letterOfTheArrivalIsNotThatOfTheExit(_ at: String?) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.letter, $0.arrived) = ("letter of the arrival", "2026-11-20") }
        house.clock.advance(hours: 5)
        try house.checkOut(stay.stay) { $0.at = at }
        #expect(try house.ask(GetPapers(stay: stay.stay)).letter == nil)
    }

    @Test func papersOfAStayThatGoesOnHaveNoExit() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.letter = "letter of the arrival" }
        let papers = try house.ask(GetPapers(stay: stay.stay))
        #expect((papers.exitedAt, papers.exitReason, papers.to) == (nil, nil, nil))
        #expect((papers.receiver, papers.receiverId, papers.letter) == (nil, nil, nil))
        #expect((papers.name, papers.aliases) == (nil, []))
    }

    @Test func wordsOfTheAgencyArePrinted() async throws {
        var configuration = Configuration()
        (configuration.site, configuration.papers.office) = ("RPSA Sepinggan", "Dinsos")
        (configuration.papers.town, configuration.papers.legalBasis) = ("Sepinggan", ["Perwali 1/2030"])
        let house = try await TestHouse(configuration)
        let stay = try house.checkIn()
        let papers = try house.ask(GetPapers(stay: stay.stay))
        #expect((papers.site, papers.office) == ("RPSA Sepinggan", "Dinsos"))
        #expect((papers.town, papers.legalBasis) == ("Sepinggan", ["Perwali 1/2030"]))
    }

    @Test func unknownStayIsNotFound() async throws {
        let house = try await TestHouse()
        let refusal: Refusals.NotFound = try house.refusal(GetPapers(stay: "S-2026-0099")).decoded()
        #expect((refusal.kind, refusal.key) == ("stay", "S-2026-0099"))
        #expect(try house.fault(GetPapers(stay: "x")) == ["stay", "FORMAT"])
        #expect(try house.fault(GetMinutes(raid: "x")) == ["raid", "FORMAT"])
    }

    /// Who read identities, of whom and when, without a word of what was read.
    @Test func readingIdentitiesIsOnRecord() async throws {
        let house = try await TestHouse()
        let raid = try house.openRaid()
        try house.intake(raid, ["1;Melati;P;14;;;;;"])
        func read(_ request: some Request, _ subject: String) throws {
            let before = try house.count("event")
            _ = try house.text(request)
            #expect(try house.count("event") == before + 1)
            let last = try house.texts(
                "SELECT method || ' ' || subjects || ' ' || changes FROM event ORDER BY id DESC LIMIT 1")
            #expect(last.first?.hasPrefix(type(of: request).method) == true)
            #expect(last.first?.contains(subject) == true && last.first?.hasSuffix("[]") == true, "\(last)")
        }
        try read(GetChild(child: "A-2026-0001"), "A-2026-0001")
        try read(GetMinutes(raid: raid), raid)
        try read(GetPapers(stay: "S-2026-0001"), "S-2026-0001")
        #expect(try house.check().ok)
    }
}
