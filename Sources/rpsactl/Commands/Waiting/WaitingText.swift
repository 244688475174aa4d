import RPSAProtocol

/// Something that waits, in words, and the commands that end it; of an incomplete record everything it lacks.
struct WaitingText {
    var item: TodoItem
    /// What else the same record lacks.
    var others: [TodoItem] = []
    var words: any Words

    var kind: WaitingKind? { WaitingKind(rawValue: item.kind) }

    var lines: [String] {
        var head = [item.subject]
        for number in [item.stay, item.child].compactMap({ $0 }) where number != item.subject { head.append(number) }
        if let initials = item.initials, !initials.isEmpty { head.append(initials) }
        // What takes a line of its own stands below.
        let isShort = what.map { head.joined(separator: "  ").count + $0.count <= 76 } ?? true
        if isShort, let what { head.append(what) }
        let below = isShort ? [] : [Wrapping.wrapped("    " + (what ?? ""), to: 80)]
        var facts = ["\(words.since) \(words.moment(item.since))"]
        if let dueAt = item.dueAt { facts.append(words.dueAt(words.moment(dueAt))) }
        if let actor = item.actor { facts.append(words.by(SafeText.clean(actor))) }
        if !item.mine { facts.append(words.forSomebodyElse) }
        return ["  " + SafeText.clean(head.joined(separator: "  "))] + below + ["    " + facts.joined(separator: ", ")]
            + commands.map { "    " + $0 }
    }

    /// What is missing, what is to be done, or which rule was set aside.
    private var what: String? {
        guard let code = item.code else { return nil }
        return switch kind {
        case .incomplete: ([item] + others).compactMap(\.code).map { words.gap($0) }.joined(separator: ", ")
        case .task: words.task(code)
        case .extension: words.extensionReason(code)
        case .countersign: words.countersignCode(code)
        default: code
        }
    }

    var commands: [String] {
        let child = item.child ?? "A-…"
        let stay = item.stay ?? "S-…"
        let typed: [[String]] =
            switch kind {
            case .extension:
                [
                    ["stay", "approve", item.subject],
                    ["stay", "reject", item.subject, "--reason", ShellText.ellipsis],
                ]
            case .countersign: [["countersign", "show", item.subject], ["countersign", item.subject]]
            case .task: [["stay", "done", stay, "--task", item.code ?? "TASK"]]
            case .known: [["child", "show", child]]
            case .name: [["child", "set", child, "--confirmed", ShellText.ellipsis]]
            case .incomplete:
                ([item] + others).compactMap { $0.code.flatMap(GapCode.init) }
                    .map { Self.completing($0, child: child, stay: stay) }
            case nil: []
            }
        return typed.map(ShellText.line).reduce(into: []) { lines, line in
            if !lines.contains(line) { lines.append(line) }
        }
    }

    private static func completing(_ code: GapCode, child: String, stay: String) -> [String] {
        switch code {
        case .name: ["child", "set", child, "--identity", "-"]
        case .origin: ["child", "set", child, "--origin", ShellText.ellipsis]
        case .age: ["child", "set", child, "--born", ShellText.ellipsis]
        case .belongings: ["diary", child, "add", "--kind", DiaryKind.belongings.rawValue]
        case .injuries: ["diary", child, "add", "--kind", DiaryKind.injury.rawValue]
        case .limit:
            [
                "stay", "extend", stay, "--until", ShellText.ellipsis, "--reason", ShellText.ellipsis, "--letter",
                ShellText.ellipsis,
            ]
        }
    }
}
