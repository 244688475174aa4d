import RPSAProtocol

/// Raids with their lists, and needs that were not met.
extension RandomRun {
    static let raidCommands: [(String, Command)] = [
        ("raid", RandomRun.openRaid), ("raid change", RandomRun.changeRaid), ("intake", RandomRun.takeIn),
        ("intake", RandomRun.takeIn), ("raid child", RandomRun.addToRaid), ("pass", RandomRun.pass),
        ("pass", RandomRun.pass),
        ("close", RandomRun.close), ("reopen", RandomRun.reopen), ("turn-away", RandomRun.turnAway),
        ("turn-away change", RandomRun.changeTurnAway),
    ]

    private func openRaid() throws {
        let raid = try house.openRaid {
            if chance.once(in: 2) { $0.count = chance.number(0...9) }
            if chance.once(in: 2) { $0.at = past() }
        }
        raids.append(raid)
    }

    private func raid() -> String {
        chance.one(of: raids) ?? "R-2026-9999"
    }

    private func changeRaid() throws {
        var request = SetRaid(raid: raid())
        if chance.once(in: 2) {
            request.count = chance.number(0...9)
        } else {
            request.order = "331.1/\(chance.number(1...9))"
        }
        try house.ask(request)
    }

    /// A few people of all ages, some of them of one family, sometimes more than there are beds.
    private func takeIn() throws {
        let names = ["Wahid", "Melur", "Rian", "Ryan", "", "Bejo alias Ucil"]
        let rows = (1...chance.number(1...5)).map { row in
            let sex = chance.once(in: 2) ? "L" : "P"
            let sibling = chance.once(in: 3) && row > 1 ? "\(row - 1)" : ""
            let note = chance.once(in: 5) ? "demam" : ""
            return "\(row);\(chance.one(of: names) ?? "");\(sex);\(chance.number(0...21));;;;\(sibling);\(note)"
        }
        let reply = try house.intake(raid(), rows) {
            if chance.once(in: 3) { $0.arrived = past() }
            if chance.once(in: 4) { $0.dryRun = true }
            if chance.once(in: 4) { $0.again = true }
        }
        guard !reply.dryRun else { return }
        for line in reply.admitted { admitted(line.child, line.stay) }
        for line in reply.unplaced { admitted(line.child, line.stay) }
    }

    private func addToRaid() throws {
        var request = arrival()
        request.raid = raid()
        try admit(request)
    }

    private func pass() throws {
        try house.pass(raid(), chance.number(1...8), as: chance.one(of: ["family", "referred", "adult"]) ?? "family")
    }

    private func close() throws {
        try house.close(raid(), reason: chance.once(in: 2) ? "nobody knows" : nil)
    }

    private func reopen() throws {
        let closed = try house.ask(ListRaids()).raids.filter { $0.status == "closed" }.map(\.raid)
        try house.ask(ReopenRaid(raid: chance.one(of: closed) ?? raid(), reason: "one more came"))
    }

    private func turnAway() throws {
        var request = TurnAway(source: "raid", sex: "P", age: chance.number(0...30), reason: "full", referredTo: "LKSA")
        if chance.once(in: 2) { request.raid = raid() }
        if request.raid != nil && chance.once(in: 2) { request.row = chance.number(1...8) }
        turnAways.append(try house.ask(request).turnAway)
    }

    private func changeTurnAway() throws {
        var request = SetTurnAway(turnAway: chance.one(of: turnAways) ?? "T-2026-9999")
        if chance.once(in: 2) { request.void = chance.once(in: 2) } else { request.referredTo = "Liponsos" }
        try house.ask(request)
    }
}
