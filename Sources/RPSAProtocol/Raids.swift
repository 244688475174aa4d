/// Someone registered before who may be the same child; `score` is 0 to 100.
package struct CandidateLine: Codable, Sendable {
    package var child = ""
    package var initials = ""
    package var score = 0
    package var reasons: [String] = []
    @Nullable package var stay: String?
    @Nullable package var lastExitedAt: String?

    package init() {}
}

/// One person of those whom a raid handed over, and what became of them.
package struct RaidPerson: Codable, Sendable {
    package var row = 0
    @Nullable package var fileRow: Int?
    package var outcome = ""
    package var sex = ""
    @Nullable package var age: Int?
    package var ageIsEstimate = false
    package var initials = ""
    @Nullable package var child: String?
    @Nullable package var stay: String?
    @Nullable package var room: String?
    @Nullable package var bed: String?
    /// When the stay of this row ended.
    @Nullable package var exitedAt: String?
    @Nullable package var to: String?
    package var `override`: [String] = []

    package init() {}
}

/// A raid in a list: what was handed over, and what accounts for it.
package struct RaidLine: Codable, Sendable {
    package var raid = ""
    package var status = ""
    package var agency = ""
    package var at = ""
    @Nullable package var closedAt: String?
    @Nullable package var count: Int?
    package var handedOver = 0
    package var admitted = 0
    package var adults = 0
    package var family = 0
    package var referred = 0
    package var turnedAway = 0
    package var pending = 0
    package var difference = 0

    package init() {}
}

/// Who may bring a child or take one over.
package struct AgencyLine: Codable, Sendable {
    package var agency = ""
    package var name = ""
    package var source = ""

    package init() {}
}

package struct OpenRaid: Request {
    package static let method = "id.rpsa.Intake.OpenRaid"
    package var agency: String
    package var at: String?
    package var place: String
    package var order: String?
    package var commander: String?
    package var count: Int?
    package var requestId: String?

    package init(agency: String, place: String) {
        self.agency = agency
        self.place = place
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var agency = ""
        package var at = ""

        package init() {}
    }
}

package struct SetRaid: Request {
    package static let method = "id.rpsa.Intake.SetRaid"
    package var raid: String
    package var agency: String?
    package var at: String?
    package var place: String?
    package var order: String?
    package var commander: String?
    package var count: Int?
    package var requestId: String?

    package init(raid: String) {
        self.raid = raid
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var changed: [String] = []

        package init() {}
    }
}

package struct IntakeRaid: Request {
    package static let method = "id.rpsa.Intake.IntakeRaid"
    package var raid: String
    package var content: String
    package var placement: String?
    package var arrived: String?
    package var map: [String]?
    package var again: Bool?
    package var dryRun: Bool?
    package var requestId: String?

    package init(raid: String, content: String) {
        self.raid = raid
        self.content = content
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var dryRun = false
        package var arrivedAt = ""
        package var admitted: [ImportRoster.Admitted] = []
        package var adults: [ImportRoster.Adult] = []
        package var unplaced: [ImportRoster.Unplaced] = []
        package var passed: [Int] = []
        package var errors: [ImportRoster.Fault] = []

        package init() {}
    }
}

package struct PassRow: Request {
    package static let method = "id.rpsa.Intake.PassRow"
    package var raid: String
    package var row: Int
    package var `as`: String
    package var to: String?
    package var sex: String?
    package var age: Int?
    package var requestId: String?

    package init(raid: String, row: Int, as: String) {
        self.raid = raid
        self.row = row
        self.as = `as`
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var row = 0
        package var outcome = ""

        package init() {}
    }
}

package struct ListRaids: Request {
    package static let method = "id.rpsa.Intake.ListRaids"
    package var open: Bool?
    package var agency: String?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var raids: [RaidLine] = []
        @Nullable package var next: String?

        package init() {}
    }
}

package struct GetRaid: Request {
    package static let method = "id.rpsa.Intake.GetRaid"
    package var raid: String
    package var asOf: String?
    package var knownAt: String?

    package init(raid: String) {
        self.raid = raid
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var status = ""
        package var agency = ""
        package var agencyName = ""
        package var source = ""
        package var at = ""
        package var place = ""
        @Nullable package var order: String?
        @Nullable package var commander: String?
        @Nullable package var closedAt: String?
        @Nullable package var reason: String?
        @Nullable package var count: Int?
        package var handedOver = 0
        package var admitted = 0
        package var adults = 0
        package var family = 0
        package var referred = 0
        package var turnedAway = 0
        package var pending = 0
        package var difference = 0
        package var rows: [RaidPerson] = []

        package init() {}
    }
}

package struct CloseRaid: Request {
    package static let method = "id.rpsa.Intake.CloseRaid"
    package var raid: String
    package var reason: String?
    package var requestId: String?

    package init(raid: String) {
        self.raid = raid
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var closedAt = ""
        package var handedOver = 0
        package var admitted = 0
        package var adults = 0
        package var family = 0
        package var referred = 0
        package var turnedAway = 0
        package var pending = 0
        package var difference = 0

        package init() {}
    }
}

package struct ReopenRaid: Request {
    package static let method = "id.rpsa.Intake.ReopenRaid"
    package var raid: String
    package var reason: String
    package var requestId: String?

    package init(raid: String, reason: String) {
        self.raid = raid
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""

        package init() {}
    }
}

package struct ListAgencies: Request {
    package static let method = "id.rpsa.Intake.ListAgencies"

    package init() {}

    package struct Reply: Codable, Sendable {
        package var agencies: [AgencyLine] = []

        package init() {}
    }
}
