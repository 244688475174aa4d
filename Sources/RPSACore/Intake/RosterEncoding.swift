/// How the text of a roster is written down.
///
/// The guess needs no luck: a mark decides; without one, zeros in every second byte are UTF-16, because headings are
/// plain letters; what is left is UTF-8 unless more of its bytes beyond ASCII stand astray than make characters,
/// which is what Windows-1252 looks like. A UTF-8 file with a damaged byte so keeps its accents and its error.
enum RosterEncoding: Hashable {
    case utf8, utf16Little, utf16Big, windows1252

    /// The same text in UTF-8 without a mark; what cannot be read becomes the byte 0xFF, which no UTF-8 has, so that
    /// the cell it stands in is found.
    static func utf8(of bytes: [UInt8]) -> [UInt8] {
        let (encoding, markLength) = marked(bytes) ?? (guessed(bytes), 0)
        switch encoding {
        case .utf8: return markLength == 0 ? bytes : Array(bytes[markLength...])
        case .utf16Little: return utf8(ofUnits: bytes[markLength...], isLittle: true)
        case .utf16Big: return utf8(ofUnits: bytes[markLength...], isLittle: false)
        case .windows1252: return utf8(ofWindows: bytes)
        }
    }

    private static func marked(_ bytes: [UInt8]) -> (RosterEncoding, markLength: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16Little, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16Big, 2) }
        return nil
    }

    private static func guessed(_ bytes: [UInt8]) -> RosterEncoding {
        var zeros = [0, 0]
        let sample = bytes.prefix(sampleLength)
        for (place, byte) in sample.enumerated() where byte == 0 { zeros[place % 2] += 1 }
        let many = sample.count / 4
        if sample.count >= 4, zeros[1] > many, zeros[0] * 8 < zeros[1] { return .utf16Little }
        if sample.count >= 4, zeros[0] > many, zeros[1] * 8 < zeros[0] { return .utf16Big }
        return isWindows(bytes) ? .windows1252 : .utf8
    }

    private static let sampleLength = 1_024

    /// Whether more bytes beyond ASCII stand alone than belong to characters of UTF-8.
    private static func isWindows(_ bytes: [UInt8]) -> Bool {
        var characters = 0
        var strays = 0
        var place = 0
        while place < bytes.count {
            let length = lengthInUTF8(bytes[place])
            let rest = bytes[min(place + 1, bytes.count)..<min(place + max(length, 1), bytes.count)]
            if length > 1, rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
                characters += 1
                place += length
            } else {
                if length != 1 { strays += 1 }
                place += 1
            }
        }
        return strays > characters
    }

    /// The length of the character that begins with this byte; 0 where none does.
    private static func lengthInUTF8(_ byte: UInt8) -> Int {
        switch byte {
        case ..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private static func utf8(ofUnits bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        var high: UInt32?
        while place + 1 < bytes.endIndex {
            let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
            let unit = isLittle ? first | second << 8 : second | first << 8
            place += 2
            if let lead = high {
                high = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    append(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00), to: &text)
                    continue
                }
                text.append(unreadable)
            }
            if (0xD800...0xDBFF).contains(unit) { high = unit } else { append(unit, to: &text) }
        }
        if high != nil || place < bytes.endIndex { text.append(unreadable) }
        return text
    }

    private static func utf8(ofWindows bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            switch byte {
            case ..<0x80: text.append(byte)
            case 0x80..<0xA0: append(windowsSigns[Int(byte) - 0x80], to: &text)
            default: append(UInt32(byte), to: &text)
            }
        }
        return text
    }

    private static func append(_ value: UInt32, to text: inout [UInt8]) {
        if value < 0x80 {
            text.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value), let encoded = Unicode.UTF8.encode(scalar) {
            text.append(contentsOf: encoded)
        } else {
            text.append(unreadable)
        }
    }

    private static let unreadable: UInt8 = 0xFF

    /// What 0x80 to 0x9F stand for; a surrogate, which is no character, where Windows-1252 has none.
    private static let windowsSigns: [UInt32] = [
        0x20AC, 0xD800, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xD800,
        0x017D, 0xD800, 0xD800, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xD800, 0x017E, 0x0178,
    ]
}
