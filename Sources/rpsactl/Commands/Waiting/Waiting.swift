import ArgumentParser
import RPSAProtocol

/// `rpsactl todo`: what waits for a person.
struct Waiting: Asking {
    static var configuration: CommandConfiguration { .leaf("todo", .todo) }

    @Flag(help: .of(.todoMine)) var mine = false
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListTodo {
        var request = ListTodo()
        request.mine = mine ? true : nil
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: ListTodo.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.items.isEmpty { return mine ? words.nothingWaitsForYou : words.nothingWaits }
        let sections = WaitingCounts.kinds(reply.items).map { kind in
            let records = WaitingCounts.records(reply.items, of: kind)
            let title = WaitingKind(rawValue: kind).map { words.text($0) } ?? SafeText.clean(kind)
            let lines = records.flatMap { items in
                WaitingText(item: items[0], others: Array(items.dropFirst()), words: words).lines
            }
            return (["\(title.uppercased()): \(records.count)"] + lines).joined(separator: "\n")
        }
        return sections.joined(separator: "\n\n")
    }
}

/// What waits, by kind.
enum WaitingCounts {
    /// Those that are known in their order, then the others.
    static func kinds(_ items: [TodoItem]) -> [String] {
        let present = Set(items.map(\.kind))
        let known = WaitingKind.allCases.map(\.rawValue)
        return known.filter(present.contains) + present.subtracting(known).sorted()
    }

    /// What waits of a kind: each thing by itself, but of an incomplete record all that it lacks together.
    static func records(_ items: [TodoItem], of kind: String) -> [[TodoItem]] {
        let items = items.filter { $0.kind == kind }
        guard kind == WaitingKind.incomplete.rawValue else { return items.map { [$0] } }
        var records: [[TodoItem]] = []
        for item in items {
            let place = records.firstIndex { ($0.first?.stay, $0.first?.child) == (item.stay, item.child) }
            if let place { records[place].append(item) } else { records.append([item]) }
        }
        return records
    }

    /// `2 extensions to decide  rpsactl extension list`, a line for each kind.
    static func lines(_ items: [TodoItem], _ words: any Words) -> [String] {
        let rows = kinds(items).map { kind in
            let count = records(items, of: kind).count
            let known = WaitingKind(rawValue: kind)
            return (
                text: known.map { words.waiting($0, count) } ?? "\(count) \(SafeText.clean(kind))",
                command: command(known)
            )
        }
        let width = rows.reduce(0) { max($0, $1.text.count) }
        return rows.map { "  " + Padding.fit($0.text, width) + "  " + $0.command }
    }

    private static func command(_ kind: WaitingKind?) -> String {
        switch kind {
        case .extension: "rpsactl extension list"
        case .countersign: "rpsactl countersign list"
        case .task, .known, .name, .incomplete, nil: "rpsactl todo"
        }
    }
}
