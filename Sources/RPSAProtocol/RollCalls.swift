/// One child of a roll call.
package struct RollCallLine: Codable, Sendable {
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    package var sex: String = ""
    package var age: Int = 0
    @Nullable package var room: String?
    @Nullable package var bed: String?
    package var expected: Bool = false
    package var status: String = ""
    @Nullable package var backAt: String?
    @Nullable package var overdueHours: Int?
    package var marked: Bool = false
    package var missing: Bool = false

    package init() {}
}

/// A roll call with its counts.
package struct RollCallSummary: Codable, Sendable {
    package var night: String = ""
    package var rollCall: Int = 0
    package var status: String = ""
    package var startedAt: String = ""
    @Nullable package var finishedAt: String?
    package var expected: Int = 0
    package var present: Int = 0
    package var absent: Int = 0
    package var away: Int = 0
    package var missing: Int = 0

    package init() {}
}

package struct StartRollCall: Request {
    package static let method = "id.rpsa.Stays.StartRollCall"
    package var at: String?
    package var requestId: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var rollCall: RollCallSummary = RollCallSummary()
        package var lines: [RollCallLine] = []

        package init() {}
    }
}

package struct MarkRollCall: Request {
    package static let method = "id.rpsa.Stays.MarkRollCall"
    package var child: String
    package var status: String
    package var until: String?
    package var note: String?
    package var requestId: String?

    package init(child: String, status: String) {
        self.child = child
        self.status = status
    }

    package struct Reply: Codable, Sendable {
        package var rollCall: RollCallSummary = RollCallSummary()
        package var line: RollCallLine = RollCallLine()

        package init() {}
    }
}

package struct FinishRollCall: Request {
    package static let method = "id.rpsa.Stays.FinishRollCall"
    package var absent: [String]?
    package var at: String?
    package var requestId: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var rollCall: RollCallSummary = RollCallSummary()
        package var lines: [RollCallLine] = []

        package init() {}
    }
}

package struct CancelRollCall: Request {
    package static let method = "id.rpsa.Stays.CancelRollCall"
    package var rollCall: Int?
    package var reason: String
    package var requestId: String?

    package init(reason: String) {
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var rollCall: RollCallSummary = RollCallSummary()
        /// The children who are missing again.
        package var missing: [String] = []

        package init() {}
    }
}

package struct GetRollCall: Request {
    package static let method = "id.rpsa.Stays.GetRollCall"
    package var night: String?
    package var rollCall: Int?
    package var asOf: String?
    package var knownAt: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var rollCall: RollCallSummary = RollCallSummary()
        package var lines: [RollCallLine] = []

        package init() {}
    }
}

package struct ListRollCalls: Request {
    package static let method = "id.rpsa.Stays.ListRollCalls"
    package var asOf: String?
    package var knownAt: String?
    package var after: Int?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var rollCalls: [RollCallSummary] = []
        @Nullable package var next: Int?

        package init() {}
    }
}
