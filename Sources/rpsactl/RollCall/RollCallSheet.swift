import RPSAProtocol

/// The roll call as a list that keys mark: keys go in, actions come out, and nothing here knows a terminal.
struct RollCallSheet {
    enum Action: Equatable {
        case none
        case mark(stay: String, status: String)
        case finish
        /// Leaves the roll call open.
        case leave
    }

    enum Note: Equatable {
        case row(String)
        case noRow(String)
        case unknownKey
        /// A key that changes present into absent says nothing of a child who is known to be away.
        case away
        /// What the daemon answered, in words.
        case text(String)
    }

    private(set) var summary: RollCallSummary
    private(set) var lines: [RollCallLine]
    private(set) var position = 0
    /// The row's number as far as it was typed.
    private(set) var digits = ""
    private(set) var asksFinish = false
    private(set) var note: Note?

    /// How many rows a page key moves.
    var pageRowCount = 10
    let yes: Set<Character>

    init(_ summary: RollCallSummary, _ lines: [RollCallLine], yes: Set<Character>) {
        self.summary = summary
        self.lines = lines
        self.yes = yes
    }

    var selected: RollCallLine? { lines.indices.contains(position) ? lines[position] : nil }

    mutating func press(_ key: Key) -> Action {
        note = nil
        if asksFinish { return answer(key) }
        if case .character(let character) = key, character.isASCII, character.isNumber {
            type(digit: character)
            return .none
        }
        defer { if key != .erase { digits = "" } }
        switch key {
        case .up: move(to: position - 1)
        case .down: move(to: position + 1)
        case .pageUp: move(to: position - pageRowCount)
        case .pageDown: move(to: position + pageRowCount)
        case .first: move(to: 0)
        case .last: move(to: lines.count - 1)
        case .erase: erase()
        case .enter: return enter()
        case .interrupt: return .leave
        case .character(let character): return letter(character)
        case .other: note = .unknownKey
        }
        return .none
    }

    /// Takes what the daemon says of a child who was marked.
    mutating func take(_ reply: MarkRollCall.Reply, saying text: String) {
        summary = reply.rollCall
        if let place = lines.firstIndex(where: { $0.stay == reply.line.stay }) { lines[place] = reply.line }
        note = .text(text)
    }

    /// Takes what the daemon says of everyone; each keeps its row, and who is new stands below.
    mutating func take(_ reply: GetRollCall.Reply) {
        summary = reply.rollCall
        for line in reply.lines {
            if let place = lines.firstIndex(where: { $0.stay == line.stay }) {
                lines[place] = line
            } else {
                lines.append(line)
            }
        }
    }

    mutating func say(_ text: String) {
        note = .text(text)
        asksFinish = false
    }
}

extension RollCallSheet {
    private mutating func move(to place: Int) { position = max(0, min(lines.count - 1, place)) }

    private mutating func type(digit: Character) {
        digits.append(digit)
        select()
    }

    private mutating func erase() {
        guard !digits.isEmpty else { return }
        digits.removeLast()
        if !digits.isEmpty { select() }
    }

    private mutating func select() {
        guard let row = Int(digits), lines.indices.contains(row - 1) else {
            note = .noRow(digits)
            return
        }
        position = row - 1
        note = .row(digits)
    }

    /// Whether the digits that were typed name a row that is not there: then no letter may mark the row before.
    private var namesNoRow: Bool {
        guard !digits.isEmpty else { return false }
        return Int(digits).map { !lines.indices.contains($0 - 1) } ?? true
    }

    private mutating func enter() -> Action {
        if namesNoRow {
            note = .noRow(digits)
        } else if !digits.isEmpty {
            return .none
        } else if position + 1 < lines.count {
            move(to: position + 1)
        } else {
            asksFinish = true
        }
        return .none
    }

    private mutating func letter(_ character: Character) -> Action {
        switch Character(character.lowercased()) {
        case "f": asksFinish = true
        case "q": return .leave
        case " ": return change()
        case "a": return mark(.absent)
        case "p": return mark(.present)
        case "h": return mark(.hospital)
        case "c": return mark(.court)
        case "v": return mark(.familyVisit)
        case "s": return mark(.school)
        case "o": return mark(.other)
        default: note = .unknownKey
        }
        return .none
    }

    /// Present becomes absent and absent present; who is on leave or missing is not back by a slip of the hand.
    private mutating func change() -> Action {
        guard let selected, !namesNoRow else { return mark(.present) }
        if selected.isPresent { return mark(.absent) }
        if selected.status == RollCallMarking.absent.status { return mark(.present) }
        note = .away
        return .none
    }

    private mutating func mark(_ marking: RollCallMarking) -> Action {
        if namesNoRow {
            note = .noRow(digits)
            return .none
        }
        guard let selected else { return .none }
        return .mark(stay: selected.stay, status: marking.status)
    }

    /// One question; whatever is not a yes goes back to the list.
    private mutating func answer(_ key: Key) -> Action {
        asksFinish = false
        switch key {
        case .character(let character) where yes.contains(Character(character.lowercased())): return .finish
        case .interrupt: return .leave
        default: return .none
        }
    }
}
