@testable import RPSACore

/// Who is whose brother or sister, who is kept apart, and which numbers are one child, as plain lists.
struct HouseOrders {
    /// Every number that a newcomer may have. Of two numbers of one child, the later is the earlier and 1,000.
    private(set) var numbers: [Int64] = []
    private(set) var same: [(Int64, Int64)] = []
    private(set) var siblings: [(Int64, Int64)] = []
    private(set) var separations: [Ties.Separation] = []

    init() {}

    init(among count: Int, _ chance: inout HouseChance) {
        let first = (1...Int64(max(2, count))).map { $0 }
        for number in first where chance.once(in: 4) { same.append((number + 1_000, number)) }
        numbers = first + same.map(\.0)
        for _ in 0..<(count / 2) {
            guard let one = chance.one(of: numbers), let other = chance.one(of: numbers),
                child(of: one) != child(of: other)
            else { continue }
            if chance.once(in: 2) {
                join(one, other)
            } else {
                separations.append(Ties.Separation(one, other, chance.once(in: 2) ? .room : .ward))
            }
        }
    }

    /// Families are whole: everyone is on record as everyone else's brother or sister.
    private mutating func join(_ one: Int64, _ other: Int64) {
        siblings.append((one, other))
        guard let family = family(of: one) else { return }
        let members = numbers.filter { self.family(of: $0) == family }
        for (place, one) in members.enumerated() {
            for other in members[(place + 1)...] where child(of: one) != child(of: other) {
                siblings.append((one, other))
            }
        }
    }

    var ties: Ties { Ties(same: same, siblings: siblings, separations: separations) }

    func child(of number: Int64) -> Int64 {
        same.first { $0.0 == number }?.1 ?? number
    }

    /// The order that keeps two numbers apart, if there is one: the wider of two.
    func scope(of one: Int64, _ other: Int64) -> Ties.Scope? {
        guard one != 0, other != 0 else { return nil }
        let pair: Set = [child(of: one), child(of: other)]
        let scopes = separations.filter { Set([child(of: $0.one), child(of: $0.other)]) == pair }.map(\.scope)
        return scopes.contains(.ward) ? .ward : scopes.first
    }

    /// The smallest number of a family; nil without brothers and sisters.
    func family(of number: Int64) -> Int64? {
        guard number != 0 else { return nil }
        var family: Set = [child(of: number)]
        var count = 0
        while count < family.count {
            count = family.count
            for (one, other) in siblings.map({ (child(of: $0.0), child(of: $0.1)) })
            where family.contains(one) || family.contains(other) { family.formUnion([one, other]) }
        }
        return family.count > 1 ? family.min() : nil
    }
}
