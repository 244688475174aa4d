import GRDB
import RPSACore

/// What was said of who a child is, read and found good. A nil is not said; an empty text takes back what was known.
struct IdentityInput: Sendable {
    var name: String?
    var aliases: [String]?
    var nik: String?
    var born: String?
    var origin: String?
    var parents: String?
    var address: String?
    var note: String?
    /// By which document or by whom the name was confirmed.
    var confirmed: String?

    /// The single texts by their kind.
    fileprivate var texts: [(IdentityKind, String?)] {
        [(.name, name), (.nik, nik), (.born, born), (.origin, origin), (.parents, parents), (.address, address)]
    }
}

/// Writes texts of identity into their one table.
struct IdentityWriter {
    let entry: Entry
    let child: Int64
    var stay: Int64?

    /// Adds what is new and replaces what differs; returns the kinds that changed.
    @discardableResult
    func add(_ input: IdentityInput) throws -> [String] {
        var changed: [String] = []
        for (kind, text) in input.texts {
            guard let text, try replace(kind, by: text) else { continue }
            changed.append(kind.rawValue)
            // An 18th birthday may be near.
            if kind == .born { entry.concernsAlerts = true }
        }
        if try confirm(input.confirmed, isRenamed: changed.contains("name")) { changed.append("confirmed") }
        if let aliases = input.aliases, try add(aliases: aliases) { changed.append("aliases") }
        if let note = input.note, !note.isEmpty {
            try entry.tell(.note, note, child: child, stay: stay)
            changed.append(IdentityKind.note.rawValue)
        }
        if changed.contains("name") || changed.contains("aliases") { try LikenessKeys.write(of: child, entry.db) }
        return changed
    }

    private func replace(_ kind: IdentityKind, by text: String) throws -> Bool {
        let known = try rows(kind)
        guard known.map(\.text) != [text], !(known.isEmpty && text.isEmpty) else { return false }
        for row in known { try entry.supersede(.identity, row.id) }
        if !text.isEmpty { try entry.tell(kind, text, child: child) }
        return true
    }

    /// What confirmed one name says nothing of another.
    private func confirm(_ text: String?, isRenamed: Bool) throws -> Bool {
        let known = isRenamed ? try rows(.confirmed) : []
        for row in known { try entry.supersede(.identity, row.id) }
        let isTold = try text.map { try replace(.confirmed, by: $0) } ?? false
        return isTold || !known.isEmpty
    }

    /// New aliases join the known ones; an empty one takes all of them back first.
    private func add(aliases: [String]) throws -> Bool {
        let known = try rows(.alias)
        var kept = known.map(\.text)
        if aliases.contains(where: \.isEmpty) {
            for row in known { try entry.supersede(.identity, row.id) }
            kept = []
        }
        var added = 0
        for alias in aliases where !alias.isEmpty && !kept.contains(alias) {
            try entry.tell(.alias, alias, child: child)
            kept.append(alias)
            added += 1
        }
        return added > 0 || kept.count < known.count
    }

    private func rows(_ kind: IdentityKind) throws -> [(id: Int64, text: String)] {
        let statement = try entry.db.cachedStatement(
            sql: "SELECT id, text FROM identity WHERE child = ? AND kind = ? AND supersededAt IS NULL ORDER BY id")
        return try GRDB.Row.fetchAll(statement, arguments: [child, kind.rawValue]).map { ($0[0], $0[1]) }
    }
}
