import Foundation
import RPSAProtocol
import Testing

/// Answers as they were given, to be asked for again.
struct SavedAnswers {
    private struct Times: Decodable {
        let asOf: String
        let knownAt: String
    }

    private struct Answer {
        let question: String
        let bytes: [UInt8]
        /// Each way to ask again.
        let again: [(TestHouse) throws -> [UInt8]]
    }

    private var answers: [Answer] = []

    /// Asks what the house looks like, and keeps what it said.
    mutating func save(_ house: TestHouse, turn: Int) throws {
        let grouping = ([nil] + GroupBy.allCases)[turn % 5]
        let bytes = try house.bytes(GetOccupancy(by: grouping))
        let times = try Self.times(bytes)
        answers.append(
            Answer(
                question: "occupancy \(turn) by \(grouping?.rawValue ?? "nothing")", bytes: bytes,
                again: [
                    { try $0.bytes(GetOccupancy(asOf: times.asOf, knownAt: times.knownAt, by: grouping)) },
                    { try $0.bytes(GetOccupancy(knownAt: times.knownAt, by: grouping)) },
                ]))
        guard turn.isMultiple(of: 4) else { return }
        try saveLists(house, turn, times)
    }

    private mutating func saveLists(_ house: TestHouse, _ turn: Int, _ times: Times) throws {
        let board = try house.bytes(GetBoard())
        let boardTimes = try Self.times(board)
        answers.append(
            Answer(
                question: "board \(turn)", bytes: board,
                again: [
                    { try $0.bytes(GetBoard(asOf: boardTimes.asOf, knownAt: boardTimes.knownAt)) },
                    { try $0.bytes(GetBoard(knownAt: boardTimes.knownAt)) },
                ]))
        for isPast in [false, true] {
            var now = ListStays()
            now.all = isPast
            var then = now
            (then.asOf, then.knownAt) = (times.asOf, times.knownAt)
            let bytes = try house.bytes(now)
            answers.append(Answer(question: "list \(turn)", bytes: bytes, again: [{ try $0.bytes(then) }]))
        }
        try saveStories(house, turn, times)
        let beds = try house.bytes(ListBeds())
        answers.append(
            Answer(
                question: "beds \(turn)", bytes: beds,
                again: [{ try $0.bytes(ListBeds(asOf: times.asOf, knownAt: times.knownAt)) }]))
    }

    /// A stay, and how it came to be known so.
    private mutating func saveStories(_ house: TestHouse, _ turn: Int, _ times: Times) throws {
        var every = ListStays()
        every.all = true
        let stays = try house.ask(every).stays.map(\.stay)
        guard !stays.isEmpty else { return }
        let stay = stays[turn % stays.count]
        var history = GetStayHistory(stay: stay)
        let one = try house.bytes(GetStay(stay: stay))
        let story = try house.bytes(history)
        (history.asOf, history.knownAt) = (nil, times.knownAt)
        answers.append(
            Answer(
                question: "stay \(turn)", bytes: one,
                again: [{ try $0.bytes(GetStay(stay: stay, asOf: times.asOf, knownAt: times.knownAt)) }]))
        answers.append(
            Answer(question: "history \(turn)", bytes: story, again: [{ [history] in try $0.bytes(history) }]))
    }

    /// Asks for all of them again; every byte is as it was.
    func expectTheSame(_ house: TestHouse, _ occasion: String) throws {
        for answer in answers {
            for again in answer.again {
                let bytes = try again(house)
                guard bytes != answer.bytes else { continue }
                let same = zip(bytes, answer.bytes).prefix { $0 == $1 }.count
                let (then, now) = (Self.excerpt(answer.bytes, same), Self.excerpt(bytes, same))
                Issue.record("\(occasion), \(answer.question):\n  \(then)\n  \(now)")
                return
            }
        }
    }

    private static func excerpt(_ bytes: [UInt8], _ place: Int) -> String {
        String(decoding: bytes[max(0, place - 200)..<min(bytes.count, place + 100)], as: UTF8.self)
    }

    private static func times(_ bytes: [UInt8]) throws -> Times {
        try JSONDecoder().decode(Times.self, from: Data(bytes))
    }
}
