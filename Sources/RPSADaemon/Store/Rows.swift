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

    var values: [DatabaseValue] {
        [
            id.databaseValue, room.code.databaseValue, room.ward.databaseValue, room.sex.rawValue.databaseValue,
            room.ages.lowerBound.databaseValue, room.ages.upperBound.databaseValue,
            JSONText.array(room.features).databaseValue, JSONText.array(room.isolation).databaseValue,
            position.databaseValue, since.databaseValue, until.databaseValue,
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

    var values: [DatabaseValue] {
        [
            id.databaseValue, bed.databaseValue, room.databaseValue, position.databaseValue, since.databaseValue,
            until.databaseValue,
        ]
    }
}

struct ChildRow: Row {
    static var table: Table { .child }
    var id: Int64

    var values: [DatabaseValue] { [id.databaseValue] }
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

    var values: [DatabaseValue] {
        [
            id.databaseValue, stay.databaseValue, child.databaseValue, sex.rawValue.databaseValue,
            age.databaseValue, ageIsEstimate.databaseValue, source.databaseValue,
            JSONText.array(categories).databaseValue, marital.databaseValue, origin.databaseValue,
            placementType.databaseValue, stayLimit.databaseValue, legalBasis.databaseValue, dueAt.databaseValue,
            exitReason.databaseValue, since.databaseValue, until.databaseValue,
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

    var values: [DatabaseValue] {
        [
            id.databaseValue, stay.databaseValue, bed.databaseValue, reason.databaseValue, since.databaseValue,
            until.databaseValue,
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

    var values: [DatabaseValue] {
        [
            id.databaseValue, stay.databaseValue, kind.databaseValue, code.databaseValue, since.databaseValue,
            until.databaseValue,
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

    var values: [DatabaseValue] {
        [id.databaseValue, bed.databaseValue, reason.databaseValue, since.databaseValue, until.databaseValue]
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

    var values: [DatabaseValue] {
        [
            .null, stay.databaseValue, bed.databaseValue, code.databaseValue, occurredAt.databaseValue,
            actor.databaseValue, reason.databaseValue,
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

    var values: [DatabaseValue] {
        [
            id.databaseValue, alert.databaseValue, kind.databaseValue, stay.databaseValue, child.databaseValue,
            bed.databaseValue, rung.databaseValue, dueAt.databaseValue, since.databaseValue, until.databaseValue,
        ]
    }
}

struct AlertSentRow: Row {
    static var table: Table { .alertSent }
    var upTo: Int64

    var values: [DatabaseValue] { [.null, upTo.databaseValue] }
}
