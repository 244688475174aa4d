package struct ListStays: Request {
    package static let method = "id.rpsa.Stays.List"
    package var overdue: Bool?
    package var away: Bool?
    package var policyDiffers: Bool?
    package var all: Bool?
    package var room: String?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Line: Codable, Sendable {
        package var stay: String
        package var child: String
        package var initials: String
        package var sex: String
        package var age: Int
        @Nullable package var room: String?
        @Nullable package var bed: String?
        package var arrivedAt: String
        @Nullable package var exitedAt: String?
        @Nullable package var dueAt: String?
        @Nullable package var overdueHours: Int?
        package var placementType: String
        /// Why the child is away, or missing.
        @Nullable package var absence: String?
        @Nullable package var backAt: String?
        /// What the configuration would give the stay now, where that was asked.
        @Nullable package var policyLimit: String?
        @Nullable package var policyDueAt: String?
        @Nullable package var policyDiffers: [String]?

        package init(
            stay: String, child: String, initials: String, sex: String, age: Int, room: String?, bed: String?,
            arrivedAt: String, exitedAt: String?, dueAt: String?, overdueHours: Int?, placementType: String,
            absence: String? = nil, backAt: String? = nil, policyLimit: String? = nil, policyDueAt: String? = nil
        ) {
            self.stay = stay
            self.child = child
            self.initials = initials
            self.sex = sex
            self.age = age
            self.room = room
            self.bed = bed
            self.arrivedAt = arrivedAt
            self.exitedAt = exitedAt
            self.dueAt = dueAt
            self.overdueHours = overdueHours
            self.placementType = placementType
            self.absence = absence
            self.backAt = backAt
            self.policyLimit = policyLimit
            self.policyDueAt = policyDueAt
        }
    }

    package struct Reply: Codable, Sendable {
        package var stays: [Line]
        @Nullable package var next: String?
        /// The times for which it holds.
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init(stays: [Line], next: String?) {
            self.stays = stays
            self.next = next
        }
    }
}

package struct GetStay: Request {
    package static let method = "id.rpsa.Stays.Get"
    package var stay: String
    package var asOf: String?
    package var knownAt: String?

    package init(stay: String, asOf: String? = nil, knownAt: String? = nil) {
        self.stay = stay
        self.asOf = asOf
        self.knownAt = knownAt
    }

    package struct Placement: Codable, Sendable {
        @Nullable package var bed: String?
        @Nullable package var room: String?
        package var since: String
        @Nullable package var until: String?

        package init(bed: String?, room: String?, since: String, until: String?) {
            self.bed = bed
            self.room = room
            self.since = since
            self.until = until
        }
    }

    package struct Need: Codable, Sendable {
        package var kind: String
        package var code: String
        package var since: String
        @Nullable package var until: String?

        package init(kind: String, code: String, since: String, until: String?) {
            self.kind = kind
            self.code = code
            self.since = since
            self.until = until
        }
    }

    package struct Override: Codable, Sendable {
        package var code: String
        @Nullable package var bed: String?
        package var at: String
        package var actor: String

        package init(code: String, bed: String?, at: String, actor: String) {
            self.code = code
            self.bed = bed
            self.at = at
            self.actor = actor
        }
    }

    package struct Reply: Codable, Sendable {
        package var stay = ""
        package var child = ""
        package var initials = ""
        package var sex = ""
        package var age = 0
        package var ageIsEstimate = false
        package var source = ""
        package var categories: [String] = []
        package var marital = ""
        package var origin = ""
        package var placementType = ""
        @Nullable package var limit: String?
        package var legalBasis = ""
        package var arrivedAt = ""
        @Nullable package var dueAt: String?
        @Nullable package var overdueHours: Int?
        @Nullable package var exitedAt: String?
        @Nullable package var exitReason: String?
        @Nullable package var room: String?
        @Nullable package var bed: String?
        @Nullable package var isolation: String?
        package var needs: [Need] = []
        package var placements: [Placement] = []
        package var overrides: [Override] = []
        @Nullable package var absence: String?
        @Nullable package var backAt: String?
        package var absences: [AbsenceLine] = []
        package var extensions: [ExtensionLine] = []
        /// How many more the placement type allows; null where it sets no bound.
        @Nullable package var extensionsLeft: Int?
        package var terms: [StayTerm] = []
        package var tasks: [StayTask] = []
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init() {}
    }
}

package struct MoveStay: Request {
    package static let method = "id.rpsa.Stays.Move"
    package var stay: String
    package var bed: String?
    package var swap: Bool?
    package var reason: String
    package var override: [String]?
    package var at: String?
    package var requestId: String?

    package init(stay: String, reason: String) {
        self.stay = stay
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var stay: String
        @Nullable package var from: String?
        package var bed: String
        package var room: String
        package var at: String
        /// The stay that took the former bed, for an exchange.
        @Nullable package var swapped: String?
        package var warnings: [String]

        package init(
            stay: String, from: String?, bed: String, room: String, at: String, swapped: String?, warnings: [String]
        ) {
            self.stay = stay
            self.from = from
            self.bed = bed
            self.room = room
            self.at = at
            self.swapped = swapped
            self.warnings = warnings
        }
    }
}

package struct CheckOut: Request {
    package static let method = "id.rpsa.Stays.CheckOut"
    package var stay: String
    package var reason: String
    package var to: String
    package var receiver: String?
    /// By which document the receiver's identity was checked.
    package var receiverId: String?
    package var letter: String?
    package var at: String?
    package var note: String?
    package var requestId: String?

    package init(stay: String, reason: String, to: String) {
        self.stay = stay
        self.reason = reason
        self.to = to
    }

    package struct Reply: Codable, Sendable {
        package var stay: String
        package var child: String
        /// The bed that is free from `exitedAt` on.
        @Nullable package var bed: String?
        package var exitedAt: String
        package var reason: String
        package var warnings: [String]

        package init(
            stay: String, child: String, bed: String?, exitedAt: String, reason: String, warnings: [String] = []
        ) {
            self.warnings = warnings
            self.stay = stay
            self.child = child
            self.bed = bed
            self.exitedAt = exitedAt
            self.reason = reason
        }
    }
}

/// What a stay needs from now on, and whether its bed still suits.
package struct NeedsReply: Codable, Sendable {
    package var stay: String
    @Nullable package var isolation: String?
    package var features: [String]
    @Nullable package var bed: String?
    package var fits: Bool
    package var codes: [String]
    @Nullable package var suggestion: String?

    package init(
        stay: String, isolation: String?, features: [String], bed: String?, codes: [String], suggestion: String?
    ) {
        self.stay = stay
        self.isolation = isolation
        self.features = features
        self.bed = bed
        fits = codes.isEmpty
        self.codes = codes
        self.suggestion = suggestion
    }
}

package struct Isolate: Request {
    package static let method = "id.rpsa.Stays.Isolate"
    package typealias Reply = NeedsReply
    package var stay: String
    /// The kind of isolation; null ends the present one.
    package var kind: String?
    package var at: String?
    package var requestId: String?

    package init(stay: String, kind: String?) {
        self.stay = stay
        self.kind = kind
    }
}

package struct SetNeeds: Request {
    package static let method = "id.rpsa.Stays.SetNeeds"
    package typealias Reply = NeedsReply
    package var stay: String
    package var add: [String]?
    package var drop: [String]?
    package var at: String?
    package var requestId: String?

    package init(stay: String) {
        self.stay = stay
    }
}

/// Corrects what was fixed at an arrival, or where and until when the child really was.
package struct CorrectStay: Request {
    package static let method = "id.rpsa.Stays.Correct"
    package var stay: String
    package var sex: String?
    package var age: Int?
    package var ageAbout: Int?
    /// All of them, in place of those on record.
    package var categories: [String]?
    package var marital: String?
    package var source: String?
    package var arrived: String?
    package var exited: String?
    package var bed: String?
    package var from: String?
    package var swap: Bool?
    package var undoCheckOut: Bool?
    package var reason: String
    package var requestId: String?

    package init(stay: String, reason: String) {
        self.stay = stay
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var stay = ""
        package var changed: [String] = []
        @Nullable package var bed: String?
        package var fits = true
        package var codes: [String] = []
        @Nullable package var suggestion: String?
        package var warnings: [String] = []
        /// The stay whose bed was exchanged with it.
        @Nullable package var swapped: String?
        @Nullable package var dueAt: String?
        @Nullable package var oldDueAt: String?
        /// Under which numbers it is countersigned.
        package var items: [String] = []
        /// The month since which figures change, where it is not the present one.
        @Nullable package var firstMonth: String?

        package init() {}
    }
}
