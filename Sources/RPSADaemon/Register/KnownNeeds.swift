import RPSACore

/// The features and kinds of isolation that this house knows.
struct KnownNeeds {
    /// Kinds that a child may need even where no room offers them.
    private static let isolationKinds: Set = ["infectious", "withdrawal"]

    private let features: Set<String>
    private let isolation: Set<String>

    init(_ rooms: [Room]) {
        features = Set(rooms.flatMap(\.features))
        isolation = Self.isolationKinds.union(rooms.flatMap(\.isolation))
    }

    func has(_ kind: String, _ code: String) -> Bool {
        (kind == NeedRow.feature ? features : isolation).contains(code)
    }

    /// Refuses a word that the house does not know.
    func check(_ kind: String, _ codes: [String], field: String) throws {
        guard !codes.allSatisfy({ has(kind, $0) }) else { return }
        let known = (kind == NeedRow.feature ? features : isolation).sorted()
        throw Refused.badInput(field, .unknown, known.isEmpty ? "no room has a feature" : known.joined(separator: ", "))
    }
}
