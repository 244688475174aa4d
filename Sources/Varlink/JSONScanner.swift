import FoundationEssentials

/// Text that is not JSON, and where it stops being so.
package struct JSONFault: Error, Equatable {
    /// Bytes from the start of the text.
    package let offset: Int
}

/// Walks over JSON text and checks its grammar without building anything, so a caller can cut out the ranges it needs.
package struct JSONScanner {
    /// Deeper nesting is a fault; JSONDecoder has the same limit.
    package static let depthMax = 512

    package private(set) var position = 0
    private let bytes: UnsafeRawBufferPointer

    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next byte that is not white space, or nil at the end.
    package mutating func peek() -> UInt8? {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case let byte: return byte
            }
        }
        return nil
    }

    /// Steps over one value of any kind and says where it stood.
    @discardableResult
    package mutating func skipValue(depth: Int = 0) throws(JSONFault) -> Range<Int> {
        let first = peek()
        let start = position
        switch first {
        case UInt8(ascii: "{"):
            try members(depth: depth) { _, scanner throws(JSONFault) in try scanner.skipValue(depth: depth + 1) }
        case UInt8(ascii: "["): try skipArray(depth: depth)
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "t"): try skip("true")
        case UInt8(ascii: "f"): try skip("false")
        case UInt8(ascii: "n"): try skip("null")
        default: try skipNumber()
        }
        return start..<position
    }

    /// Steps over an object; `member` is given each key and must step over its value.
    package mutating func members(
        depth: Int = 0, _ member: (String, inout JSONScanner) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try open(UInt8(ascii: "{"), depth: depth)
        guard peek() != UInt8(ascii: "}") else { return try skipByte(UInt8(ascii: "}")) }
        while true {
            let key = try string()
            try skipByte(UInt8(ascii: ":"))
            try member(key, &self)
            guard peek() == UInt8(ascii: ",") else { return try skipByte(UInt8(ascii: "}")) }
            position += 1
        }
    }

    /// Reads a string value.
    package mutating func string() throws(JSONFault) -> String {
        guard peek() == UInt8(ascii: "\"") else { throw fault }
        let start = position
        let hasEscapes = try skipString()
        guard hasEscapes else {
            return String(decoding: bytes[start + 1..<position - 1], as: UTF8.self)
        }
        do {
            return try JSONDecoder().decode(String.self, from: Data(bytes[start..<position]))
        } catch {
            throw JSONFault(offset: start)
        }
    }

    /// Fails unless only white space is left.
    package mutating func end() throws(JSONFault) {
        guard peek() == nil else { throw fault }
    }
}

extension JSONScanner {
    private var fault: JSONFault { JSONFault(offset: position) }

    private mutating func skipByte(_ byte: UInt8) throws(JSONFault) {
        guard peek() == byte else { throw fault }
        position += 1
    }

    private mutating func open(_ byte: UInt8, depth: Int) throws(JSONFault) {
        guard depth < Self.depthMax else { throw fault }
        try skipByte(byte)
    }

    private mutating func skipArray(depth: Int) throws(JSONFault) {
        try open(UInt8(ascii: "["), depth: depth)
        guard peek() != UInt8(ascii: "]") else { return try skipByte(UInt8(ascii: "]")) }
        while true {
            try skipValue(depth: depth + 1)
            guard peek() == UInt8(ascii: ",") else { return try skipByte(UInt8(ascii: "]")) }
            position += 1
        }
    }

    private mutating func skip(_ word: StaticString) throws(JSONFault) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else { throw fault }
        position = end
    }

    /// Says whether the string has escapes.
    @discardableResult
    private mutating func skipString() throws(JSONFault) -> Bool {
        var hasEscapes = false
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return hasEscapes
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try skipEscape()
            case 0..<0x20: throw fault
            default: position += 1
            }
        }
        throw fault
    }

    private mutating func skipEscape() throws(JSONFault) {
        guard position + 1 < bytes.count else { throw fault }
        switch bytes[position + 1] {
        case UInt8(ascii: "u"): try skipUnicodeEscapes()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        default: throw fault
        }
    }

    // Half a surrogate pair is no character, and JSONDecoder would fail on it without saying where.
    private mutating func skipUnicodeEscapes() throws(JSONFault) {
        switch try codeUnit() {
        case 0xDC00...0xDFFF: throw fault
        case 0xD800...0xDBFF:
            let second = try codeUnit()
            guard (0xDC00...0xDFFF).contains(second) else { throw fault }
        default: return
        }
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt32 {
        guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw fault }
        var unit: UInt32 = 0
        for byte in bytes[position + 2..<position + 6] {
            guard let digit = byte.hexDigit else { throw fault }
            unit = unit << 4 | digit
        }
        position += 6
        return unit
    }

    private mutating func skipNumber() throws(JSONFault) {
        skipOne("-")
        if !skipOne("0") { try skipDigits() }
        if skipOne(".") { try skipDigits() }
        if skipOne("e") || skipOne("E") {
            if !skipOne("-") { skipOne("+") }
            try skipDigits()
        }
    }

    @discardableResult
    private mutating func skipOne(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipDigits() throws(JSONFault) {
        let start = position
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        guard position > start else { throw fault }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

    fileprivate var hexDigit: UInt32? {
        switch self {
        case 0x30...0x39: UInt32(self - 0x30)
        case 0x41...0x46, 0x61...0x66: UInt32((self | 0x20) - 0x57)
        default: nil
        }
    }
}
