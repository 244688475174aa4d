import GRDB
import RPSACore

/// A raid as far as it is a whole: who brought people, and when it was closed. Texts about people stand apart.
struct RaidRecordRow: Row {
    static var table: Table { .raid }
    var id: Int64?
    var raid: Int64
    var agency: String
    var place: Int64
    var order: Int64?
    var commander: Int64?
    var headcount: Int?
    var reason: Int64?
    var since: Int64
    var until: Int64?

    var values: [RowValue] {
        [id, raid, agency, place, order, commander, headcount, reason, since, until]
    }

    static let columns =
        "r.id, r.raid, r.agency, r.place, r.orderNumber, r.commander, r.headcount, r.reason, r.since, r.until"

    init(
        raid: Int64, agency: String, place: Int64, order: Int64?, commander: Int64?, headcount: Int?, since: Int64
    ) {
        self.raid = raid
        self.agency = agency
        self.place = place
        self.order = order
        self.commander = commander
        self.headcount = headcount
        self.since = since
    }

    init(row: GRDB.Row) {
        id = row[0]
        raid = row[1]
        agency = row[2]
        place = row[3]
        order = row[4]
        commander = row[5]
        headcount = row[6]
        reason = row[7]
        since = row[8]
        until = row[9]
    }
}

struct RaidFileRow: Row {
    static var table: Table { .raidFile }
    var raid: Int64
    var fingerprint: Int64
    var occurredAt: Int64

    var values: [RowValue] { [nil, raid, fingerprint, occurredAt] }
}

/// One person of those whom a raid handed over.
struct RaidListRow: Row {
    static var table: Table { .raidRow }
    var id: Int64?
    var raid: Int64
    /// The number within the raid, from 1.
    var place: Int
    var file: Int64?
    var filePlace: Int?
    var sex: Sex?
    var age: StatedAge?
    var outcome: RaidOutcome
    var stay: Int64?
    var person: Int64?
    var sentTo: Int64?

    var values: [RowValue] {
        [
            id, raid, place, file, filePlace, sex?.rawValue, age?.years, age?.isEstimate ?? false, outcome.rawValue,
            stay, person, sentTo,
        ]
    }

    static let columns = """
        l.id, l.raid, l.place, l.file, l.filePlace, l.sex, l.age, l.ageIsEstimate, l.outcome, l.stay, l.person, \
        l.sentTo
        """

    init(raid: Int64, place: Int, outcome: RaidOutcome) {
        self.raid = raid
        self.place = place
        self.outcome = outcome
    }

    init(row: GRDB.Row) {
        guard let outcome = RaidOutcome(rawValue: row[8]) else { preconditionFailure("an outcome of no known kind") }
        self.init(raid: row[1], place: row[2], outcome: outcome)
        id = row[0]
        file = row[3]
        filePlace = row[4]
        sex = (row[5] as String?).map { Sex($0) }
        age = (row[6] as Int?).map { StatedAge(years: $0, isEstimate: row[7]) }
        stay = row[9]
        person = row[10]
        sentTo = row[11]
    }
}

struct TurnAwayRow: Row {
    static var table: Table { .turnAway }
    var id: Int64?
    var turnAway: Int64
    var source: String
    var sex: Sex
    var age: Int
    var reason: String
    var referredTo: Int64
    var raid: Int64?
    var isVoid = false
    var since: Int64

    var values: [RowValue] {
        [id, turnAway, source, sex.rawValue, age, reason, referredTo, raid, isVoid, since]
    }

    static let columns = "t.id, t.turnAway, t.source, t.sex, t.age, t.reason, t.referredTo, t.raid, t.isVoid, t.since"
}

extension TurnAwayRow {
    init(row: GRDB.Row) {
        self.init(
            id: row[0], turnAway: row[1], source: row[2], sex: Sex(row[3]), age: row[4], reason: row[5],
            referredTo: row[6], raid: row[7], isVoid: row[8], since: row[9])
    }
}

struct SeparationRow: Row {
    static var table: Table { .separation }
    var id: Int64?
    var child: Int64
    var other: Int64
    var scope: String
    var reason: Int64
    var since: Int64
    var until: Int64?

    var values: [RowValue] { [id, child, other, scope, reason, since, until] }
}

struct SiblingRow: Row {
    static var table: Table { .sibling }
    var id: Int64?
    var child: Int64
    var other: Int64
    var since: Int64
    var until: Int64?

    var values: [RowValue] { [id, child, other, since, until] }
}

/// Two numbers of one child: `other` is the one that was given first.
struct SameChildRow: Row {
    static var table: Table { .sameChild }
    var id: Int64?
    var child: Int64
    var other: Int64
    var since: Int64
    var until: Int64?

    var values: [RowValue] { [id, child, other, since, until] }
}

struct ProposalRow: Row {
    static var table: Table { .proposal }
    var id: Int64?
    var proposal: Int64
    var basis: Int64
    var nights: Int
    var costBefore: Int
    var costAfter: Int
    var since: Int64
    /// When it was carried out.
    var until: Int64?

    var values: [RowValue] { [id, proposal, basis, nights, costBefore, costAfter, since, until] }

    static let columns =
        "p.id, p.proposal, p.basis, p.nights, p.costBefore, p.costAfter, p.since, p.until"
}

extension ProposalRow {
    init(row: GRDB.Row) {
        self.init(
            id: row[0], proposal: row[1], basis: row[2], nights: row[3], costBefore: row[4], costAfter: row[5],
            since: row[6], until: row[7])
    }
}

struct ProposedMoveRow: Row {
    static var table: Table { .proposedMove }
    var proposal: Int64
    var stay: Int64
    var from: String?
    var to: String
    var reason: String

    var values: [RowValue] { [nil, proposal, stay, from, to, reason] }
}
