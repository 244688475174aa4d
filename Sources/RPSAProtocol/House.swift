package struct ApplyLayout: Request {
    package static let method = "id.rpsa.Shelter.ApplyLayout"
    /// The TOML text, base64.
    package var content: String
    package var since: String?
    package var dryRun: Bool?
    package var requestId: String?

    package init(content: String, since: String? = nil, dryRun: Bool? = nil, requestId: String? = nil) {
        self.content = content
        self.since = since
        self.dryRun = dryRun
        self.requestId = requestId
    }

    package struct Change: Codable, Sendable {
        package var kind: String
        package var code: String
        package var action: String
        package var detail: [String]

        package init(kind: String, code: String, action: String, detail: [String] = []) {
            self.kind = kind
            self.code = code
            self.action = action
            self.detail = detail
        }
    }

    package struct Reply: Codable, Sendable {
        package var dryRun: Bool
        package var changes: [Change]
        package var rooms: Int
        package var beds: Int

        package init(dryRun: Bool, changes: [Change], rooms: Int, beds: Int) {
            self.dryRun = dryRun
            self.changes = changes
            self.rooms = rooms
            self.beds = beds
        }
    }
}

package struct ListRooms: Request {
    package static let method = "id.rpsa.Shelter.ListRooms"
    package var asOf: String?
    package var knownAt: String?

    package init(asOf: String? = nil, knownAt: String? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }

    package struct Room: Codable, Sendable {
        package var room: String
        package var ward: String
        package var sex: String
        package var ages: [Int]
        package var features: [String]
        package var isolation: [String]
        package var beds: [String]

        package init(
            room: String, ward: String, sex: String, ages: [Int], features: [String], isolation: [String],
            beds: [String]
        ) {
            self.room = room
            self.ward = ward
            self.sex = sex
            self.ages = ages
            self.features = features
            self.isolation = isolation
            self.beds = beds
        }
    }

    package struct Reply: Codable, Sendable {
        package var rooms: [Room]

        package init(rooms: [Room]) {
            self.rooms = rooms
        }
    }
}

package struct ListBeds: Request {
    package static let method = "id.rpsa.Shelter.ListBeds"
    package var room: String?
    package var free: Bool?
    package var asOf: String?
    package var knownAt: String?

    package init(room: String? = nil, free: Bool? = nil, asOf: String? = nil, knownAt: String? = nil) {
        self.room = room
        self.free = free
        self.asOf = asOf
        self.knownAt = knownAt
    }

    package struct Bed: Codable, Sendable {
        package var bed: String
        package var room: String
        package var ward: String
        package var sex: String
        package var drained: Bool
        @Nullable package var drainedSince: String?
        package var free: Bool
        @Nullable package var child: String?
        @Nullable package var stay: String?
        @Nullable package var since: String?

        package init(
            bed: String, room: String, ward: String, sex: String, drainedSince: String?, child: String?,
            stay: String?, since: String?
        ) {
            self.bed = bed
            self.room = room
            self.ward = ward
            self.sex = sex
            drained = drainedSince != nil
            self.drainedSince = drainedSince
            free = drainedSince == nil && stay == nil
            self.child = child
            self.stay = stay
            self.since = since
        }
    }

    package struct Reply: Codable, Sendable {
        package var beds: [Bed]
        /// The times for which it holds.
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init(beds: [Bed]) {
            self.beds = beds
        }
    }
}

package struct DrainBed: Request {
    package static let method = "id.rpsa.Shelter.DrainBed"
    package var bed: String
    package var reason: String
    package var at: String?
    package var requestId: String?

    package init(bed: String, reason: String, at: String? = nil, requestId: String? = nil) {
        self.bed = bed
        self.reason = reason
        self.at = at
        self.requestId = requestId
    }

    package struct Reply: Codable, Sendable {
        package var bed: String
        package var since: String
        /// The stay of the child who keeps the bed.
        @Nullable package var stay: String?

        package init(bed: String, since: String, stay: String?) {
            self.bed = bed
            self.since = since
            self.stay = stay
        }
    }
}

package struct UndrainBed: Request {
    package static let method = "id.rpsa.Shelter.UndrainBed"
    package var bed: String
    package var at: String?
    package var requestId: String?

    package init(bed: String, at: String? = nil, requestId: String? = nil) {
        self.bed = bed
        self.at = at
        self.requestId = requestId
    }

    package struct Reply: Codable, Sendable {
        package var bed: String
        package var until: String

        package init(bed: String, until: String) {
            self.bed = bed
            self.until = until
        }
    }
}
