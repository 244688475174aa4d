/// A TOML 1.0 text as values with their lines.
///
/// The files are read by our own parser: they may come from a client, and toml++ under TOMLKit ends the whole
/// process on typing errors such as `[é]`, cuts texts at a NUL, tells no lines and frees nothing.
enum TOMLDocument {
    static let byteCountMax = 1_048_576

    /// The top table.
    static func read(_ bytes: [UInt8]) throws(TOMLFault) -> TOMLNode {
        guard bytes.count <= byteCountMax else { throw .tooLong }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw .notUTF8(line: lineOfBadUTF8(bytes))
        }
        var parser = TOMLParser(bytes)
        return try parser.document()
    }

    private static func lineOfBadUTF8(_ bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (place ?? 0) + 1
    }
}

/// Why a file cannot be read at all.
enum TOMLFault: Error, Hashable {
    case tooLong
    case notUTF8(line: Int)
    /// The reason quotes nothing from the text.
    case syntax(line: Int, column: Int, reason: String)
}
