@testable import RPSACore

/// A house of some random stays, and the same counted a second time, night by night and without any cleverness.
struct RandomPeriod {
    static let groupCount = 4
    let census: PeriodCensus

    init(seed: UInt64) {
        var chance = HouseChance(seed: seed)
        let first = chance.number(-20...20)
        var census = PeriodCensus(days: first...(first + chance.number(0...70)))
        census.stays = (1...chance.number(1...60)).map { Self.stay($0, &chance) }
        census.beds = (0..<chance.number(0...12)).map { _ in
            let since = chance.number(-40...80)
            return WorkingBed(nights: since..<(since + chance.number(0...60)), group: chance.number(0...2))
        }
        census.turnAways = (0..<chance.number(0...5)).map {
            CountedTurnAway(number: Int64($0), day: chance.number(-30...90), group: chance.number(0...3))
        }
        self.census = census
    }

    private static func stay(_ number: Int, _ chance: inout HouseChance) -> CountedStay {
        let since = chance.number(-40...80)
        let until = chance.once(in: 5) ? nil : since + chance.number(0...25)
        var stay = CountedStay(
            stay: Int64(number), child: Int64(number), since: since, until: until,
            due: chance.once(in: 2) ? since + chance.number(0...20) : nil, group: chance.number(0...2))
        if chance.once(in: 3) {
            let changed = since + chance.number(0...10)
            stay.earlierDues = [EarlierDue(until: changed, due: since + chance.number(0...10))]
            stay.extensions = [DecidedExtension(number: Int64(number), day: changed)]
        }
        if chance.once(in: 3) { stay.places = places(since, until, &chance) }
        if until != nil && chance.once(in: 3) { stay.backAfter = chance.number(0...400) }
        return stay
    }

    /// Without gaps from arrival to exit; several on one day now and then.
    private static func places(_ since: Int, _ until: Int?, _ chance: inout HouseChance) -> [SleepingPlace] {
        var places: [SleepingPlace] = []
        var first = since
        for _ in 0..<chance.number(0...3) {
            let end = min(until ?? .max, first + chance.number(0...4))
            let hasBed = !chance.once(in: 3)
            places.append(SleepingPlace(nights: first..<end, group: hasBed ? chance.number(0...2) : 3, hasBed: hasBed))
            first = end
        }
        places.append(SleepingPlace(nights: first..<(until ?? .max), group: 1, hasBed: true))
        return places
    }
}

/// The nights of a house, one after the other.
struct RecountedNight: Equatable {
    var bedNights = 0
    var nightsWithoutBed = 0
    var overdue = 0

    init(_ census: PeriodCensus, _ night: Int, group: Int?) {
        for stay in census.stays where stay.since <= night && !(stay.until.map { $0 <= night } ?? false) {
            let place = stay.places.last { $0.nights.lowerBound <= night && $0.nights.upperBound > night }
            if let group, group != (place?.group ?? stay.group) { continue }
            if place?.hasBed ?? true { bedNights += 1 } else { nightsWithoutBed += 1 }
            let limit = stay.earlierDues.first { $0.until > night }.map(\.due) ?? stay.due
            if let limit, limit <= night { overdue += 1 }
        }
    }
}
