/// Status, occupancy, beds, rooms, alerts, events and the proof of the record.
protocol HouseWords {
    func bedsTaken(_ occupied: Int, of working: Int) -> String
    func withoutBed(_ count: Int) -> String
    func overdue(_ count: Int) -> String
    func openAlerts(_ count: Int) -> String
    func runningSince(_ time: String, version: String, events: Int) -> String
    var nextTitle: String { get }
    var whoIsOverdue: String { get }
    var certifiedBeds: String { get }
    var workingBeds: String { get }
    var occupiedBeds: String { get }
    var freeBeds: String { get }
    var unplaced: String { get }
    var rate: String { get }
    func asOf(_ time: String) -> String
    func knownAt(_ time: String) -> String
    var total: String { get }
    var bed: String { get }
    var room: String { get }
    var ward: String { get }
    var isFor: String { get }
    var ages: String { get }
    var features: String { get }
    var isolation: String { get }
    var state: String { get }
    var since: String { get }
    var free: String { get }
    var drained: String { get }
    var occupied: String { get }
    func drainedBed(_ bed: String, since: String) -> String
    func keepsBed(_ stay: String) -> String
    func undrainedBed(_ bed: String, at: String) -> String
    var noBeds: String { get }
    var noRooms: String { get }
    func layout(rooms: Int, beds: Int) -> String
    func change(kind: String, action: String) -> String
    var unchanged: String { get }
    var dryRun: String { get }
    var toDoIt: String { get }
    var noAlerts: String { get }
    var alert: String { get }
    var what: String { get }
    var priority: String { get }
    var raised: String { get }
    var cleared: String { get }
    var recordWhole: String { get }
    func recordBroken(_ names: [String]) -> String
    var recordBrokenAdvice: String { get }
    var broken: String { get }
    /// A part of the record that was checked, and what was found of it, as the daemon says it.
    func checked(_ name: String) -> String
    func found(_ detail: String) -> String
    func by(_ actor: String) -> String
}
