import GRDB
import RPSACore

/// The rows of the record, one type a table; `values` follows the order of `Table`'s columns.

struct RoomRow: Row {
    static var table: Table { .room }
    var id: Int64?
    var room: Room
    var position: Int
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [
            id, room.code, room.ward, room.sex.rawValue,
            room.ages.lowerBound, room.ages.upperBound,
            JSONText.array(room.features), JSONText.array(room.isolation),
            position, since, until,
        ]
    }
}

struct BedRow: Row {
    static var table: Table { .bed }
    var id: Int64?
    var bed: String
    var room: String
    var position: Int
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [
            id, bed, room, position, since,
            until,
        ]
    }
}

struct ChildRow: Row {
    static var table: Table { .child }
    var id: Int64

    var values: [RowValue] { [id] }
}

struct StayRow: Row {
    static var table: Table { .stay }
    var id: Int64?
    var stay: Int64
    var child: Int64
    var sex: Sex
    var age: Int
    var ageIsEstimate: Bool
    var source: String
    var categories: [String]
    var marital: String
    var origin: String
    var placementType: String
    var stayLimit: String?
    var legalBasis: String
    var dueAt: Int64?
    var exitReason: String?
    var since: Int64
    var until: Int64?
    var assessmentDueAt: Int64?
    var planDueAt: Int64?
    var reviewDueAt: Int64?

    var values: [RowValue] {
        [
            id, stay, child, sex.rawValue,
            age, ageIsEstimate, source,
            JSONText.array(categories), marital, origin,
            placementType, stayLimit, legalBasis, dueAt,
            exitReason, since, until, assessmentDueAt,
            planDueAt, reviewDueAt,
        ]
    }
}

struct PlacementRow: Row {
    static var table: Table { .placement }
    var id: Int64?
    var stay: Int64
    var bed: String?
    var reason: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [
            id, stay, bed, reason, since,
            until,
        ]
    }
}

struct NeedRow: Row {
    static var table: Table { .need }
    static let feature = "feature"
    static let isolation = "isolation"
    var id: Int64?
    var stay: Int64
    var kind: String
    var code: String
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [
            id, stay, kind, code, since,
            until,
        ]
    }
}

struct DrainRow: Row {
    static var table: Table { .drain }
    var id: Int64?
    var bed: String
    var reason: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [id, bed, reason, since, until]
    }
}

struct OverrideRow: Row {
    static var table: Table { .override }
    var stay: Int64
    var bed: String?
    var code: String
    var occurredAt: Int64
    var actor: String
    var reason: Int64

    var values: [RowValue] {
        [
            nil, stay, bed, code, occurredAt,
            actor, reason,
        ]
    }
}

struct AlertRow: Row {
    static var table: Table { .alert }
    var id: Int64?
    var alert: Int64
    var kind: String
    var stay: Int64?
    var child: Int64?
    var bed: String?
    var rung: Int
    var dueAt: Int64?
    var since: Int64
    var until: Int64?
    /// What else it is about: a raid's number, a date, a year.
    var subject: String?

    init(
        id: Int64?, alert: Int64, kind: String, stay: Int64?, child: Int64?, bed: String?, rung: Int, dueAt: Int64?,
        since: Int64, until: Int64?, subject: String?
    ) {
        self.id = id
        self.alert = alert
        self.kind = kind
        self.stay = stay
        self.child = child
        self.bed = bed
        self.rung = rung
        self.dueAt = dueAt
        self.since = since
        self.until = until
        self.subject = subject
    }

    var values: [RowValue] {
        [
            id, alert, kind, stay, child,
            bed, rung, dueAt, since, until, subject,
        ]
    }
}

struct AlertSentRow: Row {
    static var table: Table { .alertSent }
    var upTo: Int64

    var values: [RowValue] { [nil, upTo] }
}
