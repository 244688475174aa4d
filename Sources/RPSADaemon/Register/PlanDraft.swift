import Foundation
import GRDB
import RPSACore
import RPSAProtocol

/// A plan for the whole house as it stood after one event, before it is a proposal on record.
struct PlanDraft: Sendable {
    let basis: Int64
    let nights: Int
    let plan: HousePlan
    private let residents: [String: OccupantReading]

    /// What is needed of the record; the search itself takes seconds and holds no view of it open.
    struct Ground: Sendable {
        var basis: Int64
        var residents: [OccupantReading]
        var needs: [Int64: [String]]
        var states: [RoomState]
        var circumstances: Circumstances

        init(_ service: Service, _ nights: Int, _ snapshot: Snapshot) throws {
            let house = try House(snapshot.db)
            basis = try Head(snapshot.db).id
            residents = try OccupantReading.all(snapshot.db, .now)
            states = try house.states(from: snapshot.now.milliseconds, snapshot.db)
            circumstances = snapshot.circumstances(house.ties, service.settings.configuration)
            circumstances.policy.nights = nights
            needs = [:]
            let rows = try GRDB.Row.fetchAll(
                snapshot.db,
                sql: """
                    SELECT stay, code FROM need
                    WHERE kind = 'feature' AND until IS NULL AND supersededAt IS NULL ORDER BY code
                    """)
            for row in rows { needs[row[0], default: []].append(row[1]) }
        }
    }

    init(_ ground: Ground, seed: Int, budget: BedSearchBudget) throws {
        basis = ground.basis
        nights = ground.circumstances.policy.nights
        let people = ground.residents.map { resident in
            HousePlan.Resident(
                id: resident.number,
                child: PlacedChild(
                    sex: resident.stay.sex, age: resident.stay.age, isolation: resident.isolation,
                    needs: ground.needs[resident.stay.stay] ?? [], key: resident.stay.child,
                    dueAt: resident.stay.dueAt),
                bed: resident.bed, isOverridden: resident.isOverridden)
        }
        do {
            plan = try HousePlan.make(
                of: people, in: ground.states, under: ground.circumstances, name: "house", seed: UInt64(seed),
                budget: budget)
        } catch {
            preconditionFailure("a house makes a sound instance: \(error)")
        }
        residents = Dictionary(ground.residents.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var moves: [PlannedMove] {
        plan.moves.compactMap { move in
            guard let resident = residents[move.stay], let to = move.to else { return nil }
            var line = PlannedMove()
            line.stay = move.stay
            line.child = KinshipMethods.name(resident.stay.child)
            line.initials = resident.initials
            (line.from, line.to) = (move.from, to)
            // In a house a room is forbidden by itself only where it is kept for isolation.
            line.reason = move.reason == .forbiddenRoom ? PlacementCode.isolation.rawValue : move.reason.rawValue
            return line
        }
    }

    /// Keeps the draft as a proposal.
    func write(_ number: RegisterNumber, _ entry: Entry) throws {
        try entry.append(
            ProposalRow(
                proposal: number.key, basis: basis, nights: nights, costBefore: plan.before.total,
                costAfter: plan.after.total, since: entry.now.milliseconds))
        for move in moves {
            guard let stay = RegisterNumber(.stay, move.stay) else { preconditionFailure("a stay has a number") }
            try entry.append(
                ProposedMoveRow(
                    proposal: number.key, stay: stay.key, from: move.from, to: move.to, reason: move.reason))
        }
        entry.concerns(number)
    }

    /// The house as a text of the `sba-1` format, without identity.
    func instanceText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(plan.instance), as: UTF8.self) + "\n"
    }
}
