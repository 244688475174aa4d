import RPSAProtocol

/// One child of a roster, with a bed or without.
struct IntakeRow {
    var row: Int
    var child: String
    var stay: String
    var initials: String
    var sex: String
    var age: Int
    var ageIsEstimate: Bool
    /// Nil for a child without a bed.
    var bed: String?
    var room: String?
    var categories: [String]
    var isolation: String?
    /// The words of the roster behind the categories, without the one behind the isolation.
    var categoryWords: [String]
    var isolationWord: String?
    var siblings: [String]
    var candidates: [CandidateLine]
    var why: [String]
    /// The rooms that would not do.
    var refused: [RoomReasons]
    var warnings: [String]

    init(_ row: ImportRoster.Admitted) {
        self.init(
            row: row.row, child: row.child, stay: row.stay, initials: row.initials, sex: row.sex, age: row.age,
            ageIsEstimate: row.ageIsEstimate, categories: row.categories, isolation: row.isolation, words: row.words)
        bed = row.bed
        room = row.room
        siblings = row.siblings
        candidates = row.candidates
        why = row.why
        refused = row.refused
        warnings = row.warnings
    }

    init(_ row: ImportRoster.Unplaced) {
        self.init(
            row: row.row, child: row.child, stay: row.stay, initials: row.initials, sex: row.sex, age: row.age,
            ageIsEstimate: row.ageIsEstimate, categories: row.categories, isolation: row.isolation, words: row.words)
        siblings = row.siblings
        candidates = row.candidates
        refused = row.reasons
        warnings = row.warnings
    }

    private init(
        row: Int, child: String, stay: String, initials: String, sex: String, age: Int, ageIsEstimate: Bool,
        categories: [String], isolation: String?, words: [String]
    ) {
        self.row = row
        self.child = child
        self.stay = stay
        self.initials = initials
        self.sex = sex
        self.age = age
        self.ageIsEstimate = ageIsEstimate
        self.categories = categories
        self.isolation = isolation
        // The word behind the isolation comes last.
        isolationWord = isolation == nil ? nil : words.last
        categoryWords = isolation == nil ? words : words.dropLast()
        siblings = []
        candidates = []
        why = []
        refused = []
        warnings = []
    }

    /// What kept the child from a bed: where a room would suit and is only full, that; else every room's codes.
    var refusedCodes: [String] {
        let full = refused.filter { !$0.codes.isEmpty && Self.bedCodes.isSuperset(of: $0.codes) }
        return (full.isEmpty ? refused : full).flatMap(\.codes).reduce(into: []) { codes, code in
            if !codes.contains(code) { codes.append(code) }
        }
    }

    /// What is said of beds and not of the room.
    private static let bedCodes: Set = [
        RoomCode.bedDrained.rawValue, RoomCode.bedTaken.rawValue, RoomCode.capacity.rawValue,
    ]
}
