extension EnglishWords: HouseWords {
    func bedsTaken(_ occupied: Int, of working: Int) -> String { "\(occupied) of \(working) beds taken" }
    func withoutBed(_ count: Int) -> String { "\(count) without a bed" }
    func overdue(_ count: Int) -> String { "\(count) overdue" }
    func openAlerts(_ count: Int) -> String { count == 1 ? "1 alert" : "\(count) alerts" }
    func runningSince(_ time: String, version: String, events: Int) -> String {
        "rpsad \(version) since \(time), \(events) events on record"
    }
    var nextTitle: String { "Next:" }
    var whoIsOverdue: String { "Who has stayed past the limit." }
    var certifiedBeds: String { "certified" }
    var workingBeds: String { "working" }
    var occupiedBeds: String { "taken" }
    var freeBeds: String { "free" }
    var unplaced: String { "no bed" }
    var rate: String { "rate" }
    func asOf(_ time: String) -> String { "as of \(time)" }
    func knownAt(_ time: String) -> String { "as known \(time)" }
    var total: String { "house" }
    var bed: String { "bed" }
    var room: String { "room" }
    var ward: String { "ward" }
    var isFor: String { "for" }
    var ages: String { "ages" }
    var features: String { "features" }
    var isolation: String { "isolation" }
    var state: String { "state" }
    var since: String { "since" }
    var free: String { "free" }
    var drained: String { "closed" }
    var occupied: String { "taken" }
    func drainedBed(_ bed: String, since: String) -> String { "\(bed) takes no one new since \(since)." }
    func keepsBed(_ stay: String) -> String { "\(stay) keeps the bed." }
    func undrainedBed(_ bed: String, at: String) -> String { "\(bed) takes children again since \(at)." }
    var noBeds: String { "No such beds." }
    var noRooms: String { "The house has no rooms yet. Declare them: rpsactl layout apply FILE" }
    func layout(rooms: Int, beds: Int) -> String { "The house has \(rooms) rooms with \(beds) beds." }
    func change(kind: String, action: String) -> String { "\(kind) \(action)" }
    var unchanged: String { "Nothing changes." }
    var dryRun: String { "Only tried: nothing was saved." }
    var toDoIt: String { "To save it:" }
    var noAlerts: String { "No alerts. All is quiet." }
    var alert: String { "alert" }
    var what: String { "what" }
    var priority: String { "priority" }
    var raised: String { "raised" }
    var cleared: String { "cleared" }
    var recordWhole: String { "The record is whole." }
    func recordBroken(_ names: [String]) -> String { "NOT WHOLE: \(names.joined(separator: ", "))" }
    var recordBrokenAdvice: String { "Change nothing more; tell the administrator and restore the last backup." }
    func checked(_ name: String) -> String { name }
    func found(_ detail: String) -> String { detail }
    var broken: String { "BROKEN" }
    func by(_ actor: String) -> String { "by \(actor)" }
}
