/// Reads TOML statement by statement, each value as what it is; the first error ends it.
struct TOMLParser {
    let bytes: [UInt8]
    private(set) var place = 0
    private(set) var line = 1
    private var lineStart = 0
    /// A dotted key of more parts than any file of ours needs would nest tables until the stack ends.
    private static let keyPartCountMax = 16

    /// The bytes must be UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        lineStart = place
    }

    mutating func document() throws(TOMLFault) -> TOMLNode {
        let root = TOMLTable(line: 1, origin: .heading)
        var table = root
        try skipToContent()
        while let byte = current {
            if byte == UInt8(ascii: "[") {
                table = try heading(under: root)
            } else {
                try statement(into: table)
            }
            try endLine()
            try skipToContent()
        }
        return root.node
    }

    /// `[a.b]` or `[[a.b]]`.
    private mutating func heading(under root: TOMLTable) throws(TOMLFault) -> TOMLTable {
        let start = self
        advance()
        let isList = take("[")
        let key = try key()
        guard take("]"), !isList || take("]") else { throw fault(isList ? "expected ]]" : "expected ]") }
        do {
            return try root.open(key, asElement: isList, line: start.line)
        } catch {
            throw start.fault(error.reason)
        }
    }

    /// `key = value`, into a table that a heading opened or that stands in braces.
    mutating func statement(into table: TOMLTable, depth: Int = 0) throws(TOMLFault) {
        let start = self
        let key = try key()
        guard take("=") else { throw fault("expected =") }
        skipBlanks()
        let value = try value(depth: depth)
        do {
            try table.set(key, to: value, line: start.line)
        } catch {
            throw start.fault(error.reason)
        }
    }

    /// The parts of a dotted key.
    private mutating func key() throws(TOMLFault) -> [String] {
        var parts: [String] = []
        repeat {
            skipBlanks()
            guard parts.count < Self.keyPartCountMax else { throw fault("nested too deeply") }
            parts.append(try keyPart())
            skipBlanks()
        } while take(".")
        return parts
    }

    private mutating func keyPart() throws(TOMLFault) -> String {
        if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard !isBlockQuote(quote) else { throw fault("a key must stand on one line") }
            return try string()
        }
        let part = take(while: Self.isBare)
        guard !part.isEmpty else { throw fault("expected a key of A-Z, a-z, 0-9, _ and -, or one in quotes") }
        return part
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

// MARK: - Moving on

extension TOMLParser {
    var current: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func advance(by count: Int = 1) { place += count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    mutating func take(while accepts: (UInt8) -> Bool) -> String {
        let taken = bytes[place...].prefix(while: accepts)
        place = taken.endIndex
        return String(decoding: taken, as: UTF8.self)
    }

    /// A line feed, with or without a carriage return before it.
    mutating func takeLineEnd() -> Bool {
        let isPair = bytes[place...].starts(with: "\r\n".utf8)
        guard isPair || current == UInt8(ascii: "\n") else { return false }
        place += isPair ? 2 : 1
        line += 1
        lineStart = place
        return true
    }

    mutating func skipBlanks() {
        while current == UInt8(ascii: " ") || current == UInt8(ascii: "\t") { place += 1 }
    }

    /// Over blanks, comments and line ends.
    mutating func skipToContent() throws(TOMLFault) {
        repeat {
            skipBlanks()
            try skipComment()
        } while takeLineEnd()
    }

    private mutating func skipComment() throws(TOMLFault) {
        guard current == UInt8(ascii: "#") else { return }
        while let byte = current, !Self.isControl(byte) { place += 1 }
    }

    private mutating func endLine() throws(TOMLFault) {
        skipBlanks()
        try skipComment()
        guard takeLineEnd() || current == nil else { throw fault("expected the end of the line") }
    }

    /// The control characters that may stand nowhere; a tab may.
    static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F
    }

    /// An error at the place reached; the column counts characters.
    func fault(_ reason: String) -> TOMLFault {
        let column = String(decoding: bytes[lineStart..<place], as: UTF8.self).unicodeScalars.count + 1
        return .syntax(line: line, column: column, reason: reason)
    }
}
