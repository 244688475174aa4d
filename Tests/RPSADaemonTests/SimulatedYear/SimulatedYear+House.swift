import Foundation
import RPSACore
import RPSAProtocol

@testable import RPSADaemon

/// The house in which the year is lived, and the words for its times, beds and children.
extension SimulatedYear {
    /// Two groups of people, and ladders that are climbed slowly: a year has no more alerts than it needs.
    static var configuration: Configuration {
        var configuration = TestHouse.supervised
        for index in configuration.placementTypes.indices {
            configuration.placementTypes[index].warn = [StayLimit(hours: 48)]
            configuration.placementTypes[index].escalate = ladder
        }
        for kind in AlertKind.allCases { configuration.ladders[kind] = AlertLadder(again: ladder) }
        return configuration
    }

    static let ladder = StayLimit(days: 28)
    static let firstMorning = Instant(milliseconds: 1_795_212_000_000)

    /// Memory in place of a disk, where the machine offers it.
    static let folder: String = {
        let memory = "/dev/shm/"
        return FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    }()

    static let layouts = [
        TestLayout.small,
        TestLayout.small + "\n" + TestLayout.room("XX1", ward: "Tambahan", sex: "mixed", beds: "2"),
        TestLayout.small.replacing("beds = 3", with: "beds = 2"),
    ]

    func beginHouse() throws {
        try change(TestHouse.layout(TestLayout.small), \.requestId)
    }

    func applyLayout() throws {
        var request = TestHouse.layout(chance.one(of: Self.layouts) ?? TestLayout.small)
        if chance.once(in: 3) { request.dryRun = true }
        try change(request, \.requestId)
    }

    func drain() throws {
        try change(DrainBed(bed: bed(), reason: "broken", at: chance.once(in: 3) ? past() : nil), \.requestId)
    }

    func undrain() throws {
        let drained = try house.texts("SELECT bed FROM drain WHERE until IS NULL AND supersededAt IS NULL")
        let request = UndrainBed(bed: chance.one(of: drained) ?? bed(), at: chance.once(in: 3) ? past() : nil)
        try change(request, \.requestId)
    }

    /// What was just proposed is carried out, unless something came between.
    func plan() throws {
        var request = PlanBeds()
        (request.nights, request.export) = (2, chance.once(in: 3))
        guard let made = try change(request, \.requestId) else { return }
        proposals.append(made.proposal)
        if chance.once(in: 4) { try drain() }
        try change(ApplyPlan(proposal: made.proposal), \.requestId)
        try ask(GetPlan(proposal: made.proposal))
    }
}

// MARK: - Words

extension SimulatedYear {
    /// A stay that is here; now and then one that is not.
    func stay() -> String {
        if chance.once(in: 25) { return chance.one(of: ended) ?? "S-2026-9999" }
        return chance.one(of: present)?.stay ?? chance.one(of: ended) ?? "S-2026-9999"
    }

    func endedStay() -> String {
        if chance.once(in: 12) { return stay() }
        // Mostly one of the last, as a mistake is seen soon.
        return chance.one(of: chance.once(in: 2) ? ended : ended.suffix(3)) ?? "S-2026-9999"
    }

    func child() -> String {
        chance.one(of: children) ?? "A-2026-9999"
    }

    /// A child who is here.
    func someoneHere() -> String {
        chance.one(of: present)?.child ?? child()
    }

    func bed() -> String {
        chance.one(of: Self.beds) ?? "PA1-1"
    }

    private static let beds = [
        "PA1-1", "PA1-2", "PI1-1", "PI1-2", "BL1-1", "BL1-2", "BL1-3", "ISO-1", "ISO-2", "SG1-1", "SG1-2", "XX1-1",
    ]

    func past() -> String {
        chance.once(in: 2) ? "-\(chance.number(1...30))h" : "-\(chance.number(1...6))d"
    }

    /// An hour of one of the coming days.
    func coming(_ days: ClosedRange<Int>) -> String {
        "\(date(chance.number(days))) \(chance.number(10...23)):30"
    }

    /// The date so many days from now.
    func date(_ days: Int) -> String {
        TestHouse.zone.date(of: house.clock.now.adding(hours: 24 * days)).description
    }
}

extension SimulatedYear {
    static func child(_ key: Int64?) -> String? {
        key.map { RegisterNumber(.child, key: $0).description }
    }
}
