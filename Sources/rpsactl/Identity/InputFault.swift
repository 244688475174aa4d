/// Why a file could not be taken as input.
enum InputFault: Sendable, Equatable {
    case unreadable(errno: Int32)
    case tooLarge(kibibytes: Int)
    /// A file that should hold the number of a step.
    case noStep
}

/// Why a text about a child's identity could not be read; what stands in it is never repeated.
struct IdentityFault: Error, Sendable, Equatable {
    enum Kind: String, Sendable {
        case badJSON, noColon, notDash, notUTF8, tooLarge, twice, unknownKey
    }

    var kind: Kind
    var line: Int?
}
