import Foundation
import RPSACore
import RPSAProtocol

/// How children come: alone, with a raid, on a list; and those who were turned away.
extension SimulatedYear {
    static let intakeActions: [(weight: Int, name: String, action: Action)] = [
        (13, "check-in", { try $0.checkIn() }), (4, "late check-in", { try $0.checkInLate() }),
        (4, "known child", { try $0.checkInAgain() }), (1, "import", { try $0.importRoster() }),
        (2, "raid", { try $0.openRaid() }), (1, "raid change", { try $0.changeRaid() }),
        (3, "raid intake", { try $0.takeIn() }), (1, "raid child", { try $0.addToRaid() }),
        (2, "pass", { try $0.pass() }), (3, "raid close", { try $0.closeRaid() }),
        (1, "raid reopen", { try $0.reopenRaid() }), (2, "turn-away", { try $0.turnAway() }),
        (1, "turn-away change", { try $0.changeTurnAway() }),
    ]

    private func arrival() -> CheckIn {
        var request = CheckIn(source: chance.one(of: ["raid", "police", "report", "family", "outreach"]))
        request.sex = chance.once(in: 2) ? "female" : "male"
        if chance.once(in: 3) { request.ageAbout = chance.number(1...17) } else { request.age = chance.number(0...17) }
        if chance.once(in: 3) {
            request.categories = [chance.one(of: ["ANJAL", "PUNK", "NAPZA", "AT", "ABH"]) ?? "AT"]
        }
        if request.categories == ["ABH"] { (request.until, request.letter) = (date(chance.number(2...20)), "B/12") }
        if chance.once(in: 8) { request.isolation = "infectious" }
        if chance.once(in: 8) { request.needs = ["near-staff"] }
        if !chance.once(in: 4) { request.unplaced = true }
        if chance.once(in: 6) { request.bed = bed() }
        if chance.once(in: 6) { (request.override, request.reason) = (["AGE_GAP", "SEX_MIX"], "the house is full") }
        if chance.once(in: 5) { request.identity = identity() }
        if chance.once(in: 4) { (request.injuries, request.belongings) = ("a graze", "-") }
        return request
    }

    func identity() -> IdentityFields {
        var fields = IdentityFields()
        fields.name = chance.one(of: ["Melur", "Kenanga Sari", "Wahid", "Rian", "Tompel"])
        if chance.once(in: 3) { fields.aliases = ["Kecil \(chance.number(1...9))"] }
        if chance.once(in: 5) { fields.born = chance.one(of: Self.births) }
        return fields
    }

    /// Some come of age within the year.
    private static let births = ["2009-03-11", "2009-08-30", "2010-01-02", "2014-06-05", "2020-02-07"]

    private func admit(_ request: CheckIn) throws {
        guard let reply = try change(request, \.requestId) else { return }
        admitted([reply.child])
    }

    private func admitted(_ arrivals: [String]) {
        headcount += arrivals.count
        children += arrivals.filter { !children.contains($0) }
    }

    func checkIn() throws { try admit(arrival()) }

    private func checkInLate() throws {
        var request = arrival()
        request.arrived = past()
        try admit(request)
    }

    private func checkInAgain() throws {
        var request = arrival()
        request.child = child()
        if chance.once(in: 3) { request.arrived = past() }
        try admit(request)
    }

    private func roster() -> String {
        let rows = (1...chance.number(1...3)).map { row in
            let sex = chance.once(in: 2) ? "L" : "P"
            let sibling = chance.once(in: 4) && row > 1 ? "\(row - 1)" : ""
            let name = chance.one(of: ["Bejo alias Ucil", "Rina", "Ryan"]) ?? ""
            return "\(row);\(name);\(sex);\(chance.number(0...20));;;;\(sibling);\(chance.once(in: 6) ? "demam" : "")"
        }
        return TestHouse.list(rows)
    }

    private func importRoster() throws {
        var request = ImportRoster(content: roster(), source: "report")
        if chance.once(in: 3) { request.dryRun = true }
        guard let reply = try change(request, \.requestId), !reply.dryRun else { return }
        admitted(reply.admitted.map(\.child) + reply.unplaced.map(\.child))
    }
}

// MARK: - Raids

extension SimulatedYear {
    private func openRaid() throws {
        var request = OpenRaid(agency: "satpol-pp", place: "Simpang Muara Rapak")
        if chance.once(in: 2) { request.count = chance.number(0...4) }
        if chance.once(in: 2) { request.at = past() }
        if let reply = try change(request, \.requestId) { raids.append(reply.raid) }
    }

    /// Mostly the last one.
    private func raid() -> String {
        (chance.once(in: 4) ? chance.one(of: raids) : raids.last) ?? "R-2026-9999"
    }

    private func changeRaid() throws {
        var request = SetRaid(raid: raid())
        if chance.once(in: 2) { request.count = chance.number(0...4) } else { request.order = "331.1/7" }
        try change(request, \.requestId)
    }

    private func takeIn() throws {
        var request = IntakeRaid(raid: raid(), content: roster())
        if chance.once(in: 3) { request.arrived = past() }
        if chance.once(in: 4) { request.dryRun = true }
        guard let reply = try change(request, \.requestId), !reply.dryRun else { return }
        admitted(reply.admitted.map(\.child) + reply.unplaced.map(\.child))
    }

    private func addToRaid() throws {
        var request = arrival()
        (request.raid, request.source) = (raid(), nil)
        try admit(request)
    }

    private func pass() throws {
        let outcome = chance.one(of: ["family", "referred", "adult"]) ?? "family"
        var request = PassRow(raid: raid(), row: chance.number(1...5), as: outcome)
        (request.to, request.sex, request.age) = ("an aunt", "P", outcome == "adult" ? 20 : 12)
        try change(request, \.requestId)
    }

    private func closeRaid() throws {
        let open = try house.ask(Self.openRaids).raids.map(\.raid)
        var request = CloseRaid(raid: chance.one(of: open) ?? raid())
        if !chance.once(in: 4) { request.reason = "nobody knows" }
        try change(request, \.requestId)
    }

    private static var openRaids: ListRaids {
        var request = ListRaids()
        request.open = true
        return request
    }

    private func reopenRaid() throws {
        try change(ReopenRaid(raid: raid(), reason: "one more came"), \.requestId)
    }

    private func turnAway() throws {
        var request = TurnAway(source: "raid", sex: "P", age: chance.number(0...30), reason: "full", referredTo: "LKSA")
        if chance.once(in: 3) { request.raid = raid() }
        if chance.once(in: 2) { request.at = past() }
        if request.raid != nil && chance.once(in: 2) { request.row = chance.number(1...5) }
        if let reply = try change(request, \.requestId) { turnAways.append(reply.turnAway) }
    }

    private func changeTurnAway() throws {
        var request = SetTurnAway(turnAway: chance.one(of: turnAways) ?? "T-2026-9999")
        if chance.once(in: 2) { request.void = chance.once(in: 2) } else { request.referredTo = "Liponsos" }
        try change(request, \.requestId)
    }
}
