import RPSAProtocol

/// What one change of a stay's history says: a phrase for each part that it changed.
struct HistoryPhrases {
    var line: HistoryLine
    var words: any Words

    /// The kind, then what belongs to it; a kind that this program does not know is told by its method.
    var all: [String] {
        guard let kind = HistoryKind(rawValue: line.kind) else { return [SafeText.clean(line.method)] }
        var phrases = parts.compactMap { phrase($0, kind) }
        if kind == .other { phrases.append(words.event(line.method)) }
        guard let first = phrases.first else { return [words.text(kind)] }
        return ["\(words.text(kind)): \(first)"] + phrases.dropFirst()
    }

    /// The details of the parts, in their order.
    private var parts: [Part] {
        var parts: [Part] = []
        for detail in line.details {
            if parts.last?.row != detail.row || parts.last?.what != detail.what {
                parts.append(Part(row: detail.row, what: detail.what))
            }
            parts[parts.count - 1].details.append(detail)
        }
        return parts
    }

    /// The details of one part.
    private struct Part {
        var row: Int
        var what: String
        var details: [HistoryDetail] = []

        subscript(key: String) -> HistoryDetail? { details.first { $0.key == key } }
        /// What the value is now, or was before.
        func value(_ key: String) -> String? { self[key]?.now ?? self[key]?.was }
        var isGone: Bool { details.allSatisfy { $0.now == nil } }
    }

    private func phrase(_ part: Part, _ kind: HistoryKind) -> String? {
        switch part.what {
        case "stay": stay(part, kind)
        case "placement": placement(part, kind)
        case "need": kind == .exited || kind == .corrected ? nil : need(part)
        case "absence": kind == .exited || kind == .corrected ? nil : absence(part)
        case "override": part.value("code")
        case "extension": kind == .corrected ? nil : extended(part)
        case "task": task(part)
        case "rollCallMark": rollCall(part)
        case "diary": diary(part)
        case "alert": alert(part)
        case "alertSeen": part.value("alert").map { words.alertSeen($0) }
        case "countersign": kind == .corrected || kind == .override ? part.value("item") : nil
        default: nil
        }
    }

    private func stay(_ part: Part, _ kind: HistoryKind) -> String? {
        switch kind {
        case .arrived:
            part.value("placementType").map { words.typeTold($0, due: part.value("dueAt").map { words.moment($0) }) }
        case .exited: part["exitReason"]?.now.map { words.exit($0) }
        case .retyped: joined([change(part["placementType"]), dueMoved(part)])
        case .extension: dueMoved(part)
        case .corrected:
            joined(
                ["since", "until", "sex", "age", "categories", "marital", "source", "origin"].map { key in
                    part[key].map { corrected($0) }
                } + [dueMoved(part)])
        default: nil
        }
    }

    private func dueMoved(_ part: Part) -> String? { change(part["dueAt"]).map { words.dueMoved($0) } }

    private func placement(_ part: Part, _ kind: HistoryKind) -> String? {
        let isNew = part["since"]?.now != nil && part["since"]?.was == nil
        let bed = { (code: String?) in code ?? words.noBed }
        switch kind {
        case .arrived, .moved, .other:
            return isNew ? bed(part["bed"]?.now) : nil
        case .corrected:
            if isNew {
                return "\(words.text(CorrectedFact.bed)) \(bed(part["bed"]?.now)), \(words.moment(part["since"]?.now))"
            }
            return part["bed"].map {
                "\(words.text(CorrectedFact.bed)) \(bed($0.was)) → \(part.isGone ? "" : bed($0.now))"
            }
        default: return nil
        }
    }

    /// `arrival 20 Nov 2026 10:00 → 20 Nov 2026 09:00`.
    private func corrected(_ detail: HistoryDetail) -> String {
        if detail.key == "until", detail.now == nil { return words.text(CorrectedFact.checkOut) }
        let name: String? =
            switch detail.key {
            case "since": words.text(CorrectedFact.arrived)
            case "until": words.text(CorrectedFact.exited)
            case "origin": words.origin
            default: words.correctedFact(detail.key)
            }
        return [name, change(detail)].compactMap { $0 }.joined(separator: " ")
    }

    private func change(_ detail: HistoryDetail?) -> String? {
        guard let detail, detail.was != detail.now else { return nil }
        return [detail.was, detail.now].map { $0.map { value($0, detail.key) } ?? words.none }.joined(separator: " → ")
    }

    private func value(_ text: String, _ key: String) -> String {
        switch key {
        case "since", "until", "dueAt": words.moment(text)
        case "source": words.source(text)
        case "marital": words.marital(text)
        case "sex": words.letter(sex: text)
        default: SafeText.clean(text)
        }
    }

    private func need(_ part: Part) -> String? {
        guard let code = part.value("code") else { return nil }
        return part["until"]?.now == nil && !part.isGone ? code : words.needOver(code)
    }

    private func absence(_ part: Part) -> String? {
        guard let reason = part.value("reason").map({ words.absence($0) }) else { return nil }
        if part["until"]?.now != nil || part.isGone { return words.cameBack(reason) }
        return joined([reason, part["expectedAt"]?.now.map { words.until(words.moment($0)) }])
    }

    private func extended(_ part: Part) -> String? {
        joined([part.value("extension"), part["status"]?.now.map { words.extensionStatus($0) }])
    }

    private func task(_ part: Part) -> String? {
        guard let task = part.value("task").map({ words.task($0) }) else { return nil }
        if part["isVoid"]?.now == "1" || part.isGone { return words.taskOpenAgain(task) }
        return words.taskDone(task, at: words.moment(part.value("occurredAt")))
    }

    private func rollCall(_ part: Part) -> String? {
        if part.isGone { return words.markTakenBack }
        return part["status"]?.now.map { words.rollCallStatus($0, backAt: nil) }
    }

    private func diary(_ part: Part) -> String? {
        guard let entry = part.value("entry"), let kind = part.value("kind") else { return nil }
        let isVoid = part["isVoid"]?.now == "1"
        return joined([words.diaryTold(entry, words.diary(kind)), isVoid ? words.diaryVoided : nil])
    }

    /// Each alert by itself: its number, what it is about, and the step or its end.
    private func alert(_ part: Part) -> String? {
        guard let number = part.value("alert") else { return nil }
        let end = part["until"]?.now.map { words.clearedAt(words.moment($0)) }
        return joined([
            part.value("kind").map { "\(number) \(words.alert($0))" } ?? number,
            end ?? part.value("rung").map { words.rung($0) },
        ])
    }

    private func joined(_ phrases: [String?]) -> String? {
        let told = phrases.compactMap { $0 }
        return told.isEmpty ? nil : told.joined(separator: ", ")
    }
}
