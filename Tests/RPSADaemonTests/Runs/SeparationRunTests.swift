import Foundation
import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Two children whom an order keeps apart never sleep together, whatever is typed, unless the order's code was named.
struct SeparationRunTests {
    static let commandCount = 300

    @Test(arguments: [1, 2, 3] as [UInt64])
    func nobodyIsPutTogetherWithoutTheCode(seed: UInt64) async throws {
        let house = try await TestHouse(layout: SeparationRun.layout)
        let run = SeparationRun(house, seed: seed)
        var known: Set<Togetherness> = []
        for turn in 0..<Self.commandCount {
            let command = try run.step()
            let now = try run.together()
            let fresh = now.subtracting(known)
            known = now
            // An order may find two together, and so may the news that two numbers are one child.
            if command.isAboutTies { continue }
            for pair in fresh {
                let said: Comment = "seed \(seed), command \(turn): \(command.name) put together \(pair)"
                #expect(command.isNamed, said)
                #expect(try run.hasOverrideOnRecord(pair), said)
            }
            run.overridden += fresh.count
        }
        #expect(try house.check().ok)
        Self.expectVariety(run, seed)
    }

    /// A run in which orders stood in nobody's way would prove nothing.
    private static func expectVariety(_ run: SeparationRun, _ seed: UInt64) {
        let names = [
            "check-in", "late check-in", "return", "roster", "raid", "move", "late move", "swap", "isolate", "need",
            "check-out", "plan", "drain", "undrain", "keep-apart", "end keep-apart", "link", "unlink",
        ]
        for name in names { #expect(run.counts[name, default: 0] > 0, "seed \(seed): \(name), \(run.refusals)") }
        #expect(run.refusedByOrder > 3, "seed \(seed): \(run.refusedByOrder)")
        #expect(run.overridden > 0, "seed \(seed)")
    }
}

/// Two stays that were in one room, or one ward, at one time, against an order.
struct Togetherness: Hashable {
    /// A stay and the bed that it had.
    struct Sleeper: Hashable {
        var stay: Int64
        var bed: String
    }

    var sleepers: Set<Sleeper>
}

/// A house whose people give orders and forget them, with a record of their own of who is kept apart.
final class SeparationRun {
    struct Command {
        var name = ""
        /// Whether it gives or ends an order, or joins and parts numbers.
        var isAboutTies = false
        /// Whether it named the code of the order.
        var isNamed = false
    }

    private let house: TestHouse
    private(set) var counts: [String: Int] = [:]
    private(set) var refusals: [String: Int] = [:]
    private(set) var refusedByOrder = 0
    var overridden = 0
    private var chance: Chance
    private var command = Command()
    private var stays: [String] = []
    /// Whose stays they are, as far as they began here alone.
    private var owners: [String: String] = [:]
    private var children: [String] = []
    private var drained: [String] = []
    /// Orders in force, by the numbers they were given for.
    private var orders: [(one: String, other: String, scope: String)] = []
    /// Which earlier number a later one follows.
    private var links: [String: String] = [:]

    init(_ house: TestHouse, seed: UInt64) {
        self.house = house
        chance = Chance(seed: seed)
    }

    /// One command, some time after the last one.
    func step() throws -> Command {
        house.clock.advance(minutes: chance.number(1...200), milliseconds: Int64(chance.number(0...999)))
        let (name, action) = Self.commands[chance.number(0...(Self.commands.count - 1))]
        command = Command(name: name)
        do {
            try action(self)()
            counts[name, default: 0] += 1
        } catch let told as Told {
            guard told.name.hasPrefix("id.rpsa."), told.short != "StorageFailed" else { throw told }
            refusals["\(name) \(told.short)", default: 0] += 1
            if told.parameters.contains("KEEP_APART") { refusedByOrder += 1 }
        }
        return command
    }

    private typealias Action = @Sendable (SeparationRun) -> () throws -> Void

    /// Each command as often as it stands here. Planning takes a second of the real clock, so there is little of it.
    private static let commands: [(String, Action)] =
        Array(repeating: ("check-in", SeparationRun.checkIn), count: 12)
        + Array(repeating: ("return", SeparationRun.checkInAgain), count: 12)
        + Array(repeating: ("late check-in", SeparationRun.checkInLate), count: 8)
        + Array(repeating: ("move", SeparationRun.move), count: 16)
        + Array(repeating: ("late move", SeparationRun.moveLate), count: 8)
        + Array(repeating: ("swap", SeparationRun.swap), count: 10)
        + Array(repeating: ("check-out", SeparationRun.checkOut), count: 20)
        + Array(repeating: ("keep-apart", SeparationRun.keepApart), count: 16)
        + Array(repeating: ("end keep-apart", SeparationRun.endKeepApart), count: 3)
        + Array(repeating: ("link", SeparationRun.link), count: 6)
        + [
            ("unlink", SeparationRun.unlink), ("unlink", SeparationRun.unlink), ("roster", SeparationRun.roster),
            ("roster", SeparationRun.roster), ("raid", SeparationRun.raid), ("raid", SeparationRun.raid),
            ("isolate", SeparationRun.isolate), ("isolate", SeparationRun.isolate), ("isolate", SeparationRun.isolate),
            ("need", SeparationRun.need), ("need", SeparationRun.need), ("need", SeparationRun.need),
            ("drain", SeparationRun.drain), ("drain", SeparationRun.drain), ("drain", SeparationRun.drain),
            ("undrain", SeparationRun.undrain), ("undrain", SeparationRun.undrain),
            ("undrain", SeparationRun.undrain), ("plan", SeparationRun.plan), ("plan", SeparationRun.plan),
        ]
}

extension SeparationRun {
    private func arrival() -> CheckIn {
        TestHouse.arrival {
            $0.sex = chance.once(in: 2) ? "female" : "male"
            $0.age = chance.number(6...17)
            if chance.once(in: 10) { $0.isolation = "infectious" }
            if chance.once(in: 10) { $0.needs = ["crib"] }
            if chance.once(in: 3) { $0.unplaced = true }
            if chance.once(in: 2) { $0.bed = bed() }
            if let codes = codes() { ($0.override, $0.reason) = (codes, "the house is full") }
        }
    }

    /// Codes that somebody names, all but the order's as often as not.
    private func codes() -> [String]? {
        guard chance.once(in: 2) else { return nil }
        var codes = ["SEX_MIX", "AGE_GAP", "ISOLATION", "FEATURE", "BED_DRAINED"].filter { _ in chance.once(in: 2) }
        if chance.once(in: 2) {
            codes.append("KEEP_APART")
            command.isNamed = true
        }
        return codes.isEmpty ? nil : codes
    }

    private func admit(_ request: CheckIn) throws {
        let reply = try house.ask(request)
        stays.append(reply.stay)
        owners[reply.stay] = reply.child
        if !children.contains(reply.child) { children.append(reply.child) }
    }

    private func checkIn() throws { try admit(arrival()) }

    private func checkInLate() throws {
        var request = arrival()
        request.child = chance.once(in: 2) ? chance.one(of: children) : nil
        request.arrived = past()
        try admit(request)
    }

    private func checkInAgain() throws {
        var request = arrival()
        request.child = chance.one(of: chance.once(in: 2) ? known() : children)
        try admit(request)
    }

    private func roster() throws {
        let reply = try house.ask(ImportRoster(content: newcomers(), source: "report"))
        stays += reply.admitted.map(\.stay) + reply.unplaced.map(\.stay)
        children += reply.admitted.map(\.child) + reply.unplaced.map(\.child)
    }

    private func raid() throws {
        let raid = try house.ask(OpenRaid(agency: "satpol-pp", place: "Pasar Contoh")).raid
        let reply = try house.ask(IntakeRaid(raid: raid, content: newcomers()))
        stays += reply.admitted.map(\.stay) + reply.unplaced.map(\.stay)
        children += reply.admitted.map(\.child) + reply.unplaced.map(\.child)
        guard chance.once(in: 2) else { return }
        var request = arrival()
        (request.raid, request.source, request.child) = (raid, nil, chance.one(of: known()))
        try admit(request)
    }

    private func newcomers() -> String {
        let rows = (1...chance.number(1...3)).map { "\($0);\(chance.once(in: 2) ? "L" : "P");\(chance.number(6...17))" }
        return Data((["No;L/P;Umur"] + rows).joined(separator: "\n").utf8).base64EncodedString()
    }

    private func move() throws {
        try house.move(stay()) {
            if chance.once(in: 2) { $0.bed = bed() }
            $0.override = codes()
        }
    }

    private func moveLate() throws {
        try house.move(stay()) {
            ($0.bed, $0.at) = (bed(), past())
            $0.override = codes()
        }
    }

    private func swap() throws {
        try house.move(stay()) {
            ($0.bed, $0.swap) = (bed(), true)
            if chance.once(in: 3) { $0.at = past() }
            $0.override = codes() ?? ["SEX_MIX", "ISOLATION", "FEATURE"]
        }
    }

    private func checkOut() throws {
        let stay = stay()
        try house.checkOut(stay) {
            if chance.once(in: 3) { $0.at = past() }
        }
        stays.removeAll { $0 == stay }
    }

    private func plan() throws {
        let plan = try house.ask(PlanBeds())
        try house.ask(ApplyPlan(proposal: plan.proposal))
    }

    private func drain() throws {
        let bed = bed()
        try house.ask(DrainBed(bed: bed, reason: "broken", at: nil))
        drained.append(bed)
    }

    private func undrain() throws {
        try house.ask(UndrainBed(bed: drained.popLast() ?? bed(), at: nil))
    }

    private func isolate() throws {
        try house.ask(Isolate(stay: stay(), kind: chance.once(in: 2) ? nil : "infectious"))
    }

    private func need() throws {
        var request = SetNeeds(stay: stay())
        if chance.once(in: 2) { request.add = ["crib"] } else { request.drop = ["crib"] }
        try house.ask(request)
    }
}

extension SeparationRun {
    private func keepApart() throws {
        command.isAboutTies = true
        let present = stays.compactMap { owners[$0] }
        let (one, other) = (chance.one(of: present) ?? "", chance.one(of: present) ?? "")
        let scope = chance.once(in: 3) ? "ward" : "room"
        try house.ask(KeepApart(child: one, other: other, scope: scope, reason: "for the test"))
        orders.removeAll { Set([$0.one, $0.other]) == [one, other] }
        orders.append((one, other, scope))
    }

    private func endKeepApart() throws {
        command.isAboutTies = true
        guard let order = chance.one(of: orders) else { return }
        try house.ask(EndKeepApart(child: order.one, other: order.other, reason: "for the test"))
        orders.removeAll { Set([$0.one, $0.other]) == [order.one, order.other] }
    }

    private func link() throws {
        command.isAboutTies = true
        let (one, other) = (chance.one(of: children) ?? "", chance.one(of: children) ?? "")
        let isNews = first(of: one) != first(of: other)
        try house.ask(LinkChild(child: one, other: other))
        if isNews { links[one] = other }
    }

    private func unlink() throws {
        command.isAboutTies = true
        let child = chance.one(of: links.keys.sorted()) ?? ""
        try house.ask(UnlinkChild(child: child))
        links[child] = nil
    }

    /// Everyone in the record who shared a room, or a ward, with somebody from whom an order in force keeps them.
    func together() throws -> Set<Togetherness> {
        let sleepers = try sleepers()
        var together: Set<Togetherness> = []
        for (place, one) in sleepers.enumerated() {
            for other in sleepers[(place + 1)...] where one.since < other.until && other.since < one.until {
                let isOneRoom = Self.room(one.bed) == Self.room(other.bed)
                guard isOneRoom || Self.ward(one.bed) == Self.ward(other.bed),
                    isOrdered(one.child, other.child, isOneRoom: isOneRoom)
                else { continue }
                together.insert(
                    Togetherness(sleepers: [
                        .init(stay: one.stay, bed: one.bed), .init(stay: other.stay, bed: other.bed),
                    ]))
            }
        }
        return together
    }

    private func isOrdered(_ one: String, _ other: String, isOneRoom: Bool) -> Bool {
        orders.contains { order in
            (isOneRoom || order.scope == "ward")
                && Set([first(of: order.one), first(of: order.other)]) == [first(of: one), first(of: other)]
        }
    }

    /// Somebody of the two was let in by the order's code, and the record says so.
    func hasOverrideOnRecord(_ pair: Togetherness) throws -> Bool {
        let rows = Set(try house.texts("SELECT stay || ' ' || bed FROM override WHERE code = 'KEEP_APART'"))
        return pair.sleepers.contains { rows.contains("\($0.stay) \($0.bed)") }
    }

    private func sleepers() throws -> [(stay: Int64, child: String, bed: String, since: Int64, until: Int64)] {
        let ordered = Set(orders.flatMap { [first(of: $0.one), first(of: $0.other)] })
        return try house.texts(
            """
            SELECT p.stay || ' ' || s.child || ' ' || p.bed || ' ' || p.since || ' ' || ifnull(p.until, \(Int64.max))
            FROM placement p JOIN stay s ON s.stay = p.stay AND s.supersededAt IS NULL
            WHERE p.supersededAt IS NULL AND p.bed IS NOT NULL ORDER BY p.id
            """
        ).compactMap { line in
            let parts = line.split(separator: " ").map(String.init)
            guard let stay = Int64(parts[0]), let key = Int64(parts[1]), let since = Int64(parts[3]),
                let until = Int64(parts[4])
            else { return nil }
            let child = RegisterNumber(.child, key: key).description
            return ordered.contains(first(of: child)) ? (stay, child, parts[2], since, until) : nil
        }
    }

    /// The number at the end of a chain of links.
    private func first(of child: String) -> String {
        var first = child
        while let earlier = links[first] { first = earlier }
        return first
    }

    /// Children with orders: of them the test is.
    private func known() -> [String] {
        orders.flatMap { [$0.one, $0.other] }
    }

    /// Of those with orders as often as not, for of them the test is.
    private func stay() -> String {
        let known = Set(known())
        let ordered = stays.filter { known.contains(owners[$0] ?? "") }
        if chance.once(in: 2), let stay = chance.one(of: ordered) { return stay }
        return chance.one(of: stays) ?? "S-2026-9999"
    }

    /// Beside somebody with orders as often as not.
    private func bed() -> String {
        let rooms = Set(((try? sleepers()) ?? []).map { Self.room($0.bed) })  // Without any, all beds are as good.
        let near = Self.beds.filter { rooms.contains(Self.room($0)) }
        if chance.once(in: 2), let bed = chance.one(of: near) { return bed }
        return chance.one(of: Self.beds) ?? ""
    }

    private func past() -> String {
        chance.once(in: 2) ? "-\(chance.number(1...600))m" : "-\(chance.number(1...5))d"
    }

    private static func room(_ bed: String) -> Substring { bed.prefix(2) }
    private static func ward(_ bed: String) -> Substring { bed.prefix(1) }

    private static let beds = ["A1", "A2", "B1", "C1"].flatMap { ["\($0)-1", "\($0)-2", "\($0)-3"] }

    /// Three wards, whose letters begin the codes of their rooms.
    static let layout =
        [
            ("A1", "mixed", ""), ("A2", "mixed", #"features = ["crib"]"#), ("B1", "mixed", ""),
            ("C1", "mixed", #"isolation = ["infectious"]"#),
        ].map { code, sex, more in
            TestLayout.room(code, ward: String(code.prefix(1)), sex: sex, beds: "3") + more + "\n"
        }.joined()
}
