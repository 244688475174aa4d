import Foundation
import RPSACore
import RPSAProtocol

@testable import RPSADaemon

/// A few weeks of a house: whatever its people might type, in an order that follows from a seed.
final class RandomRun {
    let house: TestHouse
    private(set) var counts: [String: Int] = [:]
    private(set) var refusals: [String: Int] = [:]
    var chance: Chance
    private(set) var stays: [String] = []
    /// The stays that ended, or did once.
    private(set) var left: [String] = []
    private(set) var children: [String] = []
    var raids: [String] = []
    var turnAways: [String] = []
    /// Numbers that followed another at some time.
    var linked: [String] = []
    private var layouts = RandomRun.layouts

    /// Something went wrong that is no refusal.
    struct Broken: Error {
        let command: String
        let told: Told
    }

    init(_ house: TestHouse, seed: UInt64) {
        self.house = house
        chance = Chance(seed: seed)
    }

    /// One command, some time after the last one.
    func step() throws {
        house.clock.advance(minutes: chance.number(1...200), milliseconds: Int64(chance.number(0...999)))
        if chance.once(in: 40) { house.clock.advance(hours: -chance.number(1...5)) }
        let (name, command) = pick()
        do {
            try command(self)()
            counts[name, default: 0] += 1
        } catch let told as Told {
            guard told.name.hasPrefix("id.rpsa."), told.short != "StorageFailed" else {
                throw Broken(command: name, told: told)
            }
            refusals["\(name) \(told.short)", default: 0] += 1
        }
    }

    typealias Command = @Sendable (RandomRun) -> () throws -> Void

    /// Each command as often as it stands here.
    private static let commands: [(String, Command)] =
        [
            ("check-in", RandomRun.checkIn), ("check-in", RandomRun.checkIn), ("check-in", RandomRun.checkIn),
            ("late check-in", RandomRun.checkInLate), ("late check-in", RandomRun.checkInLate),
            ("return", RandomRun.checkInAgain), ("move", RandomRun.move), ("move", RandomRun.move),
            ("swap", RandomRun.swap), ("check-out", RandomRun.checkOut), ("check-out", RandomRun.checkOut),
            ("check-out", RandomRun.checkOut), ("drain", RandomRun.drain), ("undrain", RandomRun.undrain),
            ("isolate", RandomRun.isolate), ("need", RandomRun.need), ("layout", RandomRun.layout),
            ("identity", RandomRun.identify), ("time", RandomRun.passTime),
        ] + raidCommands + tieCommands

    private func pick() -> (String, Command) {
        Self.commands[chance.number(0...(Self.commands.count - 1))]
    }

    func arrival() -> CheckIn {
        TestHouse.arrival {
            $0.sex = chance.once(in: 2) ? "female" : "male"
            $0.age = chance.number(0...17)
            $0.source = chance.once(in: 2) ? "raid" : "report"
            if chance.once(in: 6) { $0.isolation = "infectious" }
            if chance.once(in: 6) { $0.needs = ["crib"] }
            if chance.once(in: 2) { $0.unplaced = true }
            if chance.once(in: 5) { ($0.override, $0.reason) = (["AGE_GAP", "SEX_MIX"], "the house is full") }
            if chance.once(in: 5) { $0.bed = bed() }
        }
    }

    func admit(_ request: CheckIn) throws {
        let reply = try house.ask(request)
        admitted(reply.child, reply.stay)
    }

    func admitted(_ child: String, _ stay: String) {
        stays.append(stay)
        children.append(child)
    }

    private func checkIn() throws { try admit(arrival()) }

    private func checkInLate() throws {
        var request = arrival()
        request.arrived = past()
        try admit(request)
    }

    private func checkInAgain() throws {
        var request = arrival()
        request.child = chance.one(of: children)
        if chance.once(in: 2) { request.arrived = past() }
        try admit(request)
    }

    private func move() throws {
        try house.move(stay()) {
            if chance.once(in: 2) { $0.bed = bed() }
            if chance.once(in: 3) { $0.at = past() }
            if chance.once(in: 4) { $0.override = ["AGE_GAP", "SEX_MIX", "BED_DRAINED"] }
        }
    }

    private func swap() throws {
        try house.move(stay()) {
            ($0.bed, $0.swap, $0.override) = (bed(), true, ["AGE_GAP", "SEX_MIX", "ISOLATION", "FEATURE"])
            if chance.once(in: 3) { $0.at = past() }
        }
    }

    private func checkOut() throws {
        let stay = stay()
        try house.checkOut(stay) {
            if chance.once(in: 3) { $0.at = past() }
        }
        stays.removeAll { $0 == stay }
        left.append(stay)
    }

    private func drain() throws {
        try house.ask(DrainBed(bed: bed(), reason: "broken", at: chance.once(in: 2) ? past() : nil))
    }

    private func undrain() throws {
        try house.ask(UndrainBed(bed: bed(), at: chance.once(in: 2) ? past() : nil))
    }

    private func isolate() throws {
        var request = Isolate(stay: stay(), kind: chance.once(in: 3) ? nil : "withdrawal")
        if chance.once(in: 3) { request.at = past() }
        try house.ask(request)
    }

    private func need() throws {
        var request = SetNeeds(stay: stay())
        if chance.once(in: 2) { request.add = ["crib"] } else { request.drop = ["crib"] }
        try house.ask(request)
    }

    private func layout() throws {
        let since = chance.once(in: 3) ? "2026-11-2\(chance.number(0...1))" : nil
        try house.apply(chance.one(of: layouts) ?? TestLayout.small, since: since)
    }

    private func identify() throws {
        var fields = IdentityFields()
        fields.name = chance.one(of: ["Melur", "Melati Putih", "Kenanga", ""])
        if chance.once(in: 3) { fields.aliases = ["Kecil \(chance.number(1...9))"] }
        try house.ask(SetIdentity(child: child(), fields: fields))
    }

    private func passTime() throws {
        house.clock.advance(hours: chance.number(0...40))
        try house.beat()
    }

    func child() -> String {
        chance.one(of: children) ?? "A-2026-0001"
    }

    func stay() -> String {
        chance.one(of: stays) ?? "S-2026-9999"
    }

    /// The exit of a stay was taken back.
    func reopened(_ stay: String) {
        left.removeAll { $0 == stay }
        stays.append(stay)
    }

    func bed() -> String {
        chance.one(of: ["PA1-1", "PA1-2", "PI1-1", "PI1-2", "BL1-1", "BL1-2", "ISO-1", "SG1-1", "SG1-2", "XX1-1"]) ?? ""
    }

    func past() -> String {
        chance.once(in: 2) ? "-\(chance.number(1...600))m" : "-\(chance.number(1...5))d"
    }

    /// The house as it is, with one room more, with one room less, and with beds in other rooms.
    private static let layouts = [
        TestLayout.small,
        TestLayout.small + "\n" + TestLayout.room("XX1", ward: "Tambahan", sex: "mixed", beds: "2"),
        TestLayout.small.replacing("beds = 3", with: "beds = 2"),
        TestLayout.small.replacing("ages = [6, 17]", with: "ages = [5, 17]"),
        TestLayout.small + "\n" + TestLayout.room("XX2", ward: "Tambahan", sex: "either", beds: #"["XX1-1", "XX2-a"]"#),
    ]
}
