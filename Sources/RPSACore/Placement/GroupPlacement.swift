/// Places children who come together, as a raid brings them, all at once: nobody who is here moves.
///
/// The same house, children and chance give the same beds, so that a dry run and the real one agree.
package enum GroupPlacement {
    /// A newcomer; brothers and sisters have the same `family`.
    package struct Member: Sendable {
        package var child: PlacedChild
        package var family: Int?

        package init(_ child: PlacedChild, family: Int? = nil) {
            self.child = child
            self.family = family
        }
    }

    /// Where one of them is to sleep and why, and which rooms would not do. Without a bed, every room's reasons.
    package struct Place: Sendable {
        package var bed: String?
        package var room: String?
        package var why: [Reason] = []
        package var refusal: BestFit.Refusal
    }

    /// What a bed was chosen for.
    package enum Reason: String, Sendable, CaseIterable {
        /// With a brother or sister.
        case siblings = "SIBLINGS"
        /// Only rooms for this isolation would do.
        case isolation = "ISOLATION"
        /// The room has what the child needs.
        case feature = "FEATURE"
        /// No other room took the child, even before the others of the group came.
        case onlyRoom = "ONLY_ROOM"
        /// With children of the same age.
        case ageBand = "AGE_BAND"
        /// The least cost for the house as a whole.
        case bestFit = "BEST_FIT"
    }

    /// Enough for the best answer in nearly all cases, and a few milliseconds for a dozen.
    private static let proposalsPerMember = 2_500
    private static let proposalsMax = 150_000

    package static func place(
        _ members: [Member], in house: [RoomState], under circumstances: Circumstances
    ) -> [Place] {
        guard !members.isEmpty, !house.isEmpty else {
            return members.map { _ in Place(refusal: BestFit.Refusal(rooms: [])) }
        }
        // A full room takes nobody and costs the same whatever happens.
        let plan = solve(members, in: house.filter { $0.freeCount > 0 }, under: circumstances)
        var after = house
        for (member, bed) in zip(members, plan) {
            for place in after.indices { after[place].occupy(bed, by: member.child) }
        }
        return members.indices.map { own in
            var place = explain(members, own, plan, after)
            let open = house.count { PlacementRules.codes(for: members[own].child, in: $0).isEmpty }
            if place.bed != nil && open == 1 { place.why.append(.onlyRoom) }
            if place.bed != nil && place.why.isEmpty { place.why = [.bestFit] }
            return place
        }
    }

    private static func solve(
        _ members: [Member], in house: [RoomState], under circumstances: Circumstances
    ) -> [String?] {
        var problem = HouseProblem(house, under: circumstances)
        for state in house { problem.lockOccupants(of: state) }
        for (place, member) in members.enumerated() {
            problem.add("N\(place)", member.child, family: member.family.map { "F\($0)" }, among: house)
        }
        let budget = min(proposalsMax, proposalsPerMember * members.count)
        let instance = problem.instance(name: "group", mode: "group")
        do {
            let plan = try BedPlanner.plan(instance, seed: 1, budget: .iterations(budget))
            return plan.solution.assign.suffix(members.count).map { $0.beds.first ?? nil }
        } catch {
            preconditionFailure("a house makes a sound instance: \(error)")
        }
    }

    private static func explain(_ members: [Member], _ own: Int, _ plan: [String?], _ after: [RoomState]) -> Place {
        let child = members[own].child
        var place = Place(bed: plan[own], refusal: BestFit.Refusal(rooms: []))
        for state in after {
            let isOwn = state.beds.contains { $0.code == plan[own] }
            if isOwn {
                place.room = state.room.code
                place.why = why(members, own, plan, state)
            } else {
                let codes = PlacementRules.codes(for: child, in: state)
                if !codes.isEmpty { place.refusal.rooms.append((state.room.code, codes)) }
            }
        }
        return place
    }

    private static func why(_ members: [Member], _ own: Int, _ plan: [String?], _ state: RoomState) -> [Reason] {
        let member = members[own]
        var reasons: [Reason] = []
        let beside = members.indices.filter { other in
            other != own && plan[other].map { bed in state.beds.contains { $0.code == bed } } ?? false
        }
        if member.family != nil, beside.contains(where: { members[$0].family == member.family }) {
            reasons.append(.siblings)
        }
        if member.child.isolation != nil { reasons.append(.isolation) }
        if !member.child.needs.isEmpty { reasons.append(.feature) }
        let band = AgeBand.of(member.child.age)
        if state.occupants.count(where: { AgeBand.of($0.age) == band }) > 1 { reasons.append(.ageBand) }
        return reasons
    }
}

extension RoomState {
    /// Puts a child into the bed, if it stands in this room.
    mutating func occupy(_ bed: String?, by child: PlacedChild) {
        guard let bed, beds.contains(where: { $0.code == bed }) else { return }
        changeBed(bed) { $0.isTaken = true }
        addOccupant(child)
    }
}

extension HouseProblem {
    /// Everyone who sleeps in the room keeps a bed of it. Which one does not matter; over a period in the past two may
    /// have had the same in turn, and then one lies in a bed that is only counted.
    mutating func lockOccupants(of state: RoomState) {
        let taken = state.beds.filter(\.isTaken).map(\.code)
        for (place, occupant) in state.occupants.enumerated() {
            let bed = place < taken.count ? taken[place] : "\(state.room.code)/\(place)"
            if place >= taken.count { addBed(bed, in: state.room.code) }
            lock("\(state.room.code)/\(place)", occupant, bed: bed)
        }
        for bed in taken.dropFirst(state.occupants.count) { close(bed) }
    }
}
