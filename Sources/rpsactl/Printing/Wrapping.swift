/// Breaks sentences that are wider than a terminal between words.
enum Wrapping {
    static func wrapped(_ text: String, to width: Int) -> String {
        guard text.utf8.count > width else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0), width) }
            .joined(separator: "\n")
    }

    /// A line that is a command stays whole, so that it can be copied; so does what has colours.
    private static func line(_ line: String, _ width: Int) -> String {
        let isCommand = line.drop { $0 == " " }.hasPrefix("rpsactl ")
        guard line.count > width, !line.contains("\u{1B}"), !isCommand else { return line }
        let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count)
        var lines: [String] = []
        var current = indent
        for word in parts(line.dropFirst(indent.count)) {
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

    /// The words, between which a line may break; a command within a sentence is one, and so is an option in brackets.
    private static func parts(_ text: Substring) -> [String] {
        var parts: [String] = []
        var ends = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let isOption = word.hasPrefix("[")
            if ends.isEmpty || isOption {
                parts.append(String(word))
                ends = isOption ? "]" : word == "rpsactl" ? ".,;?" : ""
            } else if let last = parts.indices.last {
                parts[last] += " " + word
            }
            if let last = word.last, ends.contains(last) { ends = "" }
        }
        return parts
    }
}
