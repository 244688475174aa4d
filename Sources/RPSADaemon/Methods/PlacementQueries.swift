import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Shelter`: where children could sleep.
enum PlacementQueries {
    static func suggest(_ service: Service, _ request: SuggestBeds, _ snapshot: Snapshot) throws -> SuggestBeds.Reply {
        let house = try House(snapshot.db)
        let (child, stay) = try child(request, house, snapshot)
        let placing = Placing(
            house: try house.states(
                from: snapshot.now.milliseconds, without: stay.map { [$0] } ?? [], snapshot.db),
            circumstances: snapshot.circumstances(house.ties, service.settings.configuration))
        let bound = placing.bound(child)
        let ranked = BestFit.rank(bound, in: placing.house, under: placing.circumstances)
        let own = try stay.flatMap { try PlacementRow.open($0, snapshot.db)?.bed }
        var reply = SuggestBeds.Reply()
        reply.stay = stay.map { RegisterNumber(.stay, key: $0).description }
        for (place, room) in ranked.enumerated() {
            var line = SuggestedRoom()
            line.fits = room.codes.isEmpty
            line.rank = line.fits ? place + 1 : nil
            (line.room, line.ward) = (room.state.room.code, room.state.room.ward)
            (line.bed, line.freeBeds) = (room.bed, room.state.freeCount)
            line.own = room.state.beds.contains { $0.code == own }
            line.codes = room.codes.map(\.rawValue)
            let isSplit = house.ties.isSplit(bound, in: line.room, of: placing.house)
            line.warnings = isSplit ? ["SIBLING_SPLIT"] : []
            line.cost = room.cost
            reply.rooms.append(line)
        }
        return reply
    }

    /// The child asked about, and its present stay, whose bed counts as free for it.
    private static func child(
        _ request: SuggestBeds, _ house: House, _ snapshot: Snapshot
    ) throws -> (PlacedChild, stay: Int64?) {
        var (child, stay) = try registered(request, house, snapshot)
        if let isolation = request.isolation { child.isolation = try snapshot.typed.code("isolation", isolation) }
        if let needs = request.needs { child.needs = try snapshot.typed.codes("needs", needs) }
        if let sex = request.sex { child.sex = try snapshot.typed.sex(sex) }
        if let age = request.age { child.age = try snapshot.typed.age(age) }
        guard child.age < 18 else { throw Refused.error(Refusals.Adult(age: child.age)) }
        return (child, stay)
    }

    private static func registered(
        _ request: SuggestBeds, _ house: House, _ snapshot: Snapshot
    ) throws -> (PlacedChild, Int64?) {
        if let text = request.stay {
            let number = try snapshot.typed.stay(text)
            guard let stay = try StayRow.current(number.key, snapshot.db) else {
                throw Refused.notFound("stay", number.description)
            }
            return (try placed(stay, snapshot.db), stay.until == nil ? stay.stay : nil)
        }
        if let text = request.child {
            let number = try snapshot.typed.child(text)
            guard let stay = try ChildStays(of: number.key, house.ties, snapshot.db).rows.last else {
                throw Refused.notFound("child", number.description)
            }
            guard stay.until != nil else { return (try placed(stay, snapshot.db), stay.stay) }
            let since = snapshot.zone.date(of: Instant(milliseconds: stay.since))
            let years = stay.age + since.years(until: snapshot.zone.date(of: snapshot.now))
            return (PlacedChild(sex: stay.sex, age: years, key: number.key), nil)
        }
        guard let age = request.age else { throw Refused.badInput("age", .missing, "--age, --child or --stay") }
        return (PlacedChild(sex: try snapshot.typed.sex(request.sex), age: age), nil)
    }

    private static func placed(_ stay: StayRow, _ db: Database) throws -> PlacedChild {
        let needs = try NeedRow.open(stay.stay, db)
        return PlacedChild(
            sex: stay.sex, age: stay.age, isolation: needs.first { $0.kind == NeedRow.isolation }?.code,
            needs: needs.filter { $0.kind == NeedRow.feature }.map(\.code), key: stay.child, dueAt: stay.dueAt)
    }

    static func capacity(_ service: Service, _ request: GetCapacity, _ snapshot: Snapshot) throws -> GetCapacity.Reply {
        let policy = service.settings.configuration.planning
        let group = try CapacityGroup(request, usualAge: policy.reserveAge, snapshot.typed)
        let today = snapshot.zone.date(of: snapshot.now)
        let night = try request.night.map { try snapshot.typed.night($0, today: today) } ?? today
        let house = try House(snapshot.db)
        let states = try house.states(from: snapshot.now.milliseconds, snapshot.db)
        let circumstances = snapshot.circumstances(house.ties, service.settings.configuration)
        let places = GroupPlacement.place(
            group.children.map { GroupPlacement.Member($0) }, in: states, under: circumstances)
        let end = snapshot.zone.startOfDay(night.adding(days: 1)).milliseconds
        var reply = GetCapacity.Reply()
        reply.night = night.description
        reply.fits = places.allSatisfy { $0.bed != nil }
        reply.certifiedBeds = house.tally.certifiedBeds
        reply.workingBeds = house.tally.workingBeds
        reply.freeBeds = house.tally.freeBeds
        let placeable = Placeable(states, ages: policy.reserveAge)
        (reply.placeableBeds, reply.placeableBoys, reply.placeableGirls) =
            (placeable.beds, placeable.boys, placeable.girls)
        reply.dueByThen =
            try Int.fetchOne(
                snapshot.db,
                sql: """
                    SELECT count(*) FROM stay
                    WHERE until IS NULL AND supersededAt IS NULL AND dueAt IS NOT NULL AND dueAt < ?
                    """, arguments: [end]) ?? 0
        for (child, place) in zip(group.children, places) {
            if let room = place.room {
                var line = CapacityChild()
                (line.sex, line.age, line.room) = (child.sex.rawValue, child.age, room)
                reply.placed.append(line)
            } else {
                var line = CapacityRefusal()
                (line.sex, line.age) = (child.sex.rawValue, child.age)
                line.reasons = Refused.reasons(place.refusal)
                reply.unplaced.append(line)
            }
        }
        return reply
    }
}

/// The children whom somebody asks room for: boys first, then girls, with their ages if they are known.
struct CapacityGroup {
    static let countMax = 200
    let children: [PlacedChild]

    /// - Parameter usualAge: of children whose ages nobody knows yet.
    init(_ request: GetCapacity, usualAge: Int, _ typed: Typed) throws {
        let (boys, girls) = (request.boys ?? 0, request.girls ?? 0)
        for (field, count) in [("boys", boys), ("girls", girls)] where !(0...Self.countMax).contains(count) {
            throw Refused.badInput(field, .range, "0 to \(Self.countMax)")
        }
        guard boys + girls > 0 else { throw Refused.badInput("boys", .missing, "--boys, --girls or both") }
        let ages = request.ages ?? Array(repeating: usualAge, count: boys + girls)
        guard ages.count == boys + girls else {
            throw Refused.badInput("ages", .range, "\(boys + girls) ages, the boys' first")
        }
        if let grown = ages.first(where: { !(0...17).contains($0) }) {
            throw Refused.badInput("ages", .range, grown < 0 ? "0 to 17 years" : "0 to 17 years; adults are passed on")
        }
        children = ages.enumerated().map { place, age in
            PlacedChild(sex: place < boys ? .male : .female, age: age)
        }
    }
}

/// Free beds that a child without special needs can get tonight: an empty bed is not always an available one.
struct Placeable {
    var beds = 0
    var boys = 0
    var girls = 0

    /// - Parameter ages: the age of the child that is thought of.
    init(_ house: [RoomState], ages age: Int) {
        for state in house where state.freeCount > 0 {
            let takes = { (sex: Sex) in
                PlacementRules.codes(for: PlacedChild(sex: sex, age: age), in: state).isEmpty
            }
            let anyone = (0...17).contains { years in
                Sex.allCases.contains { sex in
                    PlacementRules.codes(for: PlacedChild(sex: sex, age: years), in: state).isEmpty
                }
            }
            beds += anyone ? state.freeCount : 0
            boys += takes(.male) ? state.freeCount : 0
            girls += takes(.female) ? state.freeCount : 0
        }
    }
}

extension Snapshot {
    func circumstances(_ ties: Ties, _ configuration: Configuration) -> Circumstances {
        Circumstances(ties: ties, policy: configuration.planning, today: zone.startOfDay(zone.date(of: now)))
    }
}

extension Typed {
    /// Tonight, or a night to come.
    func night(_ text: String, today: CivilDate) throws -> CivilDate {
        let night = try date("night", text)
        guard night >= today else { throw Refused.badInput("night", .past, "\(today) or later") }
        return night
    }
}
