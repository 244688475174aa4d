import RPSACore

/// Walks a parsed layout and gathers its faults.
struct LayoutReader {
    private(set) var faults: [LayoutFault] = []
    private var roomCodes: Set<String> = []
    private var bedCodes: Set<String> = []
    private static let faultCountMax = 1_000

    /// The rooms; with any fault they may be incomplete.
    mutating func rooms(of document: TOMLNode) -> [DeclaredRoom] {
        let top = document.table ?? []
        for entry in top where entry.key != "room" {
            refuse(entry, .unknownKey, "[[room]]")
        }
        guard let node = top["room"] else {
            if top.isEmpty { refuse(document, "room", .empty, "[[room]]") }
            return []
        }
        guard let list = node.list else { return refuse(node, "room", .type, "[[room]]") ?? [] }
        guard !list.isEmpty else { return refuse(node, "room", .empty, "[[room]]") ?? [] }
        guard list.count <= LayoutText.roomCountMax else {
            return refuse(list[LayoutText.roomCountMax], "room", .tooMany, "≤ \(LayoutText.roomCountMax)") ?? []
        }
        let rooms = list.compactMap { room($0) }
        if bedCodes.count > LayoutText.bedCountMax {
            refuse(node, RoomKey.beds.rawValue, .tooMany, "≤ \(LayoutText.bedCountMax)")
        }
        return rooms
    }

    private mutating func room(_ node: TOMLNode) -> DeclaredRoom? {
        guard let entries = node.table else { return refuse(node, "room", .type, "[[room]]") }
        for entry in entries where RoomKey(rawValue: entry.key) == nil {
            refuse(entry, .unknownKey, RoomKey.allCases.map(\.rawValue).joined(separator: ", "))
        }
        for key in RoomKey.required where entries[key.rawValue] == nil {
            refuse(node, key.rawValue, .missing, key.accepted)
        }
        let code = entries[RoomKey.code.rawValue].flatMap { roomCode($0) }
        let ward = entries[RoomKey.ward.rawValue].flatMap { self.code($0, .ward) }
        let sex = entries[RoomKey.sex.rawValue].flatMap { sexPolicy($0) }
        let ages = entries[RoomKey.ages.rawValue].flatMap { self.ages($0) }
        let beds = entries[RoomKey.beds.rawValue].flatMap { self.beds($0, room: code) }
        let features = words(entries[RoomKey.features.rawValue], .features, .featureFormat)
        let isolation = words(entries[RoomKey.isolation.rawValue], .isolation, .isolationFormat)
        guard let code, let ward, let sex, let ages, let beds else { return nil }
        let room = Room(code: code, ward: ward, sex: sex, ages: ages, features: features, isolation: isolation)
        return DeclaredRoom(room: room, beds: beds)
    }
}

// MARK: - Values

extension LayoutReader {
    private mutating func roomCode(_ node: TOMLNode) -> String? {
        guard let code = code(node, .code) else { return nil }
        // On a door PA1 and pa1 are the same.
        guard roomCodes.insert(code.lowercased()).inserted else {
            return refuse(node, RoomKey.code.rawValue, .twice, "each room once")
        }
        return code
    }

    private mutating func code(_ node: TOMLNode, _ key: RoomKey) -> String? {
        guard let text = node.text else { return refuse(node, key.rawValue, .type, key.accepted) }
        guard TextForm.roomCode.accepts(text) else { return refuse(node, key.rawValue, .codeFormat, key.accepted) }
        return text
    }

    private mutating func sexPolicy(_ node: TOMLNode) -> SexPolicy? {
        let key = RoomKey.sex
        guard let text = node.text else { return refuse(node, key.rawValue, .type, key.accepted) }
        return SexPolicy(rawValue: text) ?? refuse(node, key.rawValue, .sex, key.accepted)
    }

    private mutating func ages(_ node: TOMLNode) -> ClosedRange<Int>? {
        let key = RoomKey.ages
        let numbers = node.list?.compactMap(\.number)
        guard let numbers, numbers.count == node.list?.count else {
            return refuse(node, key.rawValue, .type, key.accepted)
        }
        guard numbers.count == 2, 0 <= numbers[0], numbers[0] <= numbers[1], numbers[1] <= 17 else {
            return refuse(node, key.rawValue, .ages, key.accepted)
        }
        return numbers[0]...numbers[1]
    }

    private mutating func words(_ node: TOMLNode?, _ key: RoomKey, _ fault: LayoutFaultCode) -> [String] {
        guard let node else { return [] }
        guard let elements = node.list else { return refuse(node, key.rawValue, .type, key.accepted) ?? [] }
        guard elements.count <= LayoutText.listCountMax else {
            return refuse(node, key.rawValue, .tooMany, "≤ \(LayoutText.listCountMax)") ?? []
        }
        var words: [String] = []
        for element in elements {
            guard let word = word(element, key, fault) else { continue }
            if words.contains(word) { refuse(element, key.rawValue, .twice, "each once") } else { words.append(word) }
        }
        return words
    }

    private mutating func word(_ node: TOMLNode, _ key: RoomKey, _ fault: LayoutFaultCode) -> String? {
        guard let text = node.text else { return refuse(node, key.rawValue, .type, key.accepted) }
        return TextForm.lowerCode.accepts(text) ? text : refuse(node, key.rawValue, fault, key.accepted)
    }
}

// MARK: - Beds

extension LayoutReader {
    /// The codes of the beds: listed, or counted and numbered from the room's code.
    private mutating func beds(_ node: TOMLNode, room: String?) -> [String]? {
        let key = RoomKey.beds
        let range = 1...LayoutText.listCountMax
        if let count = node.number {
            guard range.contains(count) else { return refuse(node, key.rawValue, .beds, key.accepted) }
            // Without the room's code its beds have none; the room is refused anyway.
            guard let room else { return nil }
            return (1...count).compactMap { bed("\(room)-\($0)", at: node) }
        }
        guard let elements = node.list else { return refuse(node, key.rawValue, .type, key.accepted) }
        guard range.contains(elements.count) else { return refuse(node, key.rawValue, .beds, key.accepted) }
        return elements.compactMap { bed($0) }
    }

    private mutating func bed(_ node: TOMLNode) -> String? {
        let accepted = TextForm.bedCode.accepted
        guard let text = node.text else { return refuse(node, RoomKey.beds.rawValue, .type, accepted) }
        guard TextForm.bedCode.accepts(text) else {
            return refuse(node, RoomKey.beds.rawValue, .codeFormat, accepted)
        }
        return bed(text, at: node)
    }

    private mutating func bed(_ code: String, at node: TOMLNode) -> String? {
        guard bedCodes.insert(code.lowercased()).inserted else {
            return refuse(node, RoomKey.beds.rawValue, .twice, "each bed once")
        }
        return code
    }
}

// MARK: - Faults

extension LayoutReader {
    /// Nil, so that the caller can give it back.
    private mutating func refuse<Value>(
        _ node: TOMLNode, _ key: String, _ code: LayoutFaultCode, _ accepted: String
    ) -> Value? {
        refuse(node, key, code, accepted)
        return nil
    }

    private mutating func refuse(_ node: TOMLNode, _ key: String, _ code: LayoutFaultCode, _ accepted: String) {
        guard faults.count < Self.faultCountMax else { return }
        faults.append(LayoutFault(line: node.line, key: key, code, accepted: accepted))
    }

    private mutating func refuse(_ entry: TOMLEntry, _ code: LayoutFaultCode, _ accepted: String) {
        let isPlain = TextForm.code(lengthMax: 32).accepts(entry.key)
        refuse(entry.node, isPlain ? entry.key : "", code, accepted)
    }
}

/// The keys of a room.
private enum RoomKey: String, CaseIterable {
    case code, ward, sex, ages, beds, features, isolation

    static let required: [RoomKey] = [.code, .ward, .sex, .ages, .beds]

    var accepted: String {
        switch self {
        case .code, .ward: TextForm.roomCode.accepted
        case .sex: SexPolicy.allCases.map(\.rawValue).joined(separator: ", ")
        case .ages: "[lo, hi], 0 ≤ lo ≤ hi ≤ 17"
        case .beds: "1–\(LayoutText.listCountMax), [bed, …]"
        case .features, .isolation: "[…] \(TextForm.lowerCode.accepted)"
        }
    }
}

extension TextForm {
    fileprivate static let roomCode = code(lengthMax: 16)
    fileprivate static let bedCode = code(lengthMax: 24)
}
