import Foundation
import GRDB
import RPSAProtocol

@testable import RPSADaemon

/// A register with several rows in every table, for tests that spoil copies of it.
struct FullHouse: Sendable {
    /// Built once; what is spoilt is always a copy.
    private static let shared = Task { try await FullHouse() }

    private let bytes: Data

    static func get() async throws -> FullHouse {
        try await shared.value
    }

    private init() async throws {
        let house = try await TestHouse()
        try Self.fill(house)
        try Self.fillRaids(house)
        try Self.fillTies(house)
        try Self.fillNight(house)
        try Self.fillClock(house)
        bytes = try Self.bytes(of: house)
    }

    /// The file, once everything that stood in the write-ahead log has gone into it.
    private static func bytes(of house: TestHouse) throws -> Data {
        try house.parts.file.pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        return try Data(contentsOf: URL(fileURLWithPath: house.path))
    }

    /// Two of everything: stays, beds left, needs, drains, overrides, alerts raised and sent, texts of the same kind.
    private static func fill(_ house: TestHouse) throws {
        var identity = IdentityFields()
        (identity.name, identity.aliases, identity.note) = ("Melur", ["Kecil", "Adik"], "first")
        let girl = try house.checkIn {
            ($0.arrived, $0.identity, $0.needs, $0.requestId) = ("-20d", identity, ["near-staff"], "girl")
        }
        let boy = try house.checkIn { ($0.sex, $0.arrived, $0.isolation) = ("male", "-20d", "infectious") }
        for child in [girl, boy] {
            try house.checkIn {
                ($0.bed, $0.override, $0.reason) = (child.stay == girl.stay ? "BL1-1" : "BL1-2", ["AGE_GAP"], "full")
            }
        }
        house.clock.advance(hours: 1)
        var fields = IdentityFields()
        (fields.name, fields.note) = ("Melati", "second")
        try house.ask(SetIdentity(child: girl.child, fields: fields))
        for bed in ["PI1-1", "PI1-2"] { try house.ask(DrainBed(bed: bed, reason: "no lamp in \(bed)")) }
        try house.ask(UndrainBed(bed: "PI1-1"))
        house.clock.advance(hours: 1)
        try house.move(girl.stay) { $0.bed = "PA1-2" }
        try house.checkOut(boy.stay)
        for _ in 0..<2 {
            house.clock.advance(days: 1)
            try house.beat()
            let last = try house.column("SELECT max(id) FROM alert")[0]
            try house.write(AlertSender.method) { try $0.append(AlertSentRow(upTo: last)) }
        }
    }

    /// Two raids with their lists, corrected, and two needs that were not met.
    private static func fillRaids(_ house: TestHouse) throws {
        for place in ["Terminal", "Pasar"] {
            let raid = try house.openRaid {
                ($0.place, $0.order, $0.commander, $0.count) = (place, "331.1/\(place)", "Ipda \(place)", 4)
            }
            try house.intake(raid, ["1;Rina \(place);P;9;;;;;", "2;Tompel \(place);L;20;;;;;"])
            house.clock.advance(minutes: 5)
            try house.pass(raid, 2, as: "adult") { $0.to = "Liponsos \(place)" }
            try house.pass(raid, 3, as: "family") { ($0.to, $0.sex, $0.age) = ("aunt in \(place)", "L", 12) }
            var request = TurnAway(source: "raid", sex: "L", age: 16, reason: "full", referredTo: "LKSA \(place)")
            request.raid = raid
            let number = try house.ask(request).turnAway
            house.clock.advance(minutes: 5)
            var corrected = SetTurnAway(turnAway: number)
            corrected.age = 15
            try house.ask(corrected)
            try house.close(raid, reason: place == "Pasar" ? "counted in the dark" : nil)
        }
    }

    /// Two of every tie, some ended, and two proposals of which one was carried out.
    private static func fillTies(_ house: TestHouse) throws {
        let children = try (0..<3).map { number in
            let reply = try house.checkIn { ($0.age, $0.unplaced) = (8 + number, true) }
            house.clock.advance(hours: 1)
            try house.checkOut(reply.stay)
            house.clock.advance(hours: 1)
            return reply.child
        }
        for scope in ["room", "ward"] {
            try house.ask(KeepApart(child: children[0], other: children[1], scope: scope, reason: "a \(scope) apart"))
        }
        try house.ask(KeepApart(child: children[1], other: children[2], scope: "room", reason: "a case"))
        try house.ask(SetSiblings(children: children))
        house.clock.advance(hours: 1)
        try house.ask(EndKeepApart(child: children[1], other: children[2], reason: "closed"))
        var end = SetSiblings(children: [children[1], children[2]])
        end.end = true
        try house.ask(end)
        // Two numbers that an order keeps apart are never joined.
        try house.ask(EndKeepApart(child: children[0], other: children[1], reason: "one child"))
        for child in children[1...] { try house.ask(LinkChild(child: child, other: children[0])) }
        house.clock.advance(hours: 1)
        try house.ask(UnlinkChild(child: children[2]))
        try house.ask(KeepApart(child: children[0], other: children[2], scope: "room", reason: "a case after all"))
        let boys = try (0..<8).map { _ in try house.checkIn { ($0.sex, $0.unplaced) = ("male", true) } }
        house.clock.advance(hours: 1)
        // Those who have no bed get the beds of two who leave.
        for boy in boys.filter({ $0.bed != nil }).prefix(2) { try house.checkOut(boy.stay) }
        for proposal in try [house.ask(PlanBeds()), house.ask(PlanBeds())].dropFirst() {
            try house.ask(ApplyPlan(proposal: proposal.proposal))
        }
    }

    /// Items that are countersigned, and entries of diaries that are corrected.
    private static func fillNight(_ house: TestHouse) throws {
        let stay = try house.ask(ListStays()).stays[0]
        house.clock.advance(hours: 1)
        for text in ["fever", "fever again"] { try house.diary(stay.child, "health", text) }
        var corrected = CorrectDiary(entry: 1)
        corrected.text = "no fever"
        try house.ask(corrected)
        for item in try house.waiting().prefix(2) { try house.ask(Countersign(items: [item.item])) }
        try house.confirm(stay.child, "family card")
    }

    /// What the check says of a copy after it was changed.
    func check(_ spoil: (Tampering) throws -> Void) throws -> Check.Reply {
        try spoiled(spoil) { Check.Reply(checks: try RecordCheck(path: $0).run()) }
    }

    /// Asks a copy of the file.
    func ask<T>(_ question: (Tampering) throws -> T) throws -> T {
        try spoiled({ _ in }) { try question(Tampering(path: $0)) }
    }

    private func spoiled<T>(_ spoil: (Tampering) throws -> Void, _ body: (String) throws -> T) throws -> T {
        let path = NSTemporaryDirectory() + "rpsa-" + UUID().uuidString + ".sqlite"
        try bytes.write(to: URL(fileURLWithPath: path))
        defer {
            // Some of them may not be there.
            for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        }
        try spoil(Tampering(path: path))
        return try body(path)
    }
}

extension Check.Reply {
    /// Whether something is wrong, and it is said in which table.
    func blames(_ table: String) -> Bool {
        !ok && checks.contains { !$0.ok && ($0.name == table || $0.detail.contains(table)) }
    }

    var faults: String {
        checks.filter { !$0.ok }.map { "\($0.name): \($0.detail)" }.joined(separator: "; ")
    }
}
