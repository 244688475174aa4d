import RPSAProtocol

/// One time away: that it began, or that it is over, and the command that comes next.
struct AbsencePage {
    var line: AbsenceLine
    var screen: Screen

    private var words: any Words { screen.words }

    var text: String {
        if let until = line.until { return over(until) }
        return line.reason == AbsenceReason.missing.rawValue ? missing : leave
    }

    private var bed: String { line.bed.map { " " + words.keeps($0) } ?? "" }

    private var leave: String {
        let since = words.moment(line.since)
        var lines = [words.isAway(line.child, stay: line.stay, reason: words.absence(line.reason), since: since) + bed]
        if let expected = line.expectedAt { lines.append(words.backBy(words.moment(expected))) }
        return (lines + command(words.returnedAdvice, ["stay", "return", line.stay])).joined(separator: "\n")
    }

    private var missing: String {
        let absconded = ["check-out", line.stay, "--reason", "absconded", "--to", ShellText.ellipsis]
        return
            ([words.isMissing(line.child, stay: line.stay, since: words.moment(line.since)) + bed]
            + command(words.foundAdvice, ["stay", "return", line.stay]) + command(words.notFoundAdvice, absconded))
            .joined(separator: "\n")
    }

    private func over(_ until: String) -> String {
        [
            words.isBack(line.child, stay: line.stay, at: words.moment(until)),
            words.wasAway(words.absence(line.reason), since: words.moment(line.since)),
        ].joined(separator: "\n")
    }

    private func command(_ advice: String, _ typed: [String]) -> [String] { [advice, "  " + ShellText.line(typed)] }
}
