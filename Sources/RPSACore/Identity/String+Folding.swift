/// Spaces as people leave them in typed text.
extension StringProtocol {
    /// Without spaces at either end, and with one space wherever there were several (tabs and line ends too).
    var spaceFolded: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Without spaces and line ends at either end; those inside stay.
    var trimmed: String {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...last].drop(while: \.isWhitespace))
    }
}
