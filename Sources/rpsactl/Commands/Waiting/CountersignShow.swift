import ArgumentParser
import RPSAProtocol

/// One item with the reason that was given for it, what it changed, and what its signer noted.
struct CountersignShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .countersignShow) }

    @Argument(help: .of(.countersignItem)) var item: String
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: item) }

    func request() -> GetCountersign { GetCountersign(item: item) }

    func page(_ reply: GetCountersign.Reply, on screen: Screen) -> String {
        let words = screen.words
        var fields = Fields()
        fields.add(words.whyDone, reply.reason ?? words.noReasonGiven)
        fields.add(words.whatWasDone, change(reply, on: screen))
        fields.add(words.signersNote, reply.note)
        var lines = CountersignText.lines(reply.item, words) + ["", fields.text]
        if reply.item.countersignedAt == nil {
            lines += ["", words.signAdvice, "  " + ShellText.line(["countersign", reply.item.item])]
        }
        return lines.joined(separator: "\n")
    }

    /// As the history of the stay tells it.
    private func change(_ reply: GetCountersign.Reply, on screen: Screen) -> String {
        var line = HistoryLine()
        let isOverride = reply.item.kind == "override"
        let kind: HistoryKind = isOverride ? reply.item.bed == nil ? .extension : .moved : .corrected
        line.kind = kind.rawValue
        line.details = reply.changes
        return HistoryPhrases(line: line, words: screen.words).all.joined(separator: ", ")
    }
}
