/// A time away from the house.
package struct AbsenceLine: Codable, Sendable {
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    @Nullable package var bed: String?
    package var reason: String = ""
    package var since: String = ""
    @Nullable package var expectedAt: String?
    @Nullable package var until: String?
    @Nullable package var overdueHours: Int?

    package init() {}
}

package struct LeaveStay: Request {
    package static let method = "id.rpsa.Stays.Leave"
    package var stay: String
    package var reason: String
    package var until: String
    package var at: String?
    package var note: String?
    package var requestId: String?

    package init(stay: String, reason: String, until: String) {
        self.stay = stay
        self.reason = reason
        self.until = until
    }

    package struct Reply: Codable, Sendable {
        package var absence: AbsenceLine = AbsenceLine()

        package init() {}
    }
}

package struct ReturnToStay: Request {
    package static let method = "id.rpsa.Stays.Return"
    package var stay: String
    package var at: String?
    package var requestId: String?

    package init(stay: String) {
        self.stay = stay
    }

    package struct Reply: Codable, Sendable {
        package var absence: AbsenceLine = AbsenceLine()

        package init() {}
    }
}

package struct ReportMissing: Request {
    package static let method = "id.rpsa.Stays.ReportMissing"
    package var stay: String
    package var at: String?
    package var note: String?
    package var requestId: String?

    package init(stay: String) {
        self.stay = stay
    }

    package struct Reply: Codable, Sendable {
        package var absence: AbsenceLine = AbsenceLine()

        package init() {}
    }
}

package struct CorrectAbsence: Request {
    package static let method = "id.rpsa.Stays.CorrectAbsence"
    package var stay: String
    package var since: String
    package var left: String?
    package var returned: String?
    package var void: Bool?
    package var reason: String
    package var requestId: String?

    package init(stay: String, since: String, reason: String) {
        self.stay = stay
        self.since = since
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var absence: AbsenceLine = AbsenceLine()
        package var void: Bool = false

        package init() {}
    }
}

package struct ListAbsences: Request {
    package static let method = "id.rpsa.Stays.ListAbsences"
    package var stay: String?
    package var all: Bool?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var absences: [AbsenceLine] = []
        @Nullable package var next: String?

        package init() {}
    }
}
