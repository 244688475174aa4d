import ArgumentParser
import RPSAProtocol

/// The default of its group: `countersign K-…` without a word between.
struct CountersignSign: Asking {
    static var configuration: CommandConfiguration { .leaf("sign", .countersignSign) }

    @Argument(help: .of(.countersignArguments)) var items: [String] = []
    @Option(parsing: .unconditional, help: .of(.countersignNote)) var note: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt {
        Attempt(deed: .countersign, subject: items.isEmpty ? nil : items.joined(separator: ", "))
    }

    func request() throws -> Countersign {
        guard !items.isEmpty else {
            throw Failure.missing(["K-… \(Invocation.words.or) S-…"], command: "countersign")
        }
        var request = Countersign(items: items)
        request.note = note
        request.requestId = change.id
        return request
    }

    func page(_ reply: Countersign.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.items.isEmpty && reply.already.isEmpty { return words.nothingToSign }
        let signed =
            reply.items.isEmpty
            ? [] : [words.signed(reply.items.count)] + CountersignText.heads(reply.items, words)
        let already =
            reply.already.isEmpty
            ? [] : [words.signedBefore] + reply.already.flatMap { CountersignText.lines($0, words).map { "  " + $0 } }
        return (signed + already).joined(separator: "\n")
    }
}
