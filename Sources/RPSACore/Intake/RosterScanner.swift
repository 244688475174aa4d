/// Cuts the bytes of a roster into records and cells, knowing only `;`, quotation marks and line ends.
struct RosterScanner {
    private let bytes: [UInt8]
    private var position: Int
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next record with anything in it; nil at the end.
    mutating func nextFilled() -> RosterRecord? {
        while position < bytes.count {
            let record = next()
            if !record.isBlank { return record }
        }
        return nil
    }

    private mutating func next() -> RosterRecord {
        let start = line
        var cells = [cell()]
        while position < bytes.count, bytes[position] == Self.semicolon {
            position += 1
            cells.append(cell())
        }
        takeLineEnd()
        return RosterRecord(line: start, cells: cells)
    }

    /// One cell; stops before a semicolon, a line end or the end of the bytes.
    private mutating func cell() -> RosterCell {
        guard position < bytes.count, bytes[position] == Self.quote else {
            let plain = plain()
            return plain.contains(Self.quote) ? RosterCell(fault: .quote) : RosterCell(bytes: plain)
        }
        position += 1
        guard let quoted = quoted(), plain().isEmpty else { return RosterCell(fault: .quote) }
        return RosterCell(bytes: quoted[...])
    }

    private mutating func plain() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != Self.semicolon, !isAtLineEnd { position += 1 }
        return bytes[start..<position]
    }

    /// What stands up to the closing mark, which is taken; nil if there is none.
    private mutating func quoted() -> [UInt8]? {
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if isAtLineEnd {
                takeLineEnd()
                text.append(Self.lineFeed)
                continue
            }
            position += 1
            guard byte == Self.quote else {
                text.append(byte)
                continue
            }
            guard position < bytes.count, bytes[position] == Self.quote else { return text }
            text.append(Self.quote)
            position += 1
        }
        return nil
    }

    /// A lone carriage return is no line end; it is found later as a control character.
    private var isAtLineEnd: Bool {
        if bytes[position] == Self.lineFeed { return true }
        return bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
    }

    private mutating func takeLineEnd() {
        guard position < bytes.count, isAtLineEnd else { return }
        position += bytes[position] == Self.lineFeed ? 1 : 2
        line += 1
    }

    private static let semicolon = UInt8(ascii: ";")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
