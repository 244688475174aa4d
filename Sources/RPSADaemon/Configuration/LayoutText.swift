import RPSACore

/// The rooms and beds of a house as a TOML text declares them.
struct LayoutText {
    static let roomCountMax = 500
    static let bedCountMax = 5_000
    /// The beds, features and kinds of isolation of one room.
    static let listCountMax = Room.bedCountMax

    /// Reads a layout and finds all of its faults, up to a thousand.
    static func read(_ bytes: [UInt8]) throws(LayoutFaults) -> [DeclaredRoom] {
        let document: TOMLNode
        do {
            document = try TOMLDocument.read(bytes)
        } catch {
            throw LayoutFaults(faults: [LayoutFault(error)])
        }
        var reader = LayoutReader()
        let rooms = reader.rooms(of: document)
        guard reader.faults.isEmpty else { throw LayoutFaults(faults: reader.faults) }
        return rooms
    }
}

/// A room and its beds in the order declared.
struct DeclaredRoom: Hashable, Sendable {
    var room: Room
    var beds: [String]
}

/// Everything that is wrong with a layout.
struct LayoutFaults: Error, Hashable {
    var faults: [LayoutFault]
}

/// One thing that is wrong with a layout; it never repeats the offending value.
struct LayoutFault: Hashable, Sendable {
    var line: Int
    /// The key concerned, empty where none is. An unknown key stands here only if it is short and plain.
    var key: String
    /// One of `LayoutFaultCode`.
    var code: String
    /// What would be good.
    var accepted: String
}

/// The kinds of fault; the raw values go over the wire.
enum LayoutFaultCode: String, CaseIterable, Sendable {
    case syntax = "SYNTAX"
    case unknownKey = "UNKNOWN_KEY"
    case missing = "MISSING"
    case type = "TYPE"
    case codeFormat = "CODE_FORMAT"
    case sex = "SEX"
    case ages = "AGES"
    case beds = "BEDS"
    case twice = "TWICE"
    case featureFormat = "FEATURE_FORMAT"
    case isolationFormat = "ISOLATION_FORMAT"
    case tooMany = "TOO_MANY"
    case empty = "EMPTY"
    case encoding = "ENCODING"
}

extension LayoutFault {
    init(line: Int, key: String = "", _ code: LayoutFaultCode, accepted: String) {
        self.init(line: line, key: key, code: code.rawValue, accepted: accepted)
    }

    fileprivate init(_ fault: TOMLFault) {
        switch fault {
        case .tooLong: self.init(line: 1, .tooMany, accepted: "≤ \(TOMLDocument.byteCountMax) bytes")
        case .notUTF8(let line): self.init(line: line, .encoding, accepted: "UTF-8")
        case .syntax(let line, _, _): self.init(line: line, .syntax, accepted: "TOML 1.0")
        }
    }
}
