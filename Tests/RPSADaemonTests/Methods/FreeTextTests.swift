import Foundation
import GRDB
import RPSAProtocol
import Testing
import Varlink

@testable import RPSADaemon

/// Whatever people say of a child stands in one table, and nothing made of it stands anywhere else.
struct FreeTextTests {
    @Test func noTextLeavesItsTable() async throws {
        let house = try await TestHouse()
        let markers = try Self.useEveryText(house)
        #expect(markers.count >= 60)
        let texts = try house.texts("SELECT text FROM identity").joined(separator: "\n")
        let elsewhere = try Self.everythingElse(house)
        for marker in markers {
            #expect(texts.contains(marker), "\(marker) was not kept")
            for form in [marker, marker.lowercased(), Data(marker.utf8).base64EncodedString()] {
                #expect(!elsewhere.contains(form), "\(marker) stands outside identity")
            }
        }
    }

    @Test func refusalRepeatsNoText() async throws {
        let house = try await TestHouse()
        let fields = [
            CheckInTests.identity { $0.nik = "Zq-MARK" }, CheckInTests.identity { $0.born = "Zq-MARK" },
        ]
        for field in fields {
            #expect(try !house.refusedCheckIn { $0.identity = field }.parameters.contains("MARK"))
        }
        for change: (inout CheckIn) -> Void in [
            { $0.isolation = "Zq-MARK" }, { $0.needs = ["Zq-MARK"] }, { $0.marital = "Zq-MARK" },
            { $0.categories = ["Zq-MARK"] }, { $0.source = "Zq-MARK" }, { $0.placement = "Zq-MARK" },
            { $0.override = ["Zq-MARK"] }, { $0.arrived = "Zq-MARK" }, { $0.until = "Zq-MARK" },
        ] {
            #expect(try !house.refusedCheckIn(change).parameters.contains("MARK"))
        }
    }

    /// Gives a text of its own through every parameter that takes one, and returns them.
    private static func useEveryText(_ house: TestHouse) throws -> [String] {
        var markers: [String] = []
        func mark(_ name: String) -> String {
            markers.append("Zq\(name)\(markers.count)Zq")
            return markers[markers.count - 1]
        }
        func identity() -> IdentityFields {
            CheckInTests.identity {
                ($0.name, $0.aliases, $0.origin) = (mark("Name"), [mark("Alias")], mark("Origin"))
                ($0.parents, $0.address, $0.note) = (mark("Parents"), mark("Address"), mark("Note"))
            }
        }
        let reply = try house.checkIn {
            ($0.identity, $0.letter, $0.reason) = (identity(), mark("Letter"), mark("Reason"))
            ($0.override, $0.bed, $0.source, $0.requestId) = (["SEX_MIX"], "PI1-1", "raid", "ZqRequest1")
        }
        house.clock.advance(hours: 1)
        try house.ask(SetIdentity(child: reply.child, fields: identity()))
        try house.move(reply.stay) { ($0.bed, $0.reason) = ("PA1-1", mark("Move")) }
        try house.ask(DrainBed(bed: "PA1-2", reason: mark("Drain")))
        house.clock.advance(days: 9)
        try house.beat()
        try house.checkOut(reply.stay) {
            ($0.to, $0.receiver, $0.letter, $0.note) = (mark("To"), mark("Receiver"), mark("Paper"), mark("Farewell"))
        }
        let row = "1;\(mark("Row"));P;12;;;\(mark("Home"));;;\(mark("Remark"))"
        try house.ask(ImportTests.roster([row]))
        try useRaids(house, mark)
        try useTies(house, mark)
        try useNight(house, mark)
        try useClock(house, mark)
        return markers
    }

    private static func useRaids(_ house: TestHouse, _ mark: (String) -> String) throws {
        let raid = try house.openRaid {
            ($0.place, $0.order, $0.commander) = (mark("Place"), mark("Order"), mark("Commander"))
        }
        var set = SetRaid(raid: raid)
        (set.place, set.order, set.commander) = (mark("Corner"), mark("Paper"), mark("Chief"))
        try house.ask(set)
        try house.intake(
            raid, ["1;\(mark("Listed"));P;12;;\(mark("Village"));;;\(mark("Said"))", "2;\(mark("Adult"));L;20;;;;;"])
        try house.pass(raid, 2, as: "adult") { $0.to = mark("Brother") }
        var turnAway = TurnAway(source: "raid", sex: "L", age: 9, reason: "full", referredTo: mark("Elsewhere"))
        (turnAway.raid, turnAway.note) = (raid, mark("Because"))
        var corrected = SetTurnAway(turnAway: try house.ask(turnAway).turnAway)
        corrected.referredTo = mark("Further")
        try house.ask(corrected)
        try house.close(raid, reason: mark("Difference"))
        try house.ask(ReopenRaid(raid: raid, reason: mark("Again")))
        try house.checkIn {
            ($0.raid, $0.identity, $0.unplaced) = (raid, TestHouse.named(mark("Added")), true)
        }
    }

    private static func useTies(_ house: TestHouse, _ mark: (String) -> String) throws {
        let children = try (0..<2).map { _ in try house.checkIn { $0.unplaced = true } }
        try house.ask(
            KeepApart(child: children[0].child, other: children[1].child, scope: "ward", reason: mark("Apart")))
        try house.ask(EndKeepApart(child: children[0].child, other: children[1].child, reason: mark("Peace")))
        try house.ask(correction(children[0].stay, mark("Misread")))
        try house.ask(SetSiblings(children: children.map(\.child)))
        try house.ask(PlanBeds())
    }

    private static func correction(_ stay: String, _ reason: String) -> CorrectStay {
        var request = CorrectStay(stay: stay, reason: reason)
        request.age = 13
        return request
    }

    /// Every value of every other table, what watchers hear, and the answers that show no identity.
    private static func everythingElse(_ house: TestHouse) throws -> String {
        let tables = Table.all.filter { $0.name != "identity" }.map(\.name) + ["event"]
        let values = try tables.flatMap { table in
            try house.parts.reader.readNow { snapshot in
                try GRDB.Row.fetchAll(snapshot.db, sql: "SELECT * FROM \(table)").map(\.description)
            }
        }
        var heard: [String] = []
        let last = try house.ask(GetStatus()).events
        try house.parts.connect().stream(Watch.method) { bytes in
            heard.append(String(decoding: bytes, as: UTF8.self))
            return heard.count < last
        }
        var past = ListStays()
        past.all = true
        let answers = try [
            house.text(past), house.text(GetBoard()), house.text(ListAlerts(all: true)), house.text(ListBeds()),
            house.text(GetStay(stay: "S-2026-0001")), house.text(Check()), house.text(ListRaids()),
            house.text(ListKeepApart()), house.text(ListPlans()), house.text(GetPlan(proposal: "P-2026-0001")),
            house.text(SetSiblings(children: ["A-2026-0001", "A-2026-0002"])),
            house.text(ListTodo()), house.text(GetHandover()), house.text(every(ListCountersigns())),
        ]
        return try (values + heard + answers + clockAnswers(house)).joined(separator: "\n")
    }
}
