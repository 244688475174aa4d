package struct ListAlerts: Request {
    package static let method = "id.rpsa.Alerts.List"
    package var all: Bool?
    package var after: String?
    package var limit: Int?

    package init(all: Bool? = nil, after: String? = nil, limit: Int? = nil) {
        self.all = all
        self.after = after
        self.limit = limit
    }

    package struct Alert: Codable, Sendable {
        package var alert: String
        package var kind: String
        package var rung: Int
        /// As in the journal: warning, err, crit.
        package var priority: String
        @Nullable package var stay: String?
        @Nullable package var child: String?
        @Nullable package var bed: String?
        package var raisedAt: String
        @Nullable package var clearedAt: String?
        @Nullable package var dueAt: String?
        @Nullable package var overdueHours: Int?

        package init(
            alert: String, kind: String, rung: Int, priority: String, stay: String?, child: String?, bed: String?,
            raisedAt: String, clearedAt: String?, dueAt: String?, overdueHours: Int?
        ) {
            self.alert = alert
            self.kind = kind
            self.rung = rung
            self.priority = priority
            self.stay = stay
            self.child = child
            self.bed = bed
            self.raisedAt = raisedAt
            self.clearedAt = clearedAt
            self.dueAt = dueAt
            self.overdueHours = overdueHours
        }
    }

    package struct Reply: Codable, Sendable {
        package var alerts: [Alert]
        @Nullable package var next: String?

        package init(alerts: [Alert], next: String?) {
            self.alerts = alerts
            self.next = next
        }
    }
}
