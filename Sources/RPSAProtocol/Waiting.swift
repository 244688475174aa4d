/// Something that waits for a person.
package struct TodoItem: Codable, Sendable {
    package var kind: String = ""
    package var subject: String = ""
    @Nullable package var code: String?
    @Nullable package var stay: String?
    @Nullable package var child: String?
    @Nullable package var initials: String?
    package var since: String = ""
    @Nullable package var dueAt: String?
    @Nullable package var actor: String?
    package var mine: Bool = false

    package init() {}
}

/// Something done at night that is to be seen by day.
package struct CountersignItem: Codable, Sendable {
    package var item: String = ""
    package var kind: String = ""
    package var code: String = ""
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    @Nullable package var bed: String?
    package var at: String = ""
    package var actor: String = ""
    package var dueAt: String = ""
    @Nullable package var countersignedAt: String?
    @Nullable package var countersignedBy: String?

    package init() {}
}

package struct ListTodo: Request {
    package static let method = "id.rpsa.Alerts.ListTodo"
    package var mine: Bool?
    package var asOf: String?
    package var knownAt: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var items: [TodoItem] = []

        package init() {}
    }
}

package struct ListCountersigns: Request {
    package static let method = "id.rpsa.Alerts.ListCountersigns"
    package var all: Bool?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var items: [CountersignItem] = []
        @Nullable package var next: String?

        package init() {}
    }
}

package struct GetCountersign: Request {
    package static let method = "id.rpsa.Alerts.GetCountersign"
    package var item: String

    package init(item: String) {
        self.item = item
    }

    package struct Reply: Codable, Sendable {
        package var item: CountersignItem = CountersignItem()
        @Nullable package var reason: String?
        package var changes: [HistoryDetail] = []
        @Nullable package var note: String?

        package init() {}
    }
}

package struct Countersign: Request {
    package static let method = "id.rpsa.Alerts.Countersign"
    package var items: [String]
    package var note: String?
    package var requestId: String?

    package init(items: [String]) {
        self.items = items
    }

    package struct Reply: Codable, Sendable {
        package var items: [CountersignItem] = []
        package var already: [CountersignItem] = []

        package init() {}
    }
}
