/// Values: texts, numbers, lists, tables in braces, and the kinds that only need to be told apart from these.
extension TOMLParser {
    /// Each level costs stack.
    private static let depthMax = 16

    mutating func value(depth: Int) throws(TOMLFault) -> TOMLNode {
        guard depth < Self.depthMax else { throw fault("nested too deeply") }
        let line = line
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return TOMLNode(line: line, content: .text(try string()))
        case UInt8(ascii: "["): return TOMLNode(line: line, content: .list(try list(depth: depth)))
        case UInt8(ascii: "{"): return try inlineTable(depth: depth)
        default: return TOMLNode(line: line, content: try scalar())
        }
    }

    private mutating func list(depth: Int) throws(TOMLFault) -> [TOMLNode] {
        var elements: [TOMLNode] = []
        advance()
        try skipToContent()
        while !take("]") {
            elements.append(try value(depth: depth + 1))
            try skipToContent()
            guard take(",") || current == UInt8(ascii: "]") else { throw fault("expected , or ]") }
            try skipToContent()
        }
        return elements
    }

    private mutating func inlineTable(depth: Int) throws(TOMLFault) -> TOMLNode {
        let table = TOMLTable(line: line, origin: .heading)
        advance()
        skipBlanks()
        guard !take("}") else { return table.node }
        repeat {
            try statement(into: table, depth: depth + 1)
            skipBlanks()
        } while take(",")
        guard take("}") else { throw fault("expected , or }") }
        return table.node
    }

    /// A number, or one of the values that no file of ours has; these are not looked at closely.
    private mutating func scalar() throws(TOMLFault) -> TOMLNode.Content {
        let start = self
        var word = take(while: Self.isInScalar)
        // A date and a time may stand apart by a space.
        if word.utf8.count == 10, word.utf8.dropFirst(4).first == UInt8(ascii: "-"),
            bytes[place...].first == UInt8(ascii: " "), let next = bytes[place...].dropFirst().first, Self.isDigit(next)
        {
            advance()
            word += " " + take(while: Self.isInScalar)
        }
        guard !word.isEmpty else { throw start.fault("expected a value") }
        if let number = Self.integer(word) { return .number(number) }
        let unsigned = word.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        let isKnown = ["true", "false", "inf", "nan"].contains(String(Substring(unsigned)))
        guard isKnown || unsigned.first.map(Self.isDigit) == true else {
            throw start.fault("expected a value; a text needs quotes")
        }
        return .other
    }

    /// A whole number in any of the four notations, nil if it is none or too large.
    private static func integer(_ word: String) -> Int? {
        guard !word.hasPrefix("_"), !word.hasSuffix("_"), !word.contains("__") else { return nil }
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
            let digits = word.dropFirst(2)
            guard let first = digits.first, !"_+-".contains(first) else { return nil }
            return Int(digits.filter { $0 != "_" }, radix: radix)
        }
        let digits = word.hasPrefix("+") || word.hasPrefix("-") ? word.dropFirst() : Substring(word)
        guard digits.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "_") }), !digits.hasPrefix("_"),
            digits == "0" || !digits.hasPrefix("0")
        else { return nil }
        return Int(word.filter { $0 != "_" })
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isInScalar(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "+-._:".utf8.contains(byte)
    }
}
