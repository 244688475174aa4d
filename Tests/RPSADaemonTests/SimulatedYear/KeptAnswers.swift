import Foundation
import RPSACore
import RPSAProtocol

/// Answers as they were given, to be asked for again with what was known then.
struct KeptAnswers {
    private struct Answer {
        let question: String
        let bytes: [UInt8]
        let again: (TestHouse) throws -> [UInt8]
    }

    private struct Times: Decodable {
        let asOf: String
        let knownAt: String
    }

    private var answers: [Answer] = []
    private var next = 0

    /// Asks some questions of now, or of a time past, and keeps what was said.
    mutating func keep(_ year: SimulatedYear) throws {
        let now = try year.house.bytes(GetOccupancy())
        let times = try JSONDecoder().decode(Times.self, from: Data(now))
        year.checks.told(knownAt: try TimeText.read(times.knownAt, now: year.house.clock.now, zone: TestHouse.zone))
        let asOf = year.chance.once(in: 3) ? year.date(-year.chance.number(0...20)) : times.asOf
        for _ in 0..<3 {
            guard let (name, question) = year.chance.one(of: Self.questions) else { continue }
            let ask = question(year, asOf, times.knownAt)
            do {
                answers.append(Answer(question: "\(name), day \(year.day)", bytes: try ask(year.house), again: ask))
            } catch is Told {
                // Before the first day of the house there is nothing to ask for.
            }
        }
    }

    func compareAll(_ year: SimulatedYear) throws {
        for answer in answers { try compare(answer, year.house) }
    }

    /// Asks one of the questions again, each in its turn.
    mutating func compareNext(_ house: TestHouse) throws {
        guard !answers.isEmpty else { return }
        next += 1
        try compare(answers[next % answers.count], house)
    }

    func compareSome(_ year: SimulatedYear) throws {
        for answer in answers where year.chance.once(in: 3) { try compare(answer, year.house) }
    }

    private func compare(_ answer: Answer, _ house: TestHouse) throws {
        let bytes = try answer.again(house)
        guard bytes != answer.bytes else { return }
        let same = zip(bytes, answer.bytes).prefix { $0 == $1 }.count
        let (then, now) = (Self.excerpt(answer.bytes, same), Self.excerpt(bytes, same))
        throw Unlike("\(answer.question) is answered otherwise now:\n  \(then)\n  \(now)")
    }

    private static func excerpt(_ bytes: [UInt8], _ place: Int) -> String {
        String(decoding: bytes[max(0, place - 200)..<min(bytes.count, place + 100)], as: UTF8.self)
    }

    private typealias Question = @Sendable (SimulatedYear, String, String) -> (TestHouse) throws -> [UInt8]

    /// Each takes when something was true, and when it was known.
    private static let questions: [(String, Question)] =
        houseQuestions + clockQuestions + censusQuestions

    private static let houseQuestions: [(String, Question)] =
        [
            (
                "occupancy",
                { year, asOf, knownAt in
                    let by = year.chance.one(of: GroupBy.allCases)
                    return { try $0.bytes(GetOccupancy(asOf: asOf, knownAt: knownAt, by: by)) }
                }
            ),
            ("board", { _, asOf, knownAt in { try $0.bytes(GetBoard(asOf: asOf, knownAt: knownAt)) } }),
            (
                "stays",
                { year, asOf, knownAt in
                    var request = ListStays()
                    (request.asOf, request.knownAt, request.all) = (asOf, knownAt, year.chance.once(in: 2))
                    return { [request] in try $0.bytes(request) }
                }
            ),
            (
                "stay",
                { year, asOf, knownAt in
                    let stay = year.stay()
                    return { try $0.bytes(GetStay(stay: stay, asOf: asOf, knownAt: knownAt)) }
                }
            ),
            ("beds", { _, asOf, knownAt in { try $0.bytes(ListBeds(asOf: asOf, knownAt: knownAt)) } }),
            ("rooms", { _, asOf, knownAt in { try $0.bytes(ListRooms(asOf: asOf, knownAt: knownAt)) } }),
        ]

    private static let clockQuestions: [(String, Question)] = [
        (
            "history",
            { year, asOf, knownAt in
                var request = GetStayHistory(stay: year.stay())
                (request.asOf, request.knownAt) = (asOf, knownAt)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "extensions",
            { _, asOf, knownAt in
                var request = ListExtensions()
                (request.asOf, request.knownAt, request.all) = (asOf, knownAt, true)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "absences",
            { _, asOf, knownAt in
                var request = ListAbsences()
                (request.asOf, request.knownAt, request.all) = (asOf, knownAt, true)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "roll calls",
            { _, asOf, knownAt in
                var request = ListRollCalls()
                (request.asOf, request.knownAt) = (asOf, knownAt)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "roll call",
            { _, asOf, knownAt in
                var request = GetRollCall()
                (request.asOf, request.knownAt) = (asOf, knownAt)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "countersigns",
            { _, asOf, knownAt in
                var request = ListCountersigns()
                (request.asOf, request.knownAt, request.all) = (asOf, knownAt, true)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "alerts",
            { _, asOf, knownAt in
                var request = ListAlerts(limit: 20)
                (request.asOf, request.knownAt) = (asOf, knownAt)
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "handover",
            { year, _, knownAt in
                var request = GetHandover()
                (request.since, request.until, request.knownAt) = (year.date(-1), knownAt, knownAt)
                return { [request] in try $0.bytes(request) }
            }
        ),
    ]

    private static let censusQuestions: [(String, Question)] = [
        (
            "census",
            { year, _, knownAt in
                var request = GetCensus(from: year.date(-30), to: year.date(0))
                (request.nights, request.knownAt) = (true, knownAt)
                request.by = year.chance.one(of: ["month", "ward", "sex", "age", "category", "source", "placement"])
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "explained figure",
            { year, _, knownAt in
                var request = ExplainCensus(figure: "bedNights", from: year.date(-20), to: year.date(0))
                request.knownAt = knownAt
                return { [request] in try $0.bytes(request) }
            }
        ),
        (
            "month report",
            { year, _, knownAt in
                var request = GetMonthReport(month: String(year.date(-20).prefix(7)))
                request.knownAt = knownAt
                return { [request] in Self.unprinted(try $0.bytes(request)) }
            }
        ),
    ]

    /// Without the time of printing, which is that of the question.
    private static func unprinted(_ bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.replacing(/"printedAt":"[^"]*"/, with: "").utf8)
    }
}
