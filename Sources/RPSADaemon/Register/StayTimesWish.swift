import GRDB
import RPSACore
import RPSAProtocol

/// What a correction says of the times and the bed of a stay.
struct StayTimesWish {
    private let arrived: Instant?
    private let exited: Instant?
    private let undoesCheckOut: Bool
    /// The bed in which the child slept; nil within where it had none.
    private let bed: String??
    private let from: Instant?
    /// Whether who is on record in that bed slept in the child's own.
    let isExchange: Bool

    init(_ request: CorrectStay, _ typed: Typed, _ entry: Entry) throws {
        arrived = try request.arrived.map { try typed.past("arrived", $0, now: entry.now) }
        exited = try request.exited.map { try typed.past("exited", $0, now: entry.now) }
        from = try request.from.map { try typed.past("from", $0, now: entry.now) }
        undoesCheckOut = request.undoCheckOut == true
        if undoesCheckOut && exited != nil {
            throw Refused.badInput("exited", .conflict, "one of --exited and --undo-check-out")
        }
        if from != nil && request.bed == nil {
            throw Refused.badInput("bed", .missing, "the bed in which the child slept from then on")
        }
        isExchange = request.swap == true
        if isExchange && (request.bed == nil || from == nil || arrived != nil || exited != nil || undoesCheckOut) {
            throw Refused.badInput("swap", .conflict, "--bed and --from, and no other time")
        }
        if request.bed != nil && from == nil && !undoesCheckOut {
            throw Refused.badInput("from", .missing, "since when the child slept in the bed")
        }
        bed = try request.bed.map { try Self.known($0, entry.db) }
    }

    /// Stands for no bed.
    static let none = "none"

    /// A bed that is or was there, typed in any case.
    private static func known(_ code: String, _ db: Database) throws -> String? {
        if code.lowercased() == none { return nil }
        let statement = try db.cachedStatement(
            sql: "SELECT bed FROM bed WHERE upper(bed) = upper(?) AND supersededAt IS NULL LIMIT 1")
        guard let bed = try String.fetchOne(statement, arguments: [code]) else { throw Refused.notFound("bed", code) }
        return bed
    }

    /// Puts the times right.
    ///
    /// - Returns: the earliest time that was named, and where the bed is another one, from when on.
    func apply(to times: inout StayTimes) throws -> (earliest: Instant?, bedFrom: Int64?) {
        let oldExit = undoesCheckOut ? try times.undoExit() : times.stay.until
        // A stay that was entered a week too early leaves before it arrives, unless the later end is moved first.
        let isLater = exited.map { $0.milliseconds > times.stay.until ?? .max } ?? false
        if isLater, let exited { try times.exit(at: exited) }
        if let arrived { try times.arrive(at: arrived) }
        if !isLater, let exited { try times.exit(at: exited) }
        var bedFrom: Int64?
        if let bed, let since = from?.milliseconds ?? oldExit {
            try times.sleep(in: bed, from: since)
            bedFrom = since
        }
        let undone = undoesCheckOut ? oldExit.map { Instant(milliseconds: $0) } : nil
        return ([arrived, exited, from, undone].compactMap(\.self).min(), bedFrom)
    }
}
