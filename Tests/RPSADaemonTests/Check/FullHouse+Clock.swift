import RPSAProtocol

extension FullHouse {
    /// Two of everything that the stay clock writes: extensions, types changed, tasks, times away, roll calls, days closed,
    /// and alerts that somebody saw.
    static func fillClock(_ house: TestHouse) throws {
        let stays = try house.ask(ListStays()).stays.prefix(2).map(\.stay)
        house.clock.advance(hours: 1)
        for (stay, type) in zip(stays, ["violence", "under12"]) {
            try house.ask(RetypeStay(stay: stay, placement: type, reason: "seen as \(type)"))
            let extended = try house.extend(stay) {
                ($0.by, $0.letter, $0.signedBy, $0.dated) = ("7d", "B/\(type)", "head of \(type)", "2026-11-20")
                $0.note = "until \(type) is over"
            }
            house.clock.advance(minutes: 5)
            try house.approve(extended.extension.extension)
            let refused = try house.extend(stay) { $0.by = "9d" }.extension.extension
            try house.ask(RejectExtension(extension: refused, reason: "not after \(type)"))
            var task = CompleteTask(stay: stay, task: "assessment")
            task.note = "talked of \(type)"
            try house.ask(task)
            task.undo = true
            try house.ask(task)
        }
        try fillDays(house, stays)
        var seen = AcknowledgeAlerts()
        (seen.alerts, seen.note) = (try house.alerts().prefix(2).map(\.alert), "the head knows")
        try house.ask(seen)
    }

    /// Two children away and back, two nights with their roll calls, and the midnights between them.
    private static func fillDays(_ house: TestHouse, _ stays: [String]) throws {
        for (stay, reason) in zip(stays, ["hospital", "school"]) {
            var leave = LeaveStay(stay: stay, reason: reason, until: "2027-01-01")
            leave.note = "to \(reason) by bus"
            try house.ask(leave)
            house.clock.advance(hours: 1)
            try house.ask(ReturnToStay(stay: stay))
            var missing = ReportMissing(stay: stay)
            missing.note = "last seen at \(reason)"
            try house.ask(missing)
            house.clock.advance(hours: 1)
            try house.ask(ReturnToStay(stay: stay))
        }
        for _ in 0..<2 {
            house.clock.advance(hours: 24)
            try house.beat()
            try house.ask(StartRollCall())
            for stay in stays { try house.ask(MarkRollCall(child: stay, status: "present")) }
            try house.ask(FinishRollCall())
            try house.ask(StartRollCall())
            try house.ask(CancelRollCall(reason: "counted already"))
        }
    }
}
