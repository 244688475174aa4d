extension BedInstance {
    /// A part of a stay that is spent in one bed, or in none; children move only where one begins.
    package struct Segment: Hashable, Sendable {
        package var from: Int
        /// The first night that no longer belongs to it.
        package var to: Int
        package var isolation: String?
        package var lockedBed: String?
        /// What each room costs a night, in the order of the rooms; nil is a room that is forbidden. Comes before
        /// the stay's own table.
        package var roomCost: [Int?]?

        package init(
            from: Int, to: Int, isolation: String? = nil, lockedBed: String? = nil, roomCost: [Int?]? = nil
        ) {
            self.from = from
            self.to = to
            self.isolation = isolation
            self.lockedBed = lockedBed
            self.roomCost = roomCost
        }

        package var nights: Range<Int> { from..<to }

        package func shares(_ other: Segment) -> Int {
            max(0, min(to, other.to) - max(from, other.from))
        }
    }

    /// A child over the nights of the plan.
    package struct Stay: Hashable, Sendable {
        package var id: String
        package var child: String
        package var sex: Sex
        package var age: Int
        /// Brothers and sisters have the same word here.
        package var group: String?
        package var currentBed: String?
        package var require: [String]
        package var prefer: [String]
        package var priority: Int
        package var roomCost: [Int?]?
        package var segments: [Segment]

        package init(
            id: String, child: String, sex: Sex, age: Int, group: String? = nil, currentBed: String? = nil,
            require: [String] = [], prefer: [String] = [], priority: Int = 1, roomCost: [Int?]? = nil,
            segments: [Segment]
        ) {
            self.id = id
            self.child = child
            self.sex = sex
            self.age = age
            self.group = group
            self.currentBed = currentBed
            self.require = require
            self.prefer = prefer
            self.priority = priority
            self.roomCost = roomCost
            self.segments = segments
        }

        /// The table of room costs that holds for a segment; an empty one counts as none.
        package func roomCosts(of segment: Segment) -> [Int?]? {
            if let own = segment.roomCost, !own.isEmpty { return own }
            return roomCost.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    /// Two stays that are kept apart on every night they share.
    package struct Separation: Hashable, Sendable, Codable {
        package enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
            case room, ward
        }

        package var a: String
        package var b: String
        package var scope: Scope

        package init(a: String, b: String, scope: Scope) {
            self.a = a
            self.b = b
            self.scope = scope
        }
    }

    /// Beds to be kept free for whoever may come on a night.
    package struct Reserve: Hashable, Sendable, Codable {
        package var night: Int
        package var sex: Sex
        package var age: Int
        package var beds: Int

        package init(night: Int, sex: Sex, age: Int, beds: Int) {
            self.night = night
            self.sex = sex
            self.age = age
            self.beds = beds
        }
    }
}
