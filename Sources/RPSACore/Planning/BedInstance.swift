/// A house over some nights, the children in it, and what a good order of beds is worth: the problem `sba-1`.
///
/// Night 0 is tonight. A stay is a list of segments; each is spent in one bed or in none.
package struct BedInstance: Hashable, Sendable {
    package static let format = "sba-1"
    package static let usualAgeBands = [Span(0, 5), Span(6, 9), Span(10, 12), Span(13, 15), Span(16, 17)]

    package var name: String
    package var seed: Int
    /// `online`, `group` or `replan`: a word for people, for the locked beds say it all.
    package var mode: String
    package var nights: Int
    package var weights: Weights
    package var ageBands: [Span]
    package var wards: [Ward]
    package var rooms: [Room]
    package var stays: [Stay]
    package var separations: [Separation]
    package var reserves: [Reserve]

    package init(
        name: String, mode: String, nights: Int, rooms: [Room], stays: [Stay], separations: [Separation] = [],
        reserves: [Reserve] = [], weights: Weights = .usual, ageBands: [Span] = usualAgeBands, seed: Int = 0
    ) {
        self.name = name
        self.seed = seed
        self.mode = mode
        self.nights = nights
        self.weights = weights
        self.ageBands = ageBands
        var wards: [Ward] = []
        for room in rooms where wards.last?.id != room.ward && !wards.contains(where: { $0.id == room.ward }) {
            wards.append(Ward(id: room.ward))
        }
        self.wards = wards
        self.rooms = rooms
        self.stays = stays
        self.separations = separations
        self.reserves = reserves
    }

    /// The same house where nobody is moved tonight: what begins tonight in a bed stays in it.
    package func lockingCurrentBeds() -> BedInstance {
        var locked = self
        for place in locked.stays.indices {
            let stay = locked.stays[place]
            guard let bed = stay.currentBed, let first = stay.segments.first, first.from == 0 else { continue }
            locked.stays[place].segments[0].lockedBed = first.lockedBed ?? bed
        }
        return locked
    }
}

extension BedInstance {
    /// What each fault of a plan costs. Whole numbers; the least sum is the best plan.
    package struct Weights: Hashable, Sendable {
        package var unplaced: Int
        package var siblingRoom: Int
        package var siblingWard: Int
        package var ageBand: Int
        package var moveRoom: Int
        package var moveBed: Int
        package var reserve: Int
        package var prefer: Int
        package var sexMix: Int

        package static let usual = Weights(
            unplaced: 1000, siblingRoom: 4, siblingWard: 8, ageBand: 3, moveRoom: 60, moveBed: 10, reserve: 40,
            prefer: 2, sexMix: 0)

        package init(
            unplaced: Int, siblingRoom: Int, siblingWard: Int, ageBand: Int, moveRoom: Int, moveBed: Int,
            reserve: Int, prefer: Int, sexMix: Int
        ) {
            self.unplaced = unplaced
            self.siblingRoom = siblingRoom
            self.siblingWard = siblingWard
            self.ageBand = ageBand
            self.moveRoom = moveRoom
            self.moveBed = moveBed
            self.reserve = reserve
            self.prefer = prefer
            self.sexMix = sexMix
        }
    }

    /// Two numbers: ages with both ends included, or nights with the second one excluded.
    package struct Span: Hashable, Sendable {
        package var lower: Int
        package var upper: Int

        package init(_ lower: Int, _ upper: Int) {
            self.lower = lower
            self.upper = upper
        }

        package func includes(_ age: Int) -> Bool { lower <= age && age <= upper }
    }

    package enum Sex: String, Hashable, Sendable, Codable, CaseIterable {
        case male = "M"
        case female = "F"
    }

    /// `mono` is either sex and never both in one night; `monoSoft` allows both at a cost.
    package enum RoomSex: String, Hashable, Sendable, Codable, CaseIterable {
        case male = "M"
        case female = "F"
        case mono, mixed
        case monoSoft = "mono_soft"

        package func admits(_ sex: Sex) -> Bool {
            switch self {
            case .male: sex == .male
            case .female: sex == .female
            case .mono, .mixed, .monoSoft: true
            }
        }
    }

    package struct Ward: Hashable, Sendable, Codable {
        package var id: String

        package init(id: String) {
            self.id = id
        }
    }

    package struct Bed: Hashable, Sendable {
        package var id: String
        /// Nights out of service.
        package var out: [Span]

        package init(id: String, out: [Span] = []) {
            self.id = id
            self.out = out
        }

        package func isOut(_ night: Int) -> Bool { out.contains { $0.lower <= night && night < $0.upper } }
    }

    package struct Room: Hashable, Sendable {
        package var id: String
        package var ward: String
        package var sex: RoomSex
        package var ages: Span
        /// The kinds of isolation offered.
        package var isolation: [String]
        package var features: [String]
        package var beds: [Bed]

        package init(
            id: String, ward: String, sex: RoomSex, ages: Span, isolation: [String] = [], features: [String] = [],
            beds: [Bed]
        ) {
            self.id = id
            self.ward = ward
            self.sex = sex
            self.ages = ages
            self.isolation = isolation
            self.features = features
            self.beds = beds
        }
    }
}
