/// A placement type that a stay had.
package struct StayTerm: Codable, Sendable {
    package var placementType: String = ""
    @Nullable package var limit: String?
    @Nullable package var dueAt: String?
    package var at: String = ""
    @Nullable package var actor: String?

    package init() {}
}

/// A task of the stay, with its due time.
package struct StayTask: Codable, Sendable {
    package var task: String = ""
    @Nullable package var dueAt: String?
    @Nullable package var doneAt: String?
    @Nullable package var actor: String?

    package init() {}
}

/// One value that a change gave to a part of a stay.
package struct HistoryDetail: Codable, Sendable {
    /// Which part of the change.
    package var row: Int = 0
    package var what: String = ""
    package var key: String = ""
    @Nullable package var was: String?
    @Nullable package var now: String?

    package init() {}
}

/// One change in the history of a stay.
package struct HistoryLine: Codable, Sendable {
    package var sequence: Int = 0
    package var kind: String = ""
    package var method: String = ""
    package var recordedAt: String = ""
    package var occurredAt: String = ""
    package var actor: String = ""
    package var details: [HistoryDetail] = []

    package init() {}
}

package struct GetStayHistory: Request {
    package static let method = "id.rpsa.Stays.GetHistory"
    package var stay: String
    package var asOf: String?
    package var knownAt: String?

    package init(stay: String) {
        self.stay = stay
    }

    package struct Reply: Codable, Sendable {
        package var stay: String = ""
        package var lines: [HistoryLine] = []
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init() {}
    }
}
