import ArgumentParser

/// Explains a code without asking the daemon, so that it also helps when nothing answers.
struct Explain: ParsableCommand {
    static var configuration: CommandConfiguration { .leaf("explain", .explain) }

    @Argument(help: .of(.code)) var code: String?
    @OptionGroup var everywhere: GlobalOptions

    mutating func run() throws {
        let invocation = Invocation.current
        // The same for a program in every language.
        let words: any Words = invocation.json ? EnglishWords() : invocation.words
        guard let code else {
            let all = Explanations.all(words)
            return Output.print(
                invocation.json
                    ? Array(ExplainPage.json(all).utf8)
                    : invocation.screen.encoded(ExplainPage(screen: invocation.screen).table(all)))
        }
        let found = Explanations.find(code, words)
        guard !found.isEmpty else {
            throw Failure.unknownCode(code, nearest: Explanations.nearest(to: code, words))
        }
        Output.print(
            invocation.json
                ? Array(ExplainPage.json(one: found).utf8)
                : invocation.screen.encoded(ExplainPage(screen: invocation.screen).text(found)))
    }
}

/// Codes with their meanings, as a page and for a program.
struct ExplainPage {
    var screen: Screen

    private var words: any Words { screen.words }

    func text(_ found: [Explanation]) -> String {
        found.map(paragraph).joined(separator: "\n\n")
    }

    private func paragraph(_ explanation: Explanation) -> String {
        var lines = [
            "\(explanation.code)  (\(words.title(explanation.kind)))", "  " + explanation.meaning,
            "  " + explanation.advice,
        ]
        if explanation.kind == .placement {
            lines.append("  " + (explanation.isOverridable ? words.overridable : words.notOverridable))
            if explanation.isOverridable { lines.append("    " + words.overrideCommand(explanation.code)) }
        }
        if explanation.kind == .bound {
            lines.append("    rpsactl stay extend S-… --override \(explanation.code) --note '…'")
        }
        return lines.joined(separator: "\n")
    }

    func table(_ all: [Explanation]) -> String {
        let sections = Explanation.Kind.allCases.map { kind in
            let codes = all.filter { $0.kind == kind }
            let width = codes.reduce(0) { max($0, $1.code.count) }
            let lines = codes.map { "  " + Padding.fit($0.code, width) + "  " + $0.meaning }
            return ([words.title(kind)] + lines).joined(separator: "\n")
        }
        return (sections + [words.explainOne]).joined(separator: "\n\n")
    }

    static func json(_ all: [Explanation]) -> String {
        "{\"codes\":[" + all.map { json(one: [$0]) }.joined(separator: ",") + "]}"
    }

    /// One object, also where the code stands for two things: the second is then said with its place.
    static func json(one found: [Explanation]) -> String {
        let words = EnglishWords()
        let meaning = found.enumerated().map { index, explanation in
            (index == 0 ? "" : "\(words.title(explanation.kind)): ") + explanation.meaning
        }
        let fields = [
            #""code":\#(Wire.text(found.first?.code ?? ""))"#,
            #""meaning":\#(Wire.text(meaning.joined(separator: "; ")))"#,
            #""advice":\#(Wire.text(found.map(\.advice).joined(separator: " ")))"#,
            #""override":\#(found.contains(where: \.isOverridable))"#,
        ]
        return "{" + fields.joined(separator: ",") + "}"
    }
}
