import ArgumentParser
import RPSAProtocol

struct ChildShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .childShow) }

    @Argument(help: .of(.childArgument)) var child: String
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: child) }

    func request() -> GetChild { GetChild(child: child) }

    func page(_ reply: GetChild.Reply, on screen: Screen) -> String {
        let words = screen.words
        let identity = reply.identity
        var fields = Fields()
        fields.add(words.child, "\(reply.child), \(words.child(sex: reply.sex))")
        fields.add(words.name, identity.name ?? words.unknownName)
        fields.add(words.aliases, identity.aliases.joined(separator: ", "))
        fields.add(words.nik, identity.nik)
        fields.add(words.born, identity.born.map(words.moment))
        fields.add(words.origin, identity.origin)
        fields.add(words.parents, identity.parents)
        fields.add(words.address, identity.address)
        let sections = [fields.text, Self.texts(reply, screen), Self.stays(reply, screen)]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func texts(_ reply: GetChild.Reply, _ screen: Screen) -> String {
        let words = screen.words
        if reply.texts.isEmpty { return "" }
        let lines = reply.texts.map { text in
            "  \(words.moment(text.recordedAt))  \(words.textKind(text.kind)): \(SafeText.clean(text.text))"
        }
        return ([words.texts] + lines).joined(separator: "\n")
    }

    private static func stays(_ reply: GetChild.Reply, _ screen: Screen) -> String {
        let words = screen.words
        if reply.stays.isEmpty { return "" }
        var table = Table(columns: [
            .left(words.stay), .left(words.arrived), .left(words.exited), .left(words.placement), .left(words.bed),
        ])
        for stay in reply.stays {
            let exit = stay.exitedAt.map { words.moment($0) + "  " + words.exit(stay.exitReason) }
            table.add(
                stay.stay, words.moment(stay.arrivedAt), exit ?? words.inTheHouse, stay.placementType,
                stay.bed ?? (stay.exitedAt == nil ? "!! " + words.noBed : ""))
        }
        return table.text(on: screen)
    }
}
