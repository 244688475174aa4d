/// Breaks sentences that are wider than a terminal between words.
enum Wrapping {
    static func wrapped(_ text: String, to width: Int) -> String {
        guard text.utf8.count > width else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0), width) }
            .joined(separator: "\n")
    }

    /// A command stays whole, so that it can be copied; so does what has colours.
    private static func line(_ line: String, _ width: Int) -> String {
        guard line.count > width, !line.contains("\u{1B}"), !line.contains("rpsactl ") else { return line }
        let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count)
        var lines: [String] = []
        var current = indent
        for word in line.dropFirst(indent.count).split(separator: " ", omittingEmptySubsequences: false) {
            let isFirst = current.allSatisfy { $0 == " " }
            if !isFirst && current.count + 1 + word.count > width {
                lines.append(Padding.trimmed(current))
                current = indent + "  " + word
            } else {
                current += (isFirst ? "" : " ") + word
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }
}
