import GRDB
import RPSACore
import RPSAProtocol

/// `id.rpsa.Records`: the diaries of the children.
enum DiaryMethods {
    static func add(_ service: Service, _ request: AddDiary, _ entry: Entry) throws -> AddDiary.Reply {
        let child = try KinshipMethods.known(request.child, field: "child", service, entry.db)
        let kind = try service.typed.diaryKind(request.kind)
        let text = try service.typed.requiredText("text", request.text)
        let at = try service.typed.past("at", request.at, now: entry.now)
        let diary = Diary(entry: entry)
        let stay = try diary.stay(of: child.key, at: at)
        var reply = AddDiary.Reply()
        reply.child = child.description
        reply.stay = stay.map { RegisterNumber(.stay, key: $0).description }
        reply.kind = kind.rawValue
        reply.at = service.zone.write(at)
        if let known = try diary.same(kind, text, child: child.key, at: at) {
            reply.entry = Int(known)
            return reply
        }
        reply.entry = Int(try diary.add(kind, text, child: child.key, stay: stay, at: at))
        concern(child, reply.stay, at, entry)
        return reply
    }

    static func correct(_ service: Service, _ request: CorrectDiary, _ entry: Entry) throws -> CorrectDiary.Reply {
        let diary = Diary(entry: entry)
        guard let known = try diary.known(Int64(request.entry)) else {
            throw Refused.notFound("entry", "\(request.entry)")
        }
        var row = known.row
        if let kind = request.kind { row.kind = try service.typed.diaryKind(kind) }
        if let at = request.at {
            row.occurredAt = try service.typed.past("at", at, now: entry.now).milliseconds
            row.stay = try diary.stay(of: row.child, at: Instant(milliseconds: row.occurredAt))
        }
        // Whoever writes an entry anew that was taken back means that it is so.
        row.isVoid = request.void ?? (row.isVoid && request.text == nil && request.kind == nil)
        let text = try request.text.map { try service.typed.requiredText("text", $0) } ?? known.text
        let differences = [
            ("kind", row.kind != known.row.kind), ("text", text != known.text),
            ("at", row.occurredAt != known.row.occurredAt), ("void", row.isVoid != known.row.isVoid),
        ]
        let child = RegisterNumber(.child, key: row.child)
        var reply = CorrectDiary.Reply()
        reply.entry = request.entry
        reply.child = child.description
        reply.changed = differences.filter(\.1).map(\.0)
        reply.void = row.isVoid
        guard !reply.changed.isEmpty else { return reply }
        try diary.replace(known.row, by: row, text: text == known.text ? nil : text)
        concern(
            child, row.stay.map { RegisterNumber(.stay, key: $0).description },
            Instant(milliseconds: row.occurredAt), entry)
        return reply
    }

    private static func concern(_ child: RegisterNumber, _ stay: String?, _ time: Instant, _ entry: Entry) {
        entry.occurredAt = time
        entry.concerns(child)
        if let stay { entry.concerns(stay) }
    }

    /// By when it was.
    static func list(_ service: Service, _ request: ListDiary, _ snapshot: Snapshot) throws -> ListDiary.Reply {
        let asked = try snapshot.asked(asOf: request.asOf, knownAt: request.knownAt)
        let limit = try StayMethods.page(request.limit)
        let kind = try request.kind.map { try snapshot.typed.diaryKind($0).rawValue }
        let since = try request.since.map { try snapshot.typed.instant("since", $0, now: snapshot.now).milliseconds }
        let children = try request.child.map { text in
            let number = try KinshipMethods.known(text, field: "child", service, snapshot.db)
            return JSONText.array(try Ties(snapshot.db).numbers(of: number.key).map { "\($0)" })
        }
        let yesterday = (asked.moment == .now ? snapshot.now : asked.asOf).adding(hours: -24).milliseconds
        let begin = since ?? (children == nil ? yesterday : nil)
        // Of the house also what was written since: the next shift would never see it.
        let written = try (children == nil ? begin : nil).map {
            try RecordedRows.firstId(in: Table.diary.name, from: $0, snapshot.db)
        }
        var arguments = asked.moment.arguments
        arguments += [
            "children": children, "kind": kind, "since": begin, "written": written,
            "all": request.all ?? false, "after": request.after ?? 0, "limit": limit + 1,
        ]
        let rows = try GRDB.Row.fetchAll(
            try snapshot.db.cachedStatement(sql: query(asked.moment, ofChild: children != nil)), arguments: arguments)
        var reply = ListDiary.Reply()
        reply.entries = try rows.prefix(limit).flatMap { row in
            let line = line(row, snapshot)
            return try (request.all == true ? former(DiaryRow(row: row), asked, snapshot) : []) + [line]
        }
        reply.next = rows.count > limit ? reply.entries.last?.entry : nil
        (reply.asOf, reply.knownAt) = asked.named(snapshot.zone)
        return reply
    }

    private static func query(_ moment: Moment, ofChild: Bool) -> String {
        """
        SELECT \(DiaryRow.columns), i.text, d.recordedAt, NULL, \(isCorrected)
        FROM diary d JOIN identity i ON i.id = d.text
        WHERE \(moment.known("d")) AND \(moment.happened("d"))
          AND (:after = 0 OR (d.occurredAt, d.entry) > (SELECT a.occurredAt, a.entry FROM diary a
            WHERE a.entry = :after AND \(moment.known("a"))))
          AND \(ofChild ? "d.child IN (SELECT CAST(value AS INTEGER) FROM json_each(:children))" : ":children IS NULL")
          AND (:since IS NULL OR d.occurredAt >= :since OR d.id >= :written) AND (:kind IS NULL OR d.kind = :kind)
          AND (:all OR NOT d.isVoid)
        ORDER BY d.occurredAt, d.entry LIMIT :limit
        """
    }

    private static let isCorrected =
        "EXISTS (SELECT 1 FROM diary o WHERE o.child = d.child AND o.entry = d.entry AND o.id < d.id)"

    /// What an entry said before it was written anew, as far as it was known.
    private static func former(_ entry: DiaryRow, _ asked: Asked, _ snapshot: Snapshot) throws -> [DiaryEntry] {
        let statement = try snapshot.db.cachedStatement(
            sql: """
                SELECT \(DiaryRow.columns), i.text, d.recordedAt, d.supersededAt, \(isCorrected)
                FROM diary d JOIN identity i ON i.id = d.text
                WHERE d.child = ? AND d.entry = ? AND d.supersededAt <= ? ORDER BY d.id
                """)
        let knownAt = asked.moment == .now ? Int64.max : asked.knownAt.milliseconds
        return try GRDB.Row.fetchAll(statement, arguments: [entry.child, entry.entry, knownAt]).map {
            line($0, snapshot)
        }
    }

    private static func line(_ row: GRDB.Row, _ snapshot: Snapshot) -> DiaryEntry {
        let diary = DiaryRow(row: row)
        var line = DiaryEntry()
        line.entry = Int(diary.entry)
        line.child = RegisterNumber(.child, key: diary.child).description
        line.stay = diary.stay.map { RegisterNumber(.stay, key: $0).description }
        line.kind = diary.kind.rawValue
        line.text = row[9]
        line.at = snapshot.write(diary.occurredAt)
        line.recordedAt = snapshot.write(row[10])
        line.actor = diary.actor
        line.void = diary.isVoid
        line.replacedAt = snapshot.write(row[11] as Int64?)
        line.corrected = row[12]
        return line
    }

    static func subjects(_ reply: ListDiary.Reply) -> [String] {
        var children: [String] = []
        for entry in reply.entries where !children.contains(entry.child) { children.append(entry.child) }
        return children
    }
}

extension Typed {
    func diaryKind(_ text: String) throws -> DiaryKind {
        guard let kind = DiaryKind(rawValue: text.lowercased()) else {
            throw Refused.badInput("kind", .unknown, DiaryKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return kind
    }
}
