import RPSAProtocol

/// Who children are, to whom they belong, and what is written of their days.
extension SimulatedYear {
    static let tieActions: [(weight: Int, name: String, action: Action)] = [
        (3, "identity", { try $0.identify() }), (1, "keep apart", { try $0.keepApart() }),
        (1, "end apart", { try $0.endApart() }), (1, "siblings", { try $0.setSiblings() }),
        (2, "link", { try $0.link() }), (1, "unlink", { try $0.unlink() }), (3, "diary", { try $0.addDiary() }),
        (1, "diary change", { try $0.correctDiary() }),
    ]

    private func identify() throws {
        var request = SetIdentity(child: child(), fields: identity())
        if chance.once(in: 3) { request.confirmed = "a school card" }
        try change(request, \.requestId)
    }

    private func keepApart() throws {
        let scope = chance.once(in: 2) ? "room" : "ward"
        try change(KeepApart(child: someoneHere(), other: child(), scope: scope, reason: "one case"), \.requestId)
    }

    private func endApart() throws {
        guard let line = chance.one(of: try house.ask(ListKeepApart()).separations) else { return }
        try change(EndKeepApart(child: line.child, other: line.other, reason: "closed"), \.requestId)
    }

    private func setSiblings() throws {
        var request = SetSiblings(children: [child(), someoneHere()])
        if chance.once(in: 4) { request.end = true }
        try change(request, \.requestId)
    }

    private func link() throws {
        try change(LinkChild(child: child(), other: child()), \.requestId)
    }

    private func unlink() throws {
        let linked = try house.column("SELECT child FROM sameChild WHERE until IS NULL AND supersededAt IS NULL")
        try change(UnlinkChild(child: Self.child(chance.one(of: linked)) ?? child()), \.requestId)
    }

    private func addDiary() throws {
        let kind = chance.one(of: ["incident", "health", "medicine", "visit", "call", "other"]) ?? "other"
        var request = AddDiary(child: someoneHere(), kind: kind, text: "a quiet day \(chance.number(1...999))")
        if chance.once(in: 3) { request.at = past() }
        if let reply = try change(request, \.requestId) { entries.append(reply.entry) }
    }

    private func correctDiary() throws {
        var request = CorrectDiary(entry: chance.one(of: entries) ?? 999)
        if chance.once(in: 3) { request.void = true } else { request.text = "a loud day \(chance.number(1...999))" }
        try change(request, \.requestId)
    }
}
