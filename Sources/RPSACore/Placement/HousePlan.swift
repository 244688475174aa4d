/// Looks for moves that make the whole house better.
package struct HousePlan: Sendable {
    /// Someone who is in the house. Who was placed against a rule, by a named override, is not moved: somebody decided.
    package struct Resident: Sendable {
        package var id: String
        package var child: PlacedChild
        package var bed: String?
        package var isOverridden: Bool

        package init(id: String, child: PlacedChild, bed: String?, isOverridden: Bool) {
            self.id = id
            self.child = child
            self.bed = bed
            self.isOverridden = isOverridden
        }
    }

    package var instance: BedInstance
    package var solution: BedSolution
    package var before: BedCost
    package var after: BedCost
    /// Rules that the house breaks as it is, each once, whether or not the plan can mend them.
    package var violations: [PlacementCode]
    package var moves: [BedMove]

    /// Proposals of the first, quick look for residents whom no room takes.
    private static let probe = 20_000

    /// - Parameter house: every room with its beds and drains; who sleeps where follows from the residents.
    package static func make(
        of residents: [Resident], in house: [RoomState], under circumstances: Circumstances, name: String, seed: UInt64,
        budget: BedSearchBudget
    ) throws(BedInstanceFlaw) -> HousePlan {
        var fixed = Set(residents.filter { $0.isOverridden && $0.bed != nil }.map(\.id))
        var problem = instance(residents, fixed, house, circumstances, name)
        let violations = codes(BedEvaluation(of: asItIs(problem), in: problem).violations)
        // Nobody loses a bed: whom no room takes stays, and the plan is made around them.
        for _ in residents.indices {
            let plan = try BedPlanner.plan(problem, seed: seed, budget: .iterations(probe))
            let homeless = Self.homeless(plan.solution, residents)
            if homeless.isEmpty { break }
            fixed.formUnion(homeless)
            problem = instance(residents, fixed, house, circumstances, name)
        }
        let now = asItIs(problem)
        let before = BedEvaluation(of: now, in: problem)
        let plan = try BedPlanner.plan(problem, seed: seed, budget: budget)
        let isBetter =
            (!before.isFeasible || plan.cost.total < before.cost.total)
            && homeless(plan.solution, residents).isEmpty
        let solution = isBetter ? plan.solution : now
        return HousePlan(
            instance: problem, solution: solution, before: before.cost, after: isBetter ? plan.cost : before.cost,
            violations: violations, moves: BedMoves.between(now, solution, in: problem))
    }

    private static func asItIs(_ problem: BedInstance) -> BedSolution {
        BedSolution(
            instance: problem.name,
            assign: problem.stays.map { BedSolution.Beds(stay: $0.id, beds: [$0.currentBed]) })
    }

    private static func homeless(_ solution: BedSolution, _ residents: [Resident]) -> [String] {
        let beds = Dictionary(residents.map { ($0.id, $0.bed) }, uniquingKeysWith: { first, _ in first })
        return solution.assign.filter { entry in
            entry.beds.first == .some(nil) && (beds[entry.stay] ?? nil) != nil
        }.map(\.stay)
    }

    private static func instance(
        _ residents: [Resident], _ fixed: Set<String>, _ house: [RoomState], _ circumstances: Circumstances,
        _ name: String
    ) -> BedInstance {
        let ties = circumstances.ties
        let staying = residents.filter { fixed.contains($0.id) }
        let moving = residents.filter { !fixed.contains($0.id) }
        let around = house.map { state in
            RoomState(
                room: state.room, beds: state.beds,
                occupants: staying.filter { one in state.beds.contains { $0.code == one.bed } }.map(\.child))
        }
        var problem = HouseProblem(house, under: circumstances)
        for resident in staying { problem.close(resident.bed ?? "") }
        for resident in moving {
            var child = resident.child
            child.forbiddenRooms = ties.rooms(forbiddenTo: child.key, in: around)
            let family = ties.siblings(of: child.key).isEmpty ? nil : ties.family(of: child.key)
            if let bed = resident.bed, house.contains(where: { $0.beds.contains { $0.code == bed && $0.isDrained } }) {
                problem.lock(resident.id, child, family: family, bed: bed)
            } else {
                problem.add(resident.id, child, family: family, bed: resident.bed, among: around)
            }
        }
        for (place, one) in moving.enumerated() {
            for order in ties.separations(of: one.child.key) {
                for other in moving.dropFirst(place + 1) where ties.first(of: other.child.key) == order.other {
                    problem.separate(one.id, other.id, order.scope)
                }
            }
        }
        return problem.instance(name: name, mode: "replan")
    }

    private static func codes(_ violations: [BedViolation]) -> [PlacementCode] {
        let broken = Set(violations.map { PlacementCode($0.rule) })
        return PlacementCode.allCases.filter(broken.contains)
    }
}

extension PlacementCode {
    fileprivate init(_ rule: BedViolation.Rule) {
        switch rule {
        case .sex: self = .sexMix
        case .age: self = .ageGap
        case .isolation, .forbiddenRoom: self = .isolation
        case .separation: self = .keepApart
        case .feature: self = .feature
        case .bedOut: self = .bedDrained
        case .bedTaken, .lockedBed, .form: self = .bedTaken
        }
    }
}

extension Ties {
    /// A word that stands for everyone who is tied to the child, the same for each of them: the plan knows families
    /// only, so brothers and sisters of brothers and sisters count as one.
    func family(of child: Int64) -> String {
        var family: Set = [first(of: child)]
        var unseen = Array(family)
        while let next = unseen.popLast() {
            for sibling in siblings(of: next) where family.insert(sibling).inserted { unseen.append(sibling) }
        }
        return "F\(family.min() ?? child)"
    }
}
