/// The reply's counts of a house or a part of it; see the interface text for each key's meaning.
package struct Counts: Codable, Hashable, Sendable {
    package var certifiedBeds = 0
    package var workingBeds = 0
    package var occupiedBeds = 0
    package var freeBeds = 0
    package var unplaced = 0

    package init() {}
}

package struct GetStatus: Request {
    package static let method = "id.rpsa.Shelter.GetStatus"
    package init() {}

    package struct Reply: Codable, Sendable {
        package var version: String
        package var site: String
        package var timezone: String
        package var startedAt: String
        package var certifiedBeds: Int
        package var workingBeds: Int
        package var occupiedBeds: Int
        package var freeBeds: Int
        package var unplaced: Int
        /// Away and expected back; the missing are counted apart.
        package var onLeave: Int
        package var missing: Int
        package var overdueStays: Int
        package var openAlerts: Int
        package var events: Int
        /// The night of the roll call that goes on.
        @Nullable package var rollCallNight: String?

        package init(
            version: String, site: String, timezone: String, startedAt: String, counts: Counts, onLeave: Int,
            missing: Int, overdueStays: Int, openAlerts: Int, events: Int
        ) {
            self.version = version
            self.site = site
            self.timezone = timezone
            self.startedAt = startedAt
            certifiedBeds = counts.certifiedBeds
            workingBeds = counts.workingBeds
            occupiedBeds = counts.occupiedBeds
            freeBeds = counts.freeBeds
            unplaced = counts.unplaced
            self.onLeave = onLeave
            self.missing = missing
            self.overdueStays = overdueStays
            self.openAlerts = openAlerts
            self.events = events
        }
    }
}

/// What the groups of an occupancy are formed by.
package enum GroupBy: String, Codable, Sendable, CaseIterable {
    case ward, room, sex, age
}

package struct GetOccupancy: Request {
    package static let method = "id.rpsa.Shelter.GetOccupancy"
    package var asOf: String?
    package var knownAt: String?
    package var by: GroupBy?

    package init(asOf: String? = nil, knownAt: String? = nil, by: GroupBy? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
        self.by = by
    }

    package struct Group: Codable, Sendable {
        package var key: String
        package var certifiedBeds: Int
        package var workingBeds: Int
        package var occupiedBeds: Int
        package var freeBeds: Int
        package var unplaced: Int
        @Nullable package var rate: Double?

        package init(key: String, counts: Counts, rate: Double?) {
            self.key = key
            certifiedBeds = counts.certifiedBeds
            workingBeds = counts.workingBeds
            occupiedBeds = counts.occupiedBeds
            freeBeds = counts.freeBeds
            unplaced = counts.unplaced
            self.rate = rate
        }
    }

    package struct Reply: Codable, Sendable {
        package var asOf: String
        package var knownAt: String
        package var certifiedBeds: Int
        package var workingBeds: Int
        package var occupiedBeds: Int
        package var freeBeds: Int
        package var unplaced: Int
        package var onLeave: Int
        @Nullable package var rate: Double?
        package var groups: [Group]

        package init(asOf: String, knownAt: String, counts: Counts, onLeave: Int = 0, rate: Double?, groups: [Group]) {
            self.asOf = asOf
            self.knownAt = knownAt
            certifiedBeds = counts.certifiedBeds
            workingBeds = counts.workingBeds
            occupiedBeds = counts.occupiedBeds
            freeBeds = counts.freeBeds
            unplaced = counts.unplaced
            self.onLeave = onLeave
            self.rate = rate
            self.groups = groups
        }
    }
}

package struct GetBoard: Request {
    package static let method = "id.rpsa.Shelter.GetBoard"
    package var asOf: String?
    package var knownAt: String?

    package init(asOf: String? = nil, knownAt: String? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }

    package struct Occupant: Codable, Sendable {
        package var child: String
        package var stay: String
        package var initials: String
        package var sex: String
        package var age: Int
        package var days: Int
        @Nullable package var dueAt: String?
        @Nullable package var overdueHours: Int?
        @Nullable package var isolation: String?
        package var override: Bool
        @Nullable package var absence: String?
        @Nullable package var backAt: String?

        package init(
            child: String, stay: String, initials: String, sex: String, age: Int, days: Int, dueAt: String?,
            overdueHours: Int?, isolation: String?, override: Bool, absence: String? = nil, backAt: String? = nil
        ) {
            self.child = child
            self.stay = stay
            self.initials = initials
            self.sex = sex
            self.age = age
            self.days = days
            self.dueAt = dueAt
            self.overdueHours = overdueHours
            self.isolation = isolation
            self.override = override
            self.absence = absence
            self.backAt = backAt
        }
    }

    package struct Bed: Codable, Sendable {
        package var bed: String
        package var drained: Bool
        @Nullable package var occupant: Occupant?

        package init(bed: String, drained: Bool, occupant: Occupant?) {
            self.bed = bed
            self.drained = drained
            self.occupant = occupant
        }
    }

    package struct Room: Codable, Sendable {
        package var room: String
        package var ward: String
        package var sex: String
        package var ages: [Int]
        package var isolation: [String]
        package var beds: [Bed]

        package init(room: String, ward: String, sex: String, ages: [Int], isolation: [String], beds: [Bed]) {
            self.room = room
            self.ward = ward
            self.sex = sex
            self.ages = ages
            self.isolation = isolation
            self.beds = beds
        }
    }

    package struct Reply: Codable, Sendable {
        package var asOf: String
        package var knownAt: String
        package var site: String
        package var rooms: [Room]
        package var unplaced: [Occupant]

        package init(asOf: String, knownAt: String, site: String, rooms: [Room], unplaced: [Occupant]) {
            self.asOf = asOf
            self.knownAt = knownAt
            self.site = site
            self.rooms = rooms
            self.unplaced = unplaced
        }
    }
}

package struct Watch: Request {
    package static let method = "id.rpsa.Shelter.Watch"
    package var after: Int?

    package init(after: Int? = nil) {
        self.after = after
    }

    /// One event of the record, without identity.
    package struct Reply: Codable, Sendable {
        package var sequence: Int
        package var occurredAt: String
        package var recordedAt: String
        package var uid: Int
        package var actor: String
        package var method: String
        package var subjects: [String]

        package init(
            sequence: Int, occurredAt: String, recordedAt: String, uid: Int, actor: String, method: String,
            subjects: [String]
        ) {
            self.sequence = sequence
            self.occurredAt = occurredAt
            self.recordedAt = recordedAt
            self.uid = uid
            self.actor = actor
            self.method = method
            self.subjects = subjects
        }
    }
}
