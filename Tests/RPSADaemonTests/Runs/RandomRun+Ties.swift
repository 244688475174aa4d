import RPSAProtocol

/// Ties between children, corrections, and plans for the whole house.
extension RandomRun {
    static let tieCommands: [(String, Command)] = [
        ("keep apart", RandomRun.keepApart), ("end apart", RandomRun.endApart), ("siblings", RandomRun.siblings),
        ("link", RandomRun.link), ("link", RandomRun.link), ("unlink", RandomRun.unlink),
        ("correct", RandomRun.correct), ("correct times", RandomRun.correctTimes), ("undo", RandomRun.undoCheckOut),
        ("plan", RandomRun.plan), ("apply", RandomRun.apply),
    ]

    private func keepApart() throws {
        let scope = chance.once(in: 2) ? "room" : "ward"
        try house.ask(KeepApart(child: child(), other: child(), scope: scope, reason: "one case"))
    }

    /// Mostly of two who are kept apart.
    private func endApart() throws {
        guard let line = chance.one(of: try house.ask(ListKeepApart()).separations) else {
            try house.ask(EndKeepApart(child: child(), other: child(), reason: "closed"))
            return
        }
        try house.ask(EndKeepApart(child: line.child, other: line.other, reason: "closed"))
    }

    private func siblings() throws {
        var request = SetSiblings(children: [child(), child()])
        request.end = chance.once(in: 4)
        try house.ask(request)
    }

    private func link() throws {
        let child = child()
        try house.ask(LinkChild(child: child, other: self.child()))
        linked.append(child)
    }

    private func unlink() throws {
        try house.ask(UnlinkChild(child: chance.one(of: linked) ?? child()))
    }

    private func correct() throws {
        var request = CorrectStay(stay: stay(), reason: "misread")
        if chance.once(in: 2) {
            request.age = chance.number(0...17)
        } else {
            request.sex = chance.once(in: 2) ? "L" : "P"
        }
        try house.ask(request)
    }

    private func correctTimes() throws {
        let isPast = chance.once(in: 2)
        var request = CorrectStay(stay: isPast ? chance.one(of: left) ?? stay() : stay(), reason: "misread")
        if chance.once(in: 3) { request.arrived = past() }
        if isPast && chance.once(in: 2) { request.exited = past() }
        if chance.once(in: 2) { (request.bed, request.from) = (bed(), past()) }
        try house.ask(request)
    }

    private func undoCheckOut() throws {
        guard let stay = chance.one(of: left) else { return }
        var request = CorrectStay(stay: stay, reason: "never left")
        request.undoCheckOut = true
        if chance.once(in: 2) { request.bed = bed() }
        try house.ask(request)
        reopened(stay)
    }

    private func plan() throws {
        var request = PlanBeds()
        request.nights = chance.number(1...14)
        try house.ask(request)
    }

    /// What was just proposed; a plan is for the house that it knew.
    private func apply() throws {
        let proposal = try house.ask(PlanBeds()).proposal
        if chance.once(in: 4) { try house.ask(DrainBed(bed: bed(), reason: "broken")) }
        try house.ask(ApplyPlan(proposal: proposal))
    }
}
