import ArgumentParser
import RPSAProtocol

struct Capacity: Asking {
    static var configuration: CommandConfiguration { .leaf("capacity", .capacity) }

    @Option(parsing: .unconditional, help: .of(.boys)) var boys: Int?
    @Option(parsing: .unconditional, help: .of(.girls)) var girls: Int?
    @Option(parsing: .unconditional, help: .of(.groupAges)) var ages: String?
    @Option(parsing: .unconditional, help: .of(.night)) var night: String?
    @OptionGroup var everywhere: GlobalOptions

    func request() throws -> GetCapacity {
        if boys == nil && girls == nil {
            throw Failure.missing(["--boys \(Invocation.words.or) --girls"], command: "capacity")
        }
        var request = GetCapacity()
        request.boys = boys
        request.girls = girls
        request.ages = try ages.map(Self.numbers)
        request.night = night
        return request
    }

    private static func numbers(_ typed: String) throws -> [Int] {
        let words = typed.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = words.compactMap { Int($0.drop { $0 == " " }) }
        guard numbers.count == words.count else { throw Failure.usage(Invocation.words.badAges) }
        return numbers
    }

    func page(_ reply: GetCapacity.Reply, on screen: Screen) -> String {
        CapacityPage(reply: reply, screen: screen, boys: boys ?? 0, girls: girls ?? 0).text
    }
}

/// Yes or no first; then who goes where, who does not fit and why, and the beds.
struct CapacityPage {
    var reply: GetCapacity.Reply
    var screen: Screen
    var boys: Int
    var girls: Int

    private var words: any Words { screen.words }

    var text: String { ([answer] + placed + unplaced + counts).joined(separator: "\n") }

    private var answer: String {
        let night = words.moment(reply.night)
        if boys + girls == 0 { return words.nobodyAsked(reply.placeableBeds, night: night) }
        if reply.fits { return words.groupFits(boys: boys, girls: girls, night: night) }
        return words.groupDoesNotFit(reply.unplaced.count, of: boys + girls, night: night)
    }

    private var placed: [String] {
        if reply.placed.isEmpty { return [] }
        var table = Table(columns: [.left(words.room), .text(words.whoGoesWhere)], indent: 2)
        for group in Self.groups(reply.placed, by: { Place(room: $0.room, sex: $0.sex) }) {
            table.add(group.key.room, words.children(group.key.sex, ages: group.members.map(\.age).sorted()))
        }
        return [table.text(on: screen)]
    }

    private var unplaced: [String] {
        let groups = Self.groups(reply.unplaced) { Refusal(sex: $0.sex, reasons: $0.reasons) }
        let lines = groups.flatMap { group in
            [words.fitsNowhere(words.children(group.key.sex, ages: group.members.map(\.age).sorted()))]
                + RoomReasonsText.lines(group.key.reasons, words)
        }
        return lines.isEmpty ? [] : lines + [words.unplacedAdvice, "  rpsactl plan beds"]
    }

    private var counts: [String] {
        [
            words.bedCounts(certified: reply.certifiedBeds, working: reply.workingBeds, free: reply.freeBeds),
            words.placeableCounts(reply.placeableBeds, boys: reply.placeableBoys, girls: reply.placeableGirls),
            words.dueByThen(reply.dueByThen),
        ]
    }

    private struct Place: Hashable { var room: String, sex: String }
    private struct Refusal: Hashable { var sex: String, reasons: [RoomReasons] }

    /// The members of each key, keys in the order in which they first occur.
    private static func groups<Member, Key: Hashable>(
        _ members: [Member], by key: (Member) -> Key
    ) -> [(key: Key, members: [Member])] {
        var groups: [(key: Key, members: [Member])] = []
        for member in members {
            let key = key(member)
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].members.append(member)
            } else {
                groups.append((key, [member]))
            }
        }
        return groups
    }
}
