import GRDB

/// A table of the record, as the recorder, the rebuild and the check see it: all but the events themselves.
struct Table: Sendable {
    let name: String
    /// Without `recordedAt` and `supersededAt`, which follow from the events; `id` is first.
    let columns: [String]
    /// Whether rows can be superseded.
    let isVersioned: Bool
    /// Columns that no event may carry, for they hold what people said.
    let sealed: Set<String>
    let insertSQL: String
    let supersedeSQL: String

    private init(_ name: String, _ columns: [String], isVersioned: Bool = true, sealed: Set<String> = []) {
        self.name = name
        self.columns = ["id"] + columns
        self.isVersioned = isVersioned
        self.sealed = sealed
        let places = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
        insertSQL =
            "INSERT INTO \(name) (\((["id"] + columns).joined(separator: ", ")), recordedAt) VALUES (\(places))"
        supersedeSQL = "UPDATE \(name) SET supersededAt = ? WHERE id = ?"
    }

    /// The columns that an event carries.
    var openColumns: [String] { columns.filter { !sealed.contains($0) } }

    static let room = Table(
        "room", ["room", "ward", "sex", "ageFrom", "ageTo", "features", "isolation", "position", "since", "until"])
    static let bed = Table("bed", ["bed", "room", "position", "since", "until"])
    static let child = Table("child", [], isVersioned: false)
    static let stay = Table(
        "stay",
        [
            "stay", "child", "sex", "age", "ageIsEstimate", "source", "categories", "marital", "origin",
            "placementType", "stayLimit", "legalBasis", "dueAt", "exitReason", "since", "until", "assessmentDueAt",
            "planDueAt", "reviewDueAt",
        ])
    static let placement = Table("placement", ["stay", "bed", "reason", "since", "until"])
    static let need = Table("need", ["stay", "kind", "code", "since", "until"])
    static let drain = Table("drain", ["bed", "reason", "since", "until"])
    static let override = Table(
        "override", ["stay", "bed", "code", "occurredAt", "actor", "reason"], isVersioned: false)
    static let alert = Table(
        "alert", ["alert", "kind", "stay", "child", "bed", "rung", "dueAt", "since", "until", "subject"])
    static let alertSent = Table("alertSent", ["upTo"], isVersioned: false)
    static let identity = Table(
        "identity", ["child", "stay", "kind", "text", "lookup", "seal"], sealed: ["text", "lookup", "seal"])
    static let raid = Table(
        "raid",
        ["raid", "agency", "place", "orderNumber", "commander", "headcount", "reason", "since", "until"])
    static let raidFile = Table("raidFile", ["raid", "fingerprint", "occurredAt"], isVersioned: false)
    static let raidRow = Table(
        "raidRow",
        [
            "raid", "place", "file", "filePlace", "sex", "age", "ageIsEstimate", "outcome", "stay", "person", "sentTo",
        ])
    static let turnAway = Table(
        "turnAway", ["turnAway", "source", "sex", "age", "reason", "referredTo", "raid", "isVoid", "since"])
    static let separation = Table("separation", ["child", "other", "scope", "reason", "since", "until"])
    static let sibling = Table("sibling", ["child", "other", "since", "until"])
    static let sameChild = Table("sameChild", ["child", "other", "since", "until"])
    static let proposal = Table(
        "proposal", ["proposal", "basis", "nights", "costBefore", "costAfter", "since", "until"])
    static let proposedMove = Table(
        "proposedMove", ["proposal", "stay", "fromBed", "toBed", "reason"], isVersioned: false)

    static let alertSeen = Table("alertSeen", ["alert", "rung", "actor", "note", "occurredAt"], isVersioned: false)
    static let `extension` = Table(
        "extension",
        [
            "extension", "stay", "status", "reason", "oldDueAt", "newDueAt", "letter", "signatory", "dated", "note",
            "isOverride", "proposer", "decider", "refusal", "since", "until",
        ])
    static let retyping = Table(
        "retyping",
        [
            "stay", "oldType", "newType", "oldLimit", "newLimit", "oldDueAt", "newDueAt", "actor", "reason",
            "occurredAt",
        ], isVersioned: false)
    static let absence = Table("absence", ["stay", "reason", "expectedAt", "note", "since", "until"])
    static let task = Table("task", ["stay", "task", "dueAt", "actor", "note", "isVoid", "occurredAt"])
    static let rollCall = Table("rollCall", ["rollCall", "night", "outcome", "actor", "reason", "since", "until"])
    static let rollCallMark = Table(
        "rollCallMark",
        [
            "rollCall", "stay", "status", "isExpected", "isMarked", "former", "closed", "begun", "actor", "occurredAt",
        ])
    static let dayClose = Table("dayClose", ["day", "opening", "arrivals", "exits", "closing", "occurredAt"])
    static let countersign = Table(
        "countersign",
        ["item", "kind", "code", "stay", "bed", "uid", "actor", "dueAt", "signer", "note", "since", "until"])
    static let diary = Table(
        "diary", ["entry", "child", "stay", "kind", "text", "actor", "isVoid", "occurredAt"])

    /// All but `likenessKey`, which is an index of `identity` and no event tells of.
    static let all = [
        room, bed, child, stay, placement, need, drain, override, alert, alertSent, identity, raid, raidFile, raidRow,
        turnAway, separation, sibling, sameChild, proposal, proposedMove, alertSeen, `extension`, retyping, absence,
        task, rollCall, rollCallMark, dayClose, countersign, diary,
    ]
}

/// What stands in a column; nil is NULL. Not yet a `DatabaseValue`, for an array of those is slow to bind.
typealias RowValue = (any DatabaseValueConvertible)?

/// Something that is written as one row.
protocol Row: Sendable {
    static var table: Table { get }
    /// In the order of the table's columns; a nil id is given by SQLite.
    var values: [RowValue] { get }
}
