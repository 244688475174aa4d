import ArgumentParser
import RPSAProtocol

struct DiaryCorrect: Asking {
    static var configuration: CommandConfiguration { .leaf("correct", .diaryCorrect) }

    @Argument(help: .of(.diaryEntry)) var entry: Int?
    @Option(parsing: .unconditional, help: .of(.diaryNewKind)) var kind: DiaryKind?
    @Option(parsing: .unconditional, help: .of(.diaryNewText)) var text: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Flag(help: .of(.diaryVoid)) var void = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .correctDiary, subject: entry.map(String.init)) }

    func request() throws -> CorrectDiary {
        var missing = entry == nil ? [Invocation.words.diaryEntryWord] : []
        if kind == nil && text == nil && at == nil && !void { missing.append("--kind, --text, --at, --void") }
        guard let entry, missing.isEmpty else { throw Failure.missing(missing, command: "diary correct") }
        var request = CorrectDiary(entry: entry)
        request.kind = kind?.rawValue
        if let text { request.text = try DiaryInput.text(text) }
        request.at = at
        request.void = void ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: CorrectDiary.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.changed.isEmpty { return words.changedNothing }
        return words.diaryCorrected(
            reply.entry, child: reply.child, reply.changed.map(SafeText.clean), isVoid: reply.void)
    }
}
