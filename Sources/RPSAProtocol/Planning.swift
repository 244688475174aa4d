/// A room as one child would find it; `rank` counts from 1 where it fits.
package struct SuggestedRoom: Codable, Sendable {
    @Nullable package var rank: Int?
    package var room = ""
    package var ward = ""
    @Nullable package var bed: String?
    package var freeBeds = 0
    package var fits = false
    /// The room in which the child sleeps now.
    package var own = false
    package var codes: [String] = []
    package var warnings: [String] = []
    @Nullable package var cost: Int?

    package init() {}
}

/// A child of a group that was asked about, and the room it would get.
package struct CapacityChild: Codable, Sendable {
    package var sex = ""
    package var age = 0
    package var room = ""

    package init() {}
}

/// A child of such a group whom no room takes, and why.
package struct CapacityRefusal: Codable, Sendable {
    package var sex = ""
    package var age = 0
    package var reasons: [RoomReasons] = []

    package init() {}
}

/// A move that a proposal holds, and what it is for.
package struct PlannedMove: Codable, Sendable {
    package var stay = ""
    package var child = ""
    package var initials = ""
    @Nullable package var from: String?
    package var to = ""
    package var reason = ""

    package init() {}
}

/// One part of the cost of a house, before and after a proposal.
package struct CostPart: Codable, Sendable {
    package var part = ""
    package var before = 0
    package var after = 0

    package init() {}
}

/// A proposal in a list.
package struct PlanLine: Codable, Sendable {
    package var proposal = ""
    package var madeAt = ""
    package var nights = 0
    package var costBefore = 0
    package var costAfter = 0
    package var moves = 0
    @Nullable package var appliedAt: String?

    package init() {}
}

package struct SuggestBeds: Request {
    package static let method = "id.rpsa.Shelter.SuggestBeds"
    package var stay: String?
    package var child: String?
    package var sex: String?
    package var age: Int?
    package var isolation: String?
    package var needs: [String]?

    package init() {}

    package struct Reply: Codable, Sendable {
        /// The present stay of the child asked about.
        @Nullable package var stay: String?
        package var rooms: [SuggestedRoom] = []

        package init() {}
    }
}

package struct GetCapacity: Request {
    package static let method = "id.rpsa.Shelter.GetCapacity"
    package var boys: Int?
    package var girls: Int?
    package var ages: [Int]?
    package var night: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var night = ""
        package var fits = false
        package var certifiedBeds = 0
        package var workingBeds = 0
        package var freeBeds = 0
        package var placeableBeds = 0
        package var placeableBoys = 0
        package var placeableGirls = 0
        package var dueByThen = 0
        package var placed: [CapacityChild] = []
        package var unplaced: [CapacityRefusal] = []

        package init() {}
    }
}

package struct PlanBeds: Request {
    package static let method = "id.rpsa.Shelter.PlanBeds"
    package var nights: Int?
    package var seconds: Int?
    package var seed: Int?
    package var export: Bool?
    package var requestId: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var proposal = ""
        package var nights = 0
        package var costBefore = 0
        package var costAfter = 0
        package var parts: [CostPart] = []
        package var violations: [String] = []
        package var moves: [PlannedMove] = []
        @Nullable package var appliedAt: String?
        @Nullable package var instance: String?
        @Nullable package var solution: String?

        package init() {}
    }
}

package struct GetPlan: Request {
    package static let method = "id.rpsa.Shelter.GetPlan"
    package var proposal: String
    package var asOf: String?
    package var knownAt: String?

    package init(proposal: String) {
        self.proposal = proposal
    }

    package struct Reply: Codable, Sendable {
        package var proposal = ""
        package var madeAt = ""
        package var nights = 0
        package var costBefore = 0
        package var costAfter = 0
        package var moves: [PlannedMove] = []
        @Nullable package var appliedAt: String?

        package init() {}
    }
}

package struct ListPlans: Request {
    package static let method = "id.rpsa.Shelter.ListPlans"
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var plans: [PlanLine] = []
        @Nullable package var next: String?

        package init() {}
    }
}

package struct ApplyPlan: Request {
    package static let method = "id.rpsa.Shelter.ApplyPlan"
    package var proposal: String
    package var requestId: String?

    package init(proposal: String) {
        self.proposal = proposal
    }

    package struct Reply: Codable, Sendable {
        package var proposal = ""
        package var appliedAt = ""
        package var moves: [PlannedMove] = []

        package init() {}
    }
}
