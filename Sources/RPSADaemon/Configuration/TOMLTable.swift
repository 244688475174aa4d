/// A table while its file is being read; a class, because headings come back to tables opened before.
final class TOMLTable {
    private let line: Int
    private var origin: Origin
    /// In the order of the file.
    private var keys: [String] = []
    private var slots: [String: Slot] = [:]

    /// What made the table; headings and dotted keys may not add to each other's.
    enum Origin {
        /// A heading of its own, or braces.
        case heading
        /// Only a longer heading has named it so far.
        case implied
        case dottedKey
    }

    private enum Slot {
        case value(TOMLNode)
        case table(TOMLTable)
        case elements(Elements)

        var line: Int {
            switch self {
            case .value(let node): node.line
            case .table(let table): table.line
            case .elements(let elements): elements.first.line
            }
        }
    }

    /// What `[[heading]]` has opened; a class, or every heading would copy all elements before it.
    private final class Elements {
        let first: TOMLTable
        var all: [TOMLTable]

        init(_ first: TOMLTable) {
            self.first = first
            all = [first]
        }
    }

    /// A key that is taken already, with the line that took it.
    struct Conflict: Error {
        let line: Int

        var reason: String { "this key or heading is given already in line \(line)" }
    }

    init(line: Int, origin: Origin) {
        self.line = line
        self.origin = origin
    }

    /// The finished table.
    var node: TOMLNode {
        let entries = keys.compactMap { key in slots[key].map { TOMLEntry(key: key, node: Self.node(of: $0)) } }
        return TOMLNode(line: line, content: .table(entries))
    }

    /// The table that a heading opens; `asElement` for `[[…]]`.
    func open(_ key: [String], asElement: Bool, line: Int) throws(Conflict) -> TOMLTable {
        guard let last = key.last else { return self }
        var table = self
        for part in key.dropLast() { table = try table.passed(part, line: line) }
        return asElement ? try table.element(last, line: line) : try table.opened(last, line: line)
    }

    /// Sets a value under a dotted key.
    func set(_ key: [String], to value: TOMLNode, line: Int) throws(Conflict) {
        guard let last = key.last else { return }
        var table = self
        for part in key.dropLast() { table = try table.dotted(part, line: line) }
        if let taken = table.slots[last] { throw Conflict(line: taken.line) }
        // A value that begins on a later line still belongs to its key.
        table.put(.value(TOMLNode(line: line, content: value.content)), at: last)
    }
}

// MARK: - Ways down

extension TOMLTable {
    /// A table on the way of a longer heading.
    private func passed(_ key: String, line: Int) throws(Conflict) -> TOMLTable {
        switch slots[key] {
        case .table(let table): return table
        case .elements(let elements): return elements.all.last ?? elements.first
        case .value(let node): throw Conflict(line: node.line)
        case nil: return put(TOMLTable(line: line, origin: .implied), at: key)
        }
    }

    private func opened(_ key: String, line: Int) throws(Conflict) -> TOMLTable {
        guard let slot = slots[key] else { return put(TOMLTable(line: line, origin: .heading), at: key) }
        guard case .table(let table) = slot, table.origin == .implied else { throw Conflict(line: slot.line) }
        table.origin = .heading
        return table
    }

    private func element(_ key: String, line: Int) throws(Conflict) -> TOMLTable {
        let table = TOMLTable(line: line, origin: .heading)
        switch slots[key] {
        case .elements(let elements): elements.all.append(table)
        case nil: put(.elements(Elements(table)), at: key)
        case .some(let slot): throw Conflict(line: slot.line)
        }
        return table
    }

    private func dotted(_ key: String, line: Int) throws(Conflict) -> TOMLTable {
        guard let slot = slots[key] else { return put(TOMLTable(line: line, origin: .dottedKey), at: key) }
        guard case .table(let table) = slot, table.origin == .dottedKey else { throw Conflict(line: slot.line) }
        return table
    }

    private func put(_ table: TOMLTable, at key: String) -> TOMLTable {
        put(.table(table), at: key)
        return table
    }

    private func put(_ slot: Slot, at key: String) {
        keys.append(key)
        slots[key] = slot
    }

    private static func node(of slot: Slot) -> TOMLNode {
        switch slot {
        case .value(let node): node
        case .table(let table): table.node
        case .elements(let elements):
            TOMLNode(line: elements.first.line, content: .list(elements.all.map(\.node)))
        }
    }
}
