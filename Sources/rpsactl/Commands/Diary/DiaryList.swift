import ArgumentParser
import RPSAProtocol

/// The default of its group: a child's diary, or what was written in the house since yesterday.
struct DiaryList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .diaryList) }

    @Argument(help: .of(.diaryChild)) var child: String?
    @Option(parsing: .unconditional, help: .of(.diaryFilter)) var kind: DiaryKind?
    @Option(parsing: .unconditional, help: .of(.diarySince)) var since: String?
    @Flag(help: .of(.diaryAll)) var all = false
    @OptionGroup var time: TimeOptions
    @Option(parsing: .unconditional, help: .of(.diaryCursor)) var after: Int?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: child) }

    func request() -> ListDiary {
        var request = ListDiary()
        request.child = child
        request.kind = kind?.rawValue
        request.since = since
        request.all = all ? true : nil
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        request.after = after
        request.limit = limit
        return request
    }

    func page(_ reply: ListDiary.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.entries.isEmpty { return child == nil ? words.emptyDiaries : words.emptyDiary }
        var lines = reply.entries.flatMap { Self.lines($0, words) }
        if let next = reply.next { lines += ["", words.nextPage, "  rpsactl diary list --after \(next)"] }
        return (lines + Times.lines(reply.asOf, reply.knownAt, isNamed: time.isNamed, words)).joined(separator: "\n")
    }

    private static func lines(_ entry: DiaryEntry, _ words: any Words) -> [String] {
        var head = [words.moment(entry.at), entry.child, words.diary(entry.kind)]
        head.append(words.diaryBy(entry.entry, actor: SafeText.clean(entry.actor)))
        if entry.void { head.append("!! " + words.diaryVoided) }
        if let time = entry.replacedAt {
            head.append("x \(words.diaryWas) \(words.until(words.moment(time)))")
        } else if entry.corrected {
            head.append(words.diaryNew(words.moment(entry.recordedAt)))
        }
        // A text of several lines stays one below its entry.
        let told = entry.text == "-" ? words.none : entry.text
        let text = told.split(whereSeparator: \.isNewline).map { "  " + SafeText.clean(String($0)) }
        return [SafeText.clean(head.joined(separator: "  "))] + text
    }
}
