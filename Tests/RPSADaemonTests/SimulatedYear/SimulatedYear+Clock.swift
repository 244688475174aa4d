import RPSACore
import RPSAProtocol

/// The stay clock: limits, extensions, tasks, times away, roll calls, alerts and what is seen by day.
extension SimulatedYear {
    static let clockActions: [(weight: Int, name: String, action: Action)] = [
        (6, "extend", { try $0.extend() }), (5, "approve", { try $0.approve() }), (1, "reject", { try $0.reject() }),
        (1, "withdraw", { try $0.withdraw() }), (3, "retype", { try $0.retype() }),
        (8, "task", { try $0.completeTask() }),
        (5, "leave", { try $0.leave() }), (6, "return", { try $0.returnToStay() }),
        (2, "missing", { try $0.missing() }), (2, "correct an absence", { try $0.correctAbsence() }),
        (4, "roll call", { try $0.startRollCall() }), (3, "mark", { try $0.markRollCall() }),
        (4, "finish", { try $0.finishRollCall() }), (1, "cancel", { try $0.cancelRollCall() }),
        (4, "acknowledge", { try $0.acknowledge() }), (5, "countersign", { try $0.countersign() }),
    ]

    private func extend() throws {
        var request = ExtendStay(
            stay: stay(), reason: chance.one(of: ExtensionReason.allCases)?.rawValue ?? "ill", letter: "B/77")
        if chance.once(in: 3) {
            request.until = date(chance.number(1...20))
        } else {
            request.by = "\(chance.number(1...9))d"
        }
        if chance.once(in: 2) { (request.signedBy, request.dated) = ("the head of the office", date(-1)) }
        if chance.once(in: 3) { request.approve = true }
        if chance.once(in: 3) { (request.override, request.note) = (["MAX_EXTENSIONS"], "nobody to go to") }
        try change(request, \.requestId)
    }

    private func proposal() -> String {
        chance.one(of: present.compactMap(\.proposal)) ?? "X-2026-0001"
    }

    private func approve() throws {
        var request = ApproveExtension(extension: proposal())
        if chance.once(in: 3) { (request.letter, request.note) = ("B/78", "as agreed") }
        if chance.once(in: 3) { (request.override, request.note) = (["MAX_EXTENSIONS"], "nobody to go to") }
        try change(request, \.requestId)
    }

    private func reject() throws {
        let approved = try house.column(
            "SELECT extension FROM extension WHERE status = 'approved' ORDER BY id DESC LIMIT 3")
        let number = chance.one(of: approved).map { RegisterNumber(.extension, key: $0).description }
        let chosen = chance.once(in: 2) ? number ?? proposal() : proposal()
        try change(RejectExtension(extension: chosen, reason: "an aunt was found"), \.requestId)
    }

    private func withdraw() throws {
        try change(WithdrawExtension(extension: proposal()), \.requestId)
    }

    private func retype() throws {
        let type = chance.one(of: ["raid", "violence", "napza", "abh", "under12", "other"]) ?? "other"
        var request = RetypeStay(stay: stay(), placement: type, reason: "a new finding")
        if chance.once(in: 4) || type == "abh" {
            (request.until, request.letter) = (date(chance.number(3...30)), "B/5")
        }
        try change(request, \.requestId)
    }

    private func completeTask() throws {
        var request = CompleteTask(
            stay: stay(), task: chance.one(of: ["assessment", "assessment", "plan", "plan", "review"]) ?? "plan")
        if chance.once(in: 3) { request.at = past() }
        if chance.once(in: 6) { request.undo = true }
        if chance.once(in: 4) { request.note = "with the family" }
        try change(request, \.requestId)
    }
}

// MARK: - Away and present

extension SimulatedYear {
    private func leave() throws {
        let reason = chance.one(of: AbsenceReason.leaves)?.rawValue ?? "school"
        var request = LeaveStay(stay: stay(), reason: reason, until: coming(0...3))
        if chance.once(in: 3) { request.at = past() }
        if chance.once(in: 4) { request.note = "with an aunt" }
        try change(request, \.requestId)
    }

    private func returnToStay() throws {
        let away = present.filter(\.isAway).map(\.stay)
        var request = ReturnToStay(stay: chance.one(of: away) ?? stay())
        if chance.once(in: 3) { request.at = "-\(chance.number(1...9))h" }
        try change(request, \.requestId)
    }

    private func missing() throws {
        var request = ReportMissing(stay: stay())
        if chance.once(in: 3) { request.at = past() }
        try change(request, \.requestId)
    }

    private func correctAbsence() throws {
        let known = try house.texts("SELECT stay || ' ' || since FROM absence WHERE supersededAt IS NULL")
        let parts = chance.one(of: known)?.split(separator: " ").compactMap { Int64($0) } ?? []
        guard parts.count == 2 else { return }
        let (stay, since) = (RegisterNumber(.stay, key: parts[0]).description, Instant(milliseconds: parts[1]))
        var request = CorrectAbsence(stay: stay, since: TestHouse.zone.write(since), reason: "the wrong child")
        switch chance.number(1...3) {
        case 1: request.void = true
        case 2: request.left = TestHouse.zone.write(since.adding(hours: chance.number(-3...1)))
        default: request.returned = TestHouse.zone.write(since.adding(hours: chance.number(1...9)))
        }
        try change(request, \.requestId)
    }

    private func startRollCall() throws {
        var request = StartRollCall()
        if chance.once(in: 6) { request.at = "-\(chance.number(1...5))h" }
        try change(request, \.requestId)
    }

    private func markRollCall() throws {
        let status = chance.one(of: ["absent", "present", "hospital", "school"]) ?? "present"
        var request = MarkRollCall(child: chance.once(in: 2) ? someoneHere() : stay(), status: status)
        if status == "hospital" || status == "school" { request.until = coming(1...2) }
        try change(request, \.requestId)
    }

    private func finishRollCall() throws {
        var request = FinishRollCall()
        let open = try house.column("SELECT since FROM rollCall WHERE until IS NULL AND supersededAt IS NULL").first
        // One of an earlier night is ended at a time of that night only.
        if let open, chance.once(in: 2) { request.at = TestHouse.zone.write(Instant(milliseconds: open + 600_000)) }
        if chance.once(in: 6) { request.absent = [someoneHere()] }
        try change(request, \.requestId)
    }

    private func cancelRollCall() throws {
        try change(CancelRollCall(reason: "the lights went out"), \.requestId)
    }
}

// MARK: - Seen by somebody

extension SimulatedYear {
    private func acknowledge() throws {
        var request = AcknowledgeAlerts()
        request.note = chance.once(in: 2) ? "told the head" : nil
        if chance.once(in: 3) {
            request.over = true
        } else {
            let standing = try house.column(
                "SELECT alert FROM alert WHERE supersededAt IS NULL ORDER BY id DESC LIMIT 4")
            request.alerts = standing.map { RegisterNumber(.alert, key: $0).description }
        }
        try change(request, \.requestId)
    }

    private func countersign() throws {
        let waiting = try house.column("SELECT item FROM countersign WHERE until IS NULL AND supersededAt IS NULL")
        let items = waiting.prefix(chance.number(1...6)).map { RegisterNumber(.countersign, key: $0).description }
        try change(Countersign(items: items.isEmpty ? [stay()] : items), \.requestId)
    }
}
