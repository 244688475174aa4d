import RPSAProtocol
import Varlink

/// One child who looks for a bed, in a large house against a small one, both half full.
enum PlacingRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        let (small, large) = (
            try HouseOfBeds.small.runHalfFull(bench, as: "small"), try HouseOfBeds.large.runHalfFull(bench, as: "large")
        )
        let (few, many) = (try small.client(), try large.client())
        let placed = try checkIns(bench, few, many)
        var question = SuggestBeds()
        (question.sex, question.age) = ("female", 12)
        let parameters = WireJSON.encode(question)
        let suggested = try Pairs(bench.isQuick ? 14 : 41) {
            try OccupancyRow.p50(40) { _ = try many.call(SuggestBeds.method, parameters: parameters) }
        } other: {
            try OccupancyRow.p50(40) { _ = try few.call(SuggestBeds.method, parameters: parameters) }
        }
        try small.stop()
        try large.stop()
        return [
            Line(
                work: "placing a child, 400 beds against 24, p50", ours: placed.ours.asTime,
                floor: placed.other.asTime, measured: placed.ratio, bound: .atMost(2), unit: "×"),
            // The answer names every room, so it grows with the house whatever is done.
            Line(
                work: "all rooms ranked for a child, 400 beds (24)", ours: suggested.ours.asTime,
                floor: suggested.other.asTime, measured: Double(suggested.ours) / 1e6, bound: .atMost(10), unit: "ms"),
        ]
    }

    private static func checkIns(_ bench: Bench, _ few: Client, _ many: Client) throws -> Pairs {
        var block = 0
        func turn(_ client: Client) throws -> UInt64 {
            block += 1
            return try Visits(arrivals: Arrivals(mark: "turn\(block)")).measure(client).p50
        }
        return try Pairs(bench.blocks(75)) {
            try turn(many)
        } other: {
            try turn(few)
        }
    }
}
