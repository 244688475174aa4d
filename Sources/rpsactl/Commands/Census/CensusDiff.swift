import ArgumentParser
import RPSAProtocol

struct CensusDiff: Asking {
    static var configuration: CommandConfiguration { .leaf("diff", .censusDiff) }

    @OptionGroup var days: CensusDays
    @Option(parsing: .unconditionalSingleValue, help: .of(CensusTopic.diffKnownAt)) var knownAt: [String] = []
    @OptionGroup var everywhere: GlobalOptions

    func request() throws -> DiffCensus {
        guard knownAt.count == 2 else {
            throw CommandFailure(failure: .usage(Invocation.words.diffNeedsTwo), attempt: attempt)
        }
        return DiffCensus(from: days.from, to: try days.end(attempt), first: knownAt[0], second: knownAt[1])
    }

    func page(_ reply: DiffCensus.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines = PaperLines.hanging(
            "",
            words.censusDiff(
                from: words.moment(reply.from), to: words.moment(reply.to), first: words.moment(reply.first),
                second: words.moment(reply.second)), to: max(40, min(screen.width, 80)))
        lines.append("")
        lines += reply.changes.isEmpty ? [words.noDifference] : changes(reply.changes, on: screen)
        if reply.causes.isEmpty {
            if !reply.changes.isEmpty { lines += ["", words.nothingRecorded] }
        } else {
            lines +=
                ["", words.whatWasRecorded] + reply.causes.flatMap { cause($0, words) } + reasons(reply.causes, words)
        }
        return lines.joined(separator: "\n")
    }

    private func changes(_ changes: [FigureChange], on screen: Screen) -> [String] {
        let words = screen.words
        var table = Table(columns: [
            .left(words.figureColumn), .text(words.groupColumn), .right(words.knownThen), .right(words.knownNow),
        ])
        for change in changes {
            table.add(
                words.figure(change.figure), group(change.key, words), words.amount(change.was, of: change.figure),
                words.amount(change.now, of: change.figure))
        }
        return table.lines(on: screen)
    }

    /// `sex/female` as `girl`, nothing as the house.
    private func group(_ key: String, _ words: any Words) -> String {
        guard let slash = key.firstIndex(of: "/") else { return words.total }
        let by = String(key[..<slash])
        return "\(words.grouping(by)): \(words.groupKey(String(key[key.index(after: slash)...]), by: by))"
    }

    private func cause(_ cause: FigureCause, _ words: any Words) -> [String] {
        let numbers = [cause.stay, cause.child, cause.turnAway].compactMap { $0 }.joined(separator: " ")
        let head = [words.moment(cause.recordedAt), SafeText.clean(cause.actor), words.event(cause.method), numbers]
        let (was, now) = (value(cause.was, cause.code, words), value(cause.now, cause.code, words))
        return [
            "  " + head.filter { !$0.isEmpty }.joined(separator: "  "),
            "    \(words.cause(cause.code)): \(was) → \(now)",
        ]
    }

    /// Why it was recorded is a text about people: where it is read.
    private func reasons(_ causes: [FigureCause], _ words: any Words) -> [String] {
        let withReason = ["Correct", "Move", "Retype", "Extend", "Approve"]
        var commands: [String] = []
        for cause in causes {
            let method = cause.method.split(separator: ".").last.map(String.init) ?? ""
            let command =
                cause.item.map { ["countersign", "show", $0] }
                ?? (withReason.contains(method) ? cause.child.map { ["child", "show", $0] } : nil)
            if let command, !commands.contains(ShellText.line(command)) { commands.append(ShellText.line(command)) }
        }
        return commands.isEmpty ? [] : ["", words.reasonsAdvice] + commands.map { "  " + $0 }
    }

    private func value(_ text: String?, _ code: String, _ words: any Words) -> String {
        guard let text else { return words.notKnown }
        switch code {
        case "arrived", "exited", "due", "extension": return words.moment(text)
        case "sex": return words.child(sex: text)
        case "source": return words.source(text)
        case "turnAway" where text == "void": return words.isVoidNow
        case "turnAway": return turnAway(text, words)
        case "house", "drained":
            return text.split(separator: " ").map { words.moment(String($0)) }.joined(separator: " ")
        default: return SafeText.clean(text)
        }
    }

    /// `report, female, 5` in words.
    private func turnAway(_ text: String, _ words: any Words) -> String {
        let parts = text.split(separator: ", ").map(String.init)
        guard parts.count == 3 else { return SafeText.clean(text) }
        return [words.source(parts[0]), words.child(sex: parts[1]), SafeText.clean(parts[2])].joined(separator: ", ")
    }
}
