/// Codes as sentences in one language.
protocol CodeWords {
    func text(_ code: RoomCode) -> String
    func text(_ code: WarningCode) -> String
    func text(_ code: InputCode) -> String
    func text(_ code: StorageCode) -> String
    func text(_ kind: AlertKind) -> String
    func text(_ reason: ExitReason) -> String
    func text(_ source: Source) -> String
    func text(_ category: Category) -> String
    func text(_ marital: Marital) -> String
    var unknown: String { get }
    /// `girl` or `boy`.
    func child(sex: String) -> String
    /// Whom a room is for.
    func room(sex: String) -> String
    /// One letter for a list.
    func letter(sex: String) -> String
    func priority(_ priority: String) -> String
}

extension Words {
    func roomReason(_ code: String) -> String { RoomCode(rawValue: code).map { text($0) } ?? "" }
    func warning(_ code: String) -> String { WarningCode(rawValue: code).map { text($0) } ?? "" }
    func exit(_ code: String?) -> String {
        code.map { code in ExitReason(rawValue: code).map { text($0) } ?? code } ?? ""
    }
    func source(_ code: String) -> String { Source(rawValue: code).map { text($0) } ?? code }
    func alert(_ code: String) -> String { AlertKind(rawValue: code).map { text($0) } ?? code }
    func marital(_ code: String) -> String {
        code == "unknown" ? unknown : Marital(rawValue: code).map { text($0) } ?? code
    }

    /// `NO_LIMIT  no due date: …`
    func warningLine(_ code: String) -> String { "\(code)  \(warning(code))" }
}
