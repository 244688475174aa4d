import ArgumentParser
import RPSAProtocol

struct LayoutShow: Asking {
    static var configuration: CommandConfiguration { .leaf("show", .layoutShow) }

    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListRooms { ListRooms(asOf: time.asOf, knownAt: time.knownAt) }

    /// The form that `layout apply` takes.
    func page(_ reply: ListRooms.Reply, on screen: Screen) -> String {
        if reply.rooms.isEmpty { return "# " + screen.words.noRooms }
        return reply.rooms.map(Self.block).joined(separator: "\n\n")
    }

    private static func block(_ room: ListRooms.Room) -> String {
        let isNumbered = room.beds == (1...max(1, room.beds.count)).map { "\(room.room)-\($0)" }
        var lines = [
            "[[room]]", "code = \(quoted(room.room))", "ward = \(quoted(room.ward))", "sex = \(quoted(room.sex))",
            "ages = [\(room.ages.map(String.init).joined(separator: ", "))]",
            "beds = " + (isNumbered ? "\(room.beds.count)" : list(room.beds)),
        ]
        if !room.features.isEmpty { lines.append("features = \(list(room.features))") }
        if !room.isolation.isEmpty { lines.append("isolation = \(list(room.isolation))") }
        return lines.joined(separator: "\n")
    }

    private static func list(_ words: [String]) -> String { "[" + words.map(quoted).joined(separator: ", ") + "]" }

    private static func quoted(_ word: String) -> String {
        var text = "\""
        for character in SafeText.clean(word) {
            if character == "\"" || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return text + "\""
    }
}
