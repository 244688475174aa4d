import ArgumentParser
import RPSAProtocol

/// Writes into a child's diary; on a terminal it asks for what is missing.
struct DiaryAdd: Asking {
    static var configuration: CommandConfiguration { .leaf("add", .diaryAdd) }

    @Argument(help: .of(.childArgument)) var child: String?
    @Option(parsing: .unconditional, help: .of(.diaryKind)) var kind: DiaryKind?
    @Option(parsing: .unconditional, help: .of(.diaryText)) var text: String?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .addDiary, subject: child) }

    mutating func run() throws {
        if child != nil, kind == nil || text == nil, Conversation.isPossible {
            var interview = DiaryInterview(kind: kind, text: text, words: Invocation.words)
            try Conversation.hold(&interview)
            kind = interview.kind
            // Alone it would stand for standard input.
            text = interview.text == "-" ? Invocation.words.none : interview.text
        }
        try ask(request())
    }

    func request() throws -> AddDiary {
        var missing = child == nil ? ["A-…"] : []
        if kind == nil { missing.append("--kind") }
        if text == nil { missing.append("--text") }
        guard let child, let kind, let text, missing.isEmpty else {
            throw Failure.missing(missing, command: "diary add")
        }
        var request = AddDiary(child: child, kind: kind.rawValue, text: try DiaryInput.text(text))
        request.at = at
        request.requestId = change.id
        return request
    }

    func page(_ reply: AddDiary.Reply, on screen: Screen) -> String {
        let words = screen.words
        return [
            words.written(reply.entry, child: reply.child, words.diary(reply.kind), at: words.moment(reply.at)),
            reply.stay == nil ? "! " + words.diaryWithoutStay : nil,
            words.diaryCorrectAdvice, "  " + ShellText.line(["diary", "correct", "\(reply.entry)", "--void"]),
        ].compactMap { $0 }.joined(separator: "\n")
    }
}

/// The text of an entry as it was given: itself, or standard input for `-`.
enum DiaryInput {
    static func text(_ given: String) throws(Failure) -> String {
        guard given == "-" else { return given }
        let bytes = try InputFile.bytes("-")
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .badIdentity(IdentityFault(kind: .notUTF8))
        }
        let rest = text.drop(while: \.isWhitespace)
        return String(rest.reversed().drop(while: \.isWhitespace).reversed())
    }
}
