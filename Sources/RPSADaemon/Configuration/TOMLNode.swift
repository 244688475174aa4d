/// A value of a TOML file with the line it stands on.
struct TOMLNode {
    let line: Int
    let content: Content

    enum Content {
        case text(String)
        case number(Int)
        case list([TOMLNode])
        /// In the order of the file.
        case table([TOMLEntry])
        /// A kind of value that no file of ours has: fractions, true and false, dates.
        case other
    }

    var text: String? {
        if case .text(let text) = content { text } else { nil }
    }

    var number: Int? {
        if case .number(let number) = content { number } else { nil }
    }

    var list: [TOMLNode]? {
        if case .list(let nodes) = content { nodes } else { nil }
    }

    var table: [TOMLEntry]? {
        if case .table(let entries) = content { entries } else { nil }
    }
}

/// A key of a table and what it holds.
struct TOMLEntry {
    let key: String
    let node: TOMLNode

    var line: Int { node.line }
}

extension [TOMLEntry] {
    subscript(key: String) -> TOMLNode? {
        first { $0.key == key }?.node
    }
}
