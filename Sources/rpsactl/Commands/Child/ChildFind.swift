import ArgumentParser
import RPSAProtocol

struct ChildFind: Asking {
    static var configuration: CommandConfiguration { .leaf("find", .childFind) }

    @Argument(help: .of(.findText)) var text: [String]
    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> FindChild {
        var request = FindChild(text: text.joined(separator: " "))
        (request.asOf, request.knownAt) = (time.asOf, time.knownAt)
        return request
    }

    func page(_ reply: FindChild.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.children.isEmpty { return words.nobodyFound }
        var table = Table(columns: [
            .left(words.child), .text(words.initials), .left(words.sex), .right(words.age), .left(words.matched),
            .left(words.stay), .left(""),
        ])
        for child in reply.children {
            let place =
                child.stay == nil
                ? child.lastExitedAt.map { words.leftAt(words.moment($0)) } ?? ""
                : words.inTheHouse + ", " + (child.bed ?? words.noBed)
            table.add(
                child.child, child.initials, words.letter(sex: child.sex), "\(child.age)",
                words.matched(child.matched), child.stay ?? "", place)
        }
        return table.text(on: screen)
    }
}
