import ArgumentParser
import RPSAProtocol

struct RoomList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .roomList) }

    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListRooms { ListRooms(asOf: time.asOf, knownAt: time.knownAt) }

    func page(_ reply: ListRooms.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.rooms.isEmpty { return words.noRooms }
        var table = Table(columns: [
            .left(words.room), .left(words.ward), .left(words.isFor), .left(words.ages), .right(words.beds),
            .text(words.features), .text(words.isolation),
        ])
        for room in reply.rooms {
            table.add(
                room.room, room.ward, words.room(sex: room.sex), room.ages.map(String.init).joined(separator: "–"),
                "\(room.beds.count)", room.features.joined(separator: " "), room.isolation.joined(separator: " "))
        }
        return table.text(on: screen)
    }
}
