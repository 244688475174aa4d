/// A key that was pressed on a terminal.
enum Key: Equatable, Sendable {
    case up, down, pageUp, pageDown, first, last
    case enter, erase
    /// Ctrl-C, Ctrl-D, or the end of the input.
    case interrupt
    case character(Character)
    /// A key without a meaning anywhere, such as F5.
    case other
}

/// Makes keys of the bytes that a terminal sends.
struct KeyReader {
    private var sequence: [UInt8] = []

    /// The keys that are complete after these bytes. The beginning of an arrow key is kept until its end comes: taken
    /// for letters it would mark a child.
    mutating func keys(of bytes: [UInt8]) -> [Key] {
        bytes.compactMap { key(after: $0) }
    }

    private mutating func key(after byte: UInt8) -> Key? {
        guard !sequence.isEmpty || byte == Self.escape else { return Self.plain(byte) }
        sequence.append(byte)
        switch sequence.count {
        case 1: return nil
        case 2 where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O"): return nil
        case 2 where byte == Self.escape:
            sequence = [Self.escape]
            return .other
        case 2:
            sequence = []
            return .other
        default:
            guard Self.endsSequence(byte) || sequence.count > Self.sequenceLengthMax else { return nil }
            defer { sequence = [] }
            return Self.named(Array(sequence.dropFirst(2)))
        }
    }

    private static let escape: UInt8 = 0x1B
    private static let sequenceLengthMax = 16

    private static func endsSequence(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) }

    private static func plain(_ byte: UInt8) -> Key {
        switch byte {
        case 0x03, 0x04: .interrupt
        case 0x08, 0x7F: .erase
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"): .enter
        case 0x20..<0x7F: .character(Character(UnicodeScalar(byte)))
        default: .other
        }
    }

    private static func named(_ tail: [UInt8]) -> Key {
        switch String(decoding: tail, as: UTF8.self) {
        case "A": .up
        case "B": .down
        case "H", "1~", "7~": .first
        case "F", "4~", "8~": .last
        case "5~": .pageUp
        case "6~": .pageDown
        case "M": .enter
        default: .other
        }
    }
}
