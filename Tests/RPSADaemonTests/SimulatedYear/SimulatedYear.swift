import Foundation
import GRDB
import RPSACore
import RPSAProtocol

@testable import RPSADaemon

/// More than a year of a small house: its people do whatever the methods allow, in an order that follows from a seed,
/// and after each step the record is held against what must be true of it.
final class SimulatedYear {
    static let dayCount = 400

    let seed: UInt64
    let house: TestHouse
    var chance: Chance
    var tally = MethodTally()
    var answers = KeptAnswers()
    var checks: YearChecks
    private var listener = YearListener()

    private(set) var day = 0
    private var step = 0
    private var action = "begin"

    /// Who is here, read before each step.
    private(set) var present: [PresentStay] = []
    var children: [String] = []
    var ended: [String] = []
    var raids: [String] = []
    var turnAways: [String] = []
    var proposals: [String] = []
    var entries: [Int] = []
    var requestCount = 0
    /// Who came less who left, by what was answered.
    var headcount = 0

    typealias Action = @Sendable (SimulatedYear) throws -> Void

    private init(seed: UInt64) async throws {
        self.seed = seed
        chance = Chance(seed: seed)
        house = try await TestHouse(Self.configuration, layout: nil, in: Self.folder)
        checks = try YearChecks(house.path)
        try relax()
    }

    /// Lives through the year of a seed.
    ///
    /// - Returns: what became of the calls.
    static func run(seed: UInt64) async throws -> MethodTally {
        let year = try await SimulatedYear(seed: seed)
        do {
            try await year.live()
        } catch {
            throw YearFailure(
                seed: seed, day: year.day, step: year.step, action: year.action, problem: "\(error)")
        }
        return year.tally
    }

    private func live() async throws {
        try act("layout") { try $0.beginHouse() }
        let planDay = seed.isMultiple(of: 5) ? chance.number(10...200) : nil
        let restarts = Set((0..<2).map { _ in chance.number(20...Self.dayCount - 20) })
        while day < Self.dayCount {
            day += 1
            let steps = chance.one(of: [0, 0, 0, 1, 2]) ?? 1
            for number in 0..<steps {
                step = number + 1
                house.clock.advance(
                    minutes: chance.number(1...1440 / steps), milliseconds: Int64(chance.number(0...999)))
                if chance.once(in: 150) { try setBack() }
                try act(pick())
            }
            step = 0
            try settleDay(isPlanned: day == planDay)
            if restarts.contains(day) { try await restart() }
        }
        try act("the end") { try $0.finish() }
        try listen()
    }

    private func pick() -> (String, Action) {
        if present.count < 3 && !chance.once(in: 3) { return ("check-in", { try $0.checkIn() }) }
        if present.count > 9 && !chance.once(in: 3) { return ("check-out", { try $0.checkOut() }) }
        return Self.actions[chance.number(0...Self.actions.count - 1)]
    }

    /// Each as often as it weighs.
    private static let actions: [(String, Action)] =
        (intakeActions + stayActions + clockActions + tieActions + otherActions).flatMap { weight, name, action in
            Array(repeating: (name, action), count: weight)
        }

    private static let otherActions: [(weight: Int, name: String, action: Action)] = [
        (14, "question", { try $0.question() }), (10, "mistake", { try $0.mistake() }),
    ]

    /// The clock moves to the next morning at least, so that a year does not depend on how much is done in it.
    private func settleDay(isPlanned: Bool) throws {
        let morning = Self.firstMorning.adding(hours: 24 * day)
        guard house.clock.now < morning else { return }
        house.clock.now = morning
        if day.isMultiple(of: 25) { try act("keep answers") { try $0.keepAnswers() } }
        if isPlanned { try act("plan") { try $0.plan() } }
    }

    /// One thing is done, once the alert clock has looked at the time that has passed.
    private func act(_ name: String, _ body: Action) throws {
        action = name
        try house.beat()
        present = try checks.present()
        try body(self)
        if step > 0 && chance.once(in: 6) { try answers.compareNext(house) }
        try checks.check(at: house.clock.now, headcount: headcount)
    }

    private func act(_ choice: (String, Action)) throws {
        try act(choice.0, choice.1)
    }

    private func keepAnswers() throws {
        try answers.keep(self)
        try censusIsWhole(days: 30)
    }

    /// Somebody sets the clock back, by more than the hour that clocks may differ.
    private func setBack() throws {
        house.clock.jump(hours: -chance.number(1...5))
        try checks.jumped()
    }

    /// To hear everything takes as long as a month of the year.
    private func listen() throws {
        if seed.isMultiple(of: 5) { try listener.hear(house, &tally) }
    }

    /// Everything is built again from what is on disk, and says what it said before.
    private func restart() async throws {
        action = "restart"
        let before = try house.bytes(GetBoard())
        try listen()
        try await house.restart()
        try relax()
        checks = try checks.reopened(house.path)
        guard try house.bytes(GetBoard()) == before else { throw Unlike("the board is another after a restart") }
        try act("after the restart") { try $0.answers.compareSome($0) }
    }

    /// The disk's part is tested elsewhere: here nobody waits for it.
    private func relax() throws {
        try house.parts.file.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    }
}
