import RPSACore
import RPSAProtocol

/// Where children sleep, what they need, how they leave, and what was said wrongly of it.
extension SimulatedYear {
    static let stayActions: [(weight: Int, name: String, action: Action)] = [
        (5, "move", { try $0.move() }), (2, "swap", { try $0.swap() }), (14, "check-out", { try $0.checkOut() }),
        (3, "isolate", { try $0.isolate() }), (2, "needs", { try $0.setNeeds() }),
        (1, "layout", { try $0.applyLayout() }),
        (2, "drain", { try $0.drain() }), (3, "undrain", { try $0.undrain() }),
        (2, "correct who", { try $0.correctAttributes() }), (3, "correct arrival", { try $0.correctArrival() }),
        (3, "correct exit", { try $0.correctExit() }), (3, "correct bed", { try $0.correctBed() }),
        (3, "undo check-out", { try $0.undoCheckOut() }),
    ]

    private func move() throws {
        var request = MoveStay(stay: stay(), reason: "a quarrel")
        if chance.once(in: 2) { request.bed = bed() }
        if chance.once(in: 3) { request.at = past() }
        if chance.once(in: 4) { request.override = ["AGE_GAP", "SEX_MIX", "BED_DRAINED", "KEEP_APART"] }
        try change(request, \.requestId)
    }

    private func swap() throws {
        var request = MoveStay(stay: stay(), reason: "a quarrel")
        (request.bed, request.swap) = (chance.one(of: present.compactMap(\.bed)) ?? bed(), true)
        request.override = ["AGE_GAP", "SEX_MIX", "ISOLATION", "FEATURE", "KEEP_APART", "BED_DRAINED"]
        if chance.once(in: 3) { request.at = past() }
        try change(request, \.requestId)
    }

    func checkOut() throws {
        let stay = stay()
        let reason = chance.one(of: ["reunified-parent", "referred-lksa", "absconded", "city-of-origin"]) ?? "other"
        var request = CheckOut(stay: stay, reason: reason, to: "home")
        (request.receiver, request.receiverId, request.letter) = ("an uncle", "KTP", "B/4")
        if chance.once(in: 3) { request.at = past() }
        guard try change(request, \.requestId) != nil else { return }
        headcount -= 1
        ended.append(stay)
    }

    private func isolate() throws {
        let someone = chance.one(of: present)
        let isEnd = someone?.isIsolated == true && !chance.once(in: 4)
        var request = Isolate(stay: someone?.stay ?? stay(), kind: isEnd ? nil : "infectious")
        if chance.once(in: 3) { request.at = past() }
        try change(request, \.requestId)
    }

    private func setNeeds() throws {
        var request = SetNeeds(stay: stay())
        if chance.once(in: 2) { request.add = ["crib"] } else { request.drop = ["crib"] }
        try change(request, \.requestId)
    }
}

// MARK: - Corrections

extension SimulatedYear {
    private func correction(_ stay: String, _ correct: (inout CorrectStay) -> Void) throws -> CorrectStay.Reply? {
        var request = CorrectStay(stay: stay, reason: "misread")
        correct(&request)
        return try change(request, \.requestId)
    }

    private func correctAttributes() throws {
        let choice = chance.number(0...3)
        let age = chance.number(0...17)
        _ = try correction(chance.once(in: 4) ? endedStay() : stay()) { request in
            switch choice {
            case 0: request.age = age
            case 1: request.sex = age < 9 ? "L" : "P"
            case 2: request.categories = ["NAPZA"]
            default: request.marital = "married"
            }
        }
    }

    private func correctArrival() throws {
        let time = past()
        _ = try correction(chance.once(in: 3) ? endedStay() : stay()) { $0.arrived = time }
    }

    private func correctExit() throws {
        let time = past()
        _ = try correction(endedStay()) { $0.exited = time }
    }

    private func correctBed() throws {
        let (bed, time) = (bed(), past())
        _ = try correction(chance.once(in: 4) ? endedStay() : stay()) { ($0.bed, $0.from) = (bed, time) }
    }

    private func undoCheckOut() throws {
        let (stay, bed) = (endedStay(), chance.once(in: 3) ? bed() : nil)
        let reply = try correction(stay) { ($0.undoCheckOut, $0.bed) = (true, bed) }
        guard let reply, !reply.changed.isEmpty else { return }
        headcount += 1
        ended.removeAll { $0 == stay }
    }
}
