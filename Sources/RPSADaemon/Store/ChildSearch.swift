import GRDB
import RPSACore

/// Finds children by what is known of who they are.
struct ChildSearch {
    static let matchCountMax = 50

    let db: Database
    /// When the texts were known.
    var moment = Moment.now

    struct Match {
        var child: Int64
        var kind: String
        var name: String?
    }

    /// Names, aliases and NIKs that begin with the text first, then names that hold it anywhere.
    func children(like text: String) throws -> [Match] {
        let key = NameKey.of(text)
        guard !key.isEmpty else { return [] }
        var matches: [Match] = []
        for condition in ["i.lookup BETWEEN :key AND :end", "i.lookup LIKE '%' || :key || '%' AND i.kind <> 'nik'"] {
            let rows = try GRDB.Row.fetchAll(
                try db.cachedStatement(
                    sql: """
                        SELECT i.child, i.kind,
                          (SELECT n.text FROM identity n WHERE n.child = i.child AND n.kind = 'name'
                             AND \(moment.known("n")) ORDER BY n.id DESC LIMIT 1)
                        FROM identity i
                        WHERE i.lookup IS NOT NULL AND \(moment.known("i")) AND \(condition)
                        ORDER BY i.lookup, i.child LIMIT :limit
                        """), arguments: arguments(key, condition))
            for row in rows where !matches.contains(where: { $0.child == row[0] }) {
                matches.append(Match(child: row[0], kind: row[1], name: row[2]))
            }
        }
        return Array(matches.prefix(Self.matchCountMax))
    }

    private func arguments(_ key: String, _ condition: String) -> StatementArguments {
        var arguments = moment.arguments
        arguments += ["key": key, "limit": Self.matchCountMax]
        if condition.contains(":end") { arguments += ["end": key + "\u{10FFFF}"] }
        return arguments
    }
}
