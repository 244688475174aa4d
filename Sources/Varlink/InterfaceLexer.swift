/// Cuts an interface text into words and marks.
struct InterfaceLexer {
    struct Token: Equatable {
        /// A word, a mark such as `(` or `[string]`, or empty at the end of the text.
        var text: String
        var line: Int
        var column: Int
    }

    /// The comment lines that stand directly before the token last read.
    private(set) var comment = ""

    private var hasComment = false
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// systemd allows comments before a member and before a field, nowhere else.
    mutating func next(allowingComment: Bool = false) throws(InterfaceError) -> Token {
        skipSpace()
        let start = position
        if hasComment, !allowingComment {
            throw InterfaceError(line: line, column: start - lineStart + 1, reason: "no comment may stand before this")
        }
        func token(_ text: String) -> Token { Token(text: text, line: line, column: start - lineStart + 1) }
        guard position < bytes.count else { return token("") }
        for mark in ["->", "[]", "[string]", "(", ")", ",", ":", "?"] where bytes[start...].starts(with: mark.utf8) {
            position += mark.utf8.count
            return token(mark)
        }
        while position < bytes.count, bytes[position].isWordByte { position += 1 }
        guard position > start else {
            throw InterfaceError(line: line, column: start - lineStart + 1, reason: "unexpected character")
        }
        return token(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipSpace() {
        (comment, hasComment) = ("", false)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"): newLine()
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
            case UInt8(ascii: "#"): readComment()
            default: return
            }
        }
    }

    // An empty line parts a comment from what follows.
    private mutating func newLine() {
        if bytes[lineStart..<position].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { comment = "" }
        position += 1
        line += 1
        lineStart = position
    }

    private mutating func readComment() {
        hasComment = true
        let start = position + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        var words = bytes[start..<position]
        if words.first == UInt8(ascii: " ") { words = words.dropFirst() }
        comment += (comment.isEmpty ? "" : "\n") + String(decoding: words, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}
