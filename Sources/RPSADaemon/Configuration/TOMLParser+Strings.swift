/// Texts in their four notations: `"…"`, `'…'`, and over several lines between three quotes.
extension TOMLParser {
    /// Whether three of the quotes stand here.
    func isBlockQuote(_ quote: UInt8) -> Bool {
        bytes[place...].starts(with: [quote, quote, quote])
    }

    /// A text; a quote must stand here.
    mutating func string() throws(TOMLFault) -> String {
        let start = self
        guard let quote = current else { throw fault("expected a text in quotes") }
        let isBlock = isBlockQuote(quote)
        advance(by: isBlock ? 3 : 1)
        // A line end right behind the opening quotes is not meant.
        if isBlock { _ = takeLineEnd() }
        var text: [UInt8] = []
        while let byte = current {
            if byte == quote, !isBlock {
                advance()
                return String(decoding: text, as: UTF8.self)
            }
            if isBlock, isBlockQuote(quote) {
                // One or two quotes may stand before the closing three.
                let count = bytes[place...].prefix(5).prefix { $0 == quote }.count
                advance(by: count)
                text += repeatElement(quote, count: count - 3)
                return String(decoding: text, as: UTF8.self)
            }
            if isBlock, takeLineEnd() {
                text.append(UInt8(ascii: "\n"))
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                text += try escape(inBlock: isBlock).utf8
            } else {
                guard !Self.isControl(byte) else { break }
                text.append(byte)
                advance()
            }
        }
        guard current == nil || current == UInt8(ascii: "\n") || current == UInt8(ascii: "\r") else {
            throw fault("a control character in a text must be written as \\u and four digits")
        }
        throw start.fault("the text that begins here has no closing quote")
    }

    /// What a backslash and the characters behind it stand for.
    private mutating func escape(inBlock isBlock: Bool) throws(TOMLFault) -> String {
        let start = self
        advance()
        if isBlock, skipLineEndsAndBlanks() { return "" }
        guard let byte = current else { throw start.fault("the escape is not complete") }
        advance()
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "u"): if let scalar = scalar(digitCount: 4) { return String(scalar) }
        case UInt8(ascii: "U"): if let scalar = scalar(digitCount: 8) { return String(scalar) }
        default: break
        }
        throw start.fault("unknown escape; a backslash itself is \\\\")
    }

    /// A character by its number in hexadecimal digits.
    private mutating func scalar(digitCount: Int) -> Unicode.Scalar? {
        let digits = bytes[place...].prefix(digitCount)
        guard digits.count == digitCount, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        advance(by: digitCount)
        return Unicode.Scalar(number)
    }

    /// A backslash at the end of a line takes away all white space up to the next word.
    private mutating func skipLineEndsAndBlanks() -> Bool {
        let start = self
        skipBlanks()
        guard takeLineEnd() else {
            self = start
            return false
        }
        repeat { skipBlanks() } while takeLineEnd()
        return true
    }
}
