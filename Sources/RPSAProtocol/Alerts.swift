/// An alert as lists show it.
package struct AlertLine: Codable, Sendable {
    package var alert: String = ""
    package var kind: String = ""
    package var rung: Int = 0
    package var priority: String = ""
    @Nullable package var stay: String?
    @Nullable package var child: String?
    @Nullable package var bed: String?
    @Nullable package var subject: String?
    package var raisedAt: String = ""
    @Nullable package var clearedAt: String?
    @Nullable package var dueAt: String?
    @Nullable package var overdueHours: Int?
    @Nullable package var legalBasis: String?
    package var stays: [String] = []
    package var acknowledged: Bool = false
    @Nullable package var acknowledgedAt: String?
    @Nullable package var acknowledgedBy: String?

    package init() {}
}

/// One step of an alert: raised, each rung, cleared.
package struct AlertStep: Codable, Sendable {
    package var rung: Int = 0
    package var priority: String = ""
    package var at: String = ""

    package init() {}
}

/// Who saw an alert, at which rung.
package struct Acknowledgement: Codable, Sendable {
    package var rung: Int = 0
    package var at: String = ""
    package var actor: String = ""
    @Nullable package var note: String?

    package init() {}
}

package struct ListAlerts: Request {
    package static let method = "id.rpsa.Alerts.List"
    package var all: Bool?
    package var kind: String?
    package var stay: String?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init(all: Bool? = nil, after: String? = nil, limit: Int? = nil) {
        self.all = all
        self.after = after
        self.limit = limit
    }

    package struct Reply: Codable, Sendable {
        package var alerts: [AlertLine] = []
        @Nullable package var next: String?

        package init() {}
    }
}

package struct GetAlert: Request {
    package static let method = "id.rpsa.Alerts.Get"
    package var alert: String
    package var asOf: String?
    package var knownAt: String?

    package init(alert: String) {
        self.alert = alert
    }

    package struct Reply: Codable, Sendable {
        package var alert: AlertLine = AlertLine()
        package var steps: [AlertStep] = []
        package var acknowledgements: [Acknowledgement] = []

        package init() {}
    }
}

package struct AcknowledgeAlerts: Request {
    package static let method = "id.rpsa.Alerts.Acknowledge"
    package var alerts: [String]?
    package var over: Bool?
    package var note: String?
    package var requestId: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var alerts: [AlertLine] = []

        package init() {}
    }
}

package struct WatchAlerts: Request {
    package static let method = "id.rpsa.Alerts.Watch"
    package var after: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var step: Int = 0
        package var alert: String = ""
        package var kind: String = ""
        package var rung: Int = 0
        package var priority: String = ""
        package var cleared: Bool = false
        package var site: String = ""
        @Nullable package var stay: String?
        @Nullable package var child: String?
        @Nullable package var bed: String?
        @Nullable package var subject: String?
        package var raisedAt: String = ""
        package var at: String = ""
        @Nullable package var dueAt: String?
        @Nullable package var overdueHours: Int?
        @Nullable package var legalBasis: String?

        package init() {}
    }
}
