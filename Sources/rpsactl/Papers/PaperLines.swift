/// Text broken into lines of a fixed width: between words, and within one that is wider than a line.
enum PaperLines {
    static func wrapped(_ text: String, to width: Int) -> [String] {
        precondition(width > 0, "a line has room for something")
        var lines: [String] = []
        var current = ""
        for word in SafeText.clean(text).split(separator: " ") {
            for part in parts(of: word, width) {
                if !current.isEmpty && current.count + 1 + part.count > width {
                    lines.append(current)
                    current = ""
                }
                current += (current.isEmpty ? "" : " ") + part
            }
        }
        return lines + [current]
    }

    /// The lines with a first prefix, and below each other.
    static func hanging(_ prefix: String, _ text: String, to width: Int) -> [String] {
        let blank = String(repeating: " ", count: prefix.count)
        let lines = wrapped(text, to: max(1, width - prefix.count))
        return lines.enumerated().map { ($0.offset == 0 ? prefix : blank) + $0.element }
    }

    static func centred(_ text: String, in width: Int) -> [String] {
        wrapped(text, to: width).map { String(repeating: " ", count: (width - $0.count) / 2) + $0 }
    }

    /// Columns of lines beside each other.
    static func beside(_ columns: [(lines: [String], width: Int)], gap: Int) -> [String] {
        let height = columns.reduce(0) { max($0, $1.lines.count) }
        let blank = String(repeating: " ", count: gap)
        return (0..<height).map { row in
            let cells = columns.map { Padding.fit(row < $0.lines.count ? $0.lines[row] : "", $0.width) }
            return Padding.trimmed(cells.joined(separator: blank))
        }
    }

    private static func parts(of word: Substring, _ width: Int) -> [Substring] {
        var parts: [Substring] = []
        var rest = word
        while rest.count > width {
            parts.append(rest.prefix(width))
            rest = rest.dropFirst(width)
        }
        return parts + [rest]
    }
}
