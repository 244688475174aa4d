/// One thing that happened in a shift.
package struct HandoverLine: Codable, Sendable {
    package var kind: String = ""
    @Nullable package var stay: String?
    @Nullable package var child: String?
    @Nullable package var initials: String?
    @Nullable package var bed: String?
    package var at: String = ""
    package var recordedAt: String = ""
    @Nullable package var code: String?
    /// How many there were of a kind.
    @Nullable package var count: Int?
    @Nullable package var actor: String?

    package init() {}
}

/// Something that the next shift must watch.
package struct HandoverWatch: Codable, Sendable {
    package var kind: String = ""
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    @Nullable package var bed: String?
    @Nullable package var code: String?
    @Nullable package var dueAt: String?

    package init() {}
}

/// An alert of the shift.
package struct HandoverAlert: Codable, Sendable {
    package var alert: String = ""
    package var kind: String = ""
    package var rung: Int = 0
    package var priority: String = ""
    @Nullable package var stay: String?
    @Nullable package var subject: String?
    package var raisedAt: String = ""
    @Nullable package var clearedAt: String?
    package var acknowledged: Bool = false

    package init() {}
}

/// A stay whose record is incomplete.
package struct HandoverGap: Codable, Sendable {
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    package var missing: [String] = []

    package init() {}
}

package struct GetHandover: Request {
    package static let method = "id.rpsa.Records.GetHandover"
    package var since: String?
    package var until: String?
    package var knownAt: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var site: String = ""
        package var since: String = ""
        package var until: String = ""
        package var opening: Int = 0
        package var arrivals: Int = 0
        package var exits: Int = 0
        package var closing: Int = 0
        package var onLeave: Int = 0
        package var missing: Int = 0
        package var lines: [HandoverLine] = []
        package var alerts: [HandoverAlert] = []
        package var incomplete: [HandoverGap] = []
        package var watch: [HandoverWatch] = []
        package var countersigns: Int = 0

        package init() {}
    }
}
