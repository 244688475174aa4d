/// Cuts the UTF-8 of a roster into records and cells, knowing only the separator, quotation marks and line ends.
///
/// Every byte is looked at a fixed number of times. A cell whose opening mark never closes ends with its line, and so
/// the rows below it are still read; only a cell at whose end an odd run of marks stands is scanned over lines, and
/// the next such scan begins behind that run.
struct RosterScanner {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// The next record with anything in it; nil at the end.
    mutating func nextFilled() -> RosterRecord? {
        passBlankLines()
        while position < bytes.count {
            let record = next()
            if record.filledCount > 0 { return record }
            passBlankLines()
        }
        return nil
    }

    /// Passes over lines of separators and blanks without making cells of them.
    private mutating func passBlankLines() {
        var ahead = position
        while ahead < bytes.count {
            if let length = lineEndLength(at: ahead) {
                ahead += length
                position = ahead
                line += 1
            } else if bytes[ahead] == separator || bytes[ahead] == Self.space || bytes[ahead] == Self.tab {
                ahead += 1
            } else {
                return
            }
        }
        position = ahead
    }

    private mutating func next() -> RosterRecord {
        var record = RosterRecord(line: line)
        record.append(cell())
        while position < bytes.count, bytes[position] == separator {
            position += 1
            record.append(cell())
        }
        takeLineEnd()
        return record
    }

    /// One cell; stops before a separator, a line end or the end of the bytes.
    private mutating func cell() -> RosterCell {
        var start = position
        while start < bytes.count, bytes[start] == Self.space { start += 1 }
        // A mark inside an unquoted cell is a letter like any other: people write nicknames in marks.
        guard start < bytes.count, bytes[start] == Self.quote else { return RosterCell(bytes: plain()) }
        let startLine = line
        position = start + 1
        let firstLineEnd = passQuoted()
        let quoted = bytes[(start + 1)..<position]
        if position < bytes.count {
            position += 1
            if plain().allSatisfy({ $0 == Self.space }) { return RosterCell(bytes: Self.unquoted(quoted)[...]) }
            if line == startLine { return RosterCell(fault: .quote) }
        }
        position = firstLineEnd ?? bytes.count
        line = startLine
        return RosterCell(fault: .quote)
    }

    private mutating func plain() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != separator, lineEndLength(at: position) == nil {
            position += 1
        }
        return bytes[start..<position]
    }

    /// Goes to the closing mark or, without one, to the end; answers where the first line end on the way stands.
    private mutating func passQuoted() -> Int? {
        var firstLineEnd: Int?
        while position < bytes.count {
            if let length = lineEndLength(at: position) {
                if firstLineEnd == nil { firstLineEnd = position }
                position += length
                line += 1
            } else if bytes[position] != Self.quote {
                position += 1
            } else if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
                position += 2
            } else {
                break
            }
        }
        return firstLineEnd
    }

    /// The text between the marks: two marks are one, and every line end is a line feed.
    private static func unquoted(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(quoted.count)
        var isSecond = false
        for byte in quoted {
            let isTwin = isSecond && (byte == quote || byte == lineFeed)
            isSecond = !isTwin && (byte == quote || byte == carriageReturn)
            if !isTwin { text.append(byte == carriageReturn ? lineFeed : byte) }
        }
        return text
    }

    /// A carriage return alone ends a line too, as in files of old.
    private func lineEndLength(at place: Int) -> Int? {
        switch bytes[place] {
        case Self.lineFeed: 1
        case Self.carriageReturn: place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed ? 2 : 1
        default: nil
        }
    }

    private mutating func takeLineEnd() {
        guard position < bytes.count, let length = lineEndLength(at: position) else { return }
        position += length
        line += 1
    }

    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
