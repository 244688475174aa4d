import RPSAProtocol

/// The history of a stay: one line a change, in the order of recording.
struct HistoryPage {
    var reply: GetStayHistory.Reply
    var screen: Screen

    private var words: any Words { screen.words }

    var text: String {
        var table = Table(columns: [
            .left(words.recorded), .left(words.trueAt), .left(words.byWhom), .left(words.whatHappened),
        ])
        let years = Set(reply.lines.flatMap { [$0.recordedAt.prefix(4), $0.occurredAt.prefix(4)] })
        for line in reply.lines {
            let (recorded, occurred) = (
                words.moment(line.recordedAt, withYear: years.count > 1),
                words.moment(line.occurredAt, withYear: years.count > 1)
            )
            table.add(recorded, occurred == recorded ? "" : occurred, line.actor, what(line))
        }
        return "\(words.stay) \(reply.stay)\n\n" + table.text(on: screen)
    }

    func what(_ line: HistoryLine) -> String {
        guard let kind = HistoryKind(rawValue: line.kind) else { return line.method }
        var facts: [String] = []
        for (what, key) in Self.telling(kind) {
            for detail in line.details where detail.what == what && detail.key == key {
                facts.append(fact(detail, kind))
            }
        }
        if kind == .other, let method = line.method.split(separator: ".").last { facts.append(String(method)) }
        return ([words.text(kind)] + (facts.isEmpty ? [] : [facts.joined(separator: ", ")])).joined(separator: ": ")
    }

    /// The values that say most; all of them are in the answer of `--json`.
    private static func telling(_ kind: HistoryKind) -> [(String, String)] {
        switch kind {
        case .arrived, .moved: [("placement", "bed"), ("override", "code")]
        case .exited: [("stay", "exitReason")]
        case .needs: [("need", "code"), ("need", "until")]
        case .corrected:
            [
                ("stay", "since"), ("stay", "until"), ("placement", "bed"), ("stay", "sex"), ("stay", "age"),
                ("stay", "categories"), ("stay", "marital"), ("stay", "source"), ("stay", "origin"),
            ]
        case .retyped: [("stay", "placementType")]
        case .extension: [("extension", "extension"), ("extension", "status"), ("stay", "dueAt")]
        case .absence: [("absence", "reason"), ("absence", "until")]
        case .task: [("task", "task"), ("task", "isVoid")]
        case .rollCall: [("rollCallMark", "status")]
        case .override: [("countersign", "signer")]
        case .diary: [("diary", "kind")]
        case .alert: [("alert", "alert"), ("alert", "kind"), ("alert", "rung"), ("alert", "until")]
        case .read, .other: []
        }
    }

    /// `arrival 20 Nov 2026 10:00 → 20 Nov 2026 09:00`, or the new value alone.
    private func fact(_ detail: HistoryDetail, _ kind: HistoryKind) -> String {
        if kind == .alert, detail.key == "until", let time = detail.now { return words.clearedAt(words.moment(time)) }
        let values = [detail.was, detail.now].map { $0.map { value($0, detail) } }
        let change = values.compactMap { $0 }.joined(separator: " → ") + (detail.now == nil ? " →" : "")
        guard kind == .corrected else { return change }
        if detail.key == "until", detail.now == nil { return words.text(CorrectedFact.checkOut) }
        return [name(detail), change].compactMap { $0 }.joined(separator: " ")
    }

    private func name(_ detail: HistoryDetail) -> String? {
        switch detail.key {
        case "since": words.text(CorrectedFact.arrived)
        case "until": words.text(CorrectedFact.exited)
        case "origin": words.origin
        default: words.correctedFact(detail.key)
        }
    }

    private func value(_ text: String, _ detail: HistoryDetail) -> String {
        switch (detail.what, detail.key) {
        case (_, "since"), (_, "until"), (_, "dueAt"): words.moment(text)
        case ("stay", "exitReason"): words.exit(text)
        case ("stay", "source"): words.source(text)
        case ("stay", "marital"): words.marital(text)
        case ("stay", "sex"): words.letter(sex: text)
        case ("absence", "reason"): words.absence(text)
        case ("extension", "status"): words.extensionStatus(text)
        case ("task", "task"): words.task(text)
        case ("alert", "kind"): words.alert(text)
        case ("alert", "rung"): words.rung(text)
        case ("rollCallMark", "status"): words.rollCallStatus(text, backAt: nil)
        default: text
        }
    }
}
