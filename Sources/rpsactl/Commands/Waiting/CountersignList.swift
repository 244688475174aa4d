import ArgumentParser
import RPSAProtocol

struct CountersignList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .countersignList) }

    @Flag(help: .of(.countersignAll)) var all = false
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListCountersigns {
        var request = ListCountersigns()
        request.all = all ? true : nil
        request.asOf = time.asOf
        request.knownAt = time.knownAt
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListCountersigns.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.items.isEmpty { return words.nothingToSign }
        var lines = reply.items.flatMap { CountersignText.lines($0, words) }
        let open = reply.items.filter { $0.countersignedAt == nil }.map(\.item)
        if !open.isEmpty {
            lines += ["", words.lookThenSign]
            lines += open.flatMap { CountersignText.commands($0) }.map { "  " + $0 }
        }
        if let next = reply.next {
            let again = ["countersign", "list"] + choice + ["--after", next]
            lines += ["", words.nextPage, "  " + ShellText.line(again)]
        }
        return lines.joined(separator: "\n")
    }

    /// What was chosen, for the command that shows the next page of it.
    private var choice: [String] {
        let valued = [
            ("--as-of", time.asOf), ("--known-at", time.knownAt), ("--limit", limit.map(String.init)),
        ]
        return (all ? ["--all"] : []) + valued.flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}

/// What was done at night: which rule was set aside or what was corrected, for whom, by whom.
enum CountersignText {
    /// First what was done and why, then the signature.
    static func commands(_ item: String) -> [String] {
        [ShellText.line(["countersign", "show", item]), ShellText.line(["countersign", item])]
    }

    static func heads(_ items: [CountersignItem], _ words: any Words) -> [String] {
        items.map { "  " + head($0, words) }
    }

    static func lines(_ item: CountersignItem, _ words: any Words) -> [String] {
        var facts = ["\(words.moment(item.at)) \(words.by(SafeText.clean(item.actor)))"]
        if let at = item.countersignedAt {
            facts.append(words.signed(at: words.moment(at), by: SafeText.clean(item.countersignedBy ?? "")))
        } else {
            facts.append(words.signBy(words.moment(item.dueAt)))
        }
        return [head(item, words), "    " + facts.joined(separator: ", ")]
    }

    private static func head(_ item: CountersignItem, _ words: any Words) -> String {
        let whom = [item.stay, item.initials, item.bed ?? ""].filter { !$0.isEmpty }
        let what = "\(words.countersignKind(item.kind)): \(words.countersignCode(item.code))"
        return SafeText.clean(([item.item] + whom + [what]).joined(separator: "  "))
    }
}
