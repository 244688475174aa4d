import GRDB
import RPSACore

/// Which children came again after they had left in a period.
struct PeriodReturns {
    let question: CensusQuestion
    let ties: Ties
    /// How long after an exit an entry still counts.
    private static let dayCountMax: Int64 = 366

    init(_ question: CensusQuestion, _ ties: Ties) {
        self.question = question
        self.ties = ties
    }

    /// Only the few children who came more than once are looked at closely.
    func add(to stays: inout [CountedStay]) throws {
        var seen = Set<Int64>(minimumCapacity: stays.count)
        var repeated: Set<Int64> = []
        for stay in stays where !seen.insert(stay.child).inserted { repeated.insert(stay.child) }
        for child in try laterChildren() where seen.contains(child) { repeated.insert(child) }
        guard !repeated.isEmpty else { return }
        var back: [Int64: Int] = [:]
        for child in repeated.sorted() { try find(child, &back) }
        for index in stays.indices where repeated.contains(stays[index].child) {
            stays[index].backAfter = back[stays[index].stay]
        }
    }

    /// Those who came within a year after the period.
    private func laterChildren() throws -> [Int64] {
        let later = "s.since >= :end AND s.since < :later"
        let parts =
            ["stay s INDEXED BY stayBySince WHERE \(question.current("s")) AND \(later)"]
            + (question.superseded("s").map { ["stay s WHERE \($0) AND \(later)"] } ?? [])
        let last = question.period.end.milliseconds + Self.dayCountMax * 86_400_000
        let rows = try question.rows(
            parts.map { "SELECT s.child FROM \($0)" }.joined(separator: "\nUNION ALL "), ["later": last])
        var children: [Int64] = []
        while let row = try rows.next() { children.append(ties.first(of: row[0])) }
        return children
    }

    private func find(_ child: Int64, _ back: inout [Int64: Int]) throws {
        var numbers: [Int64] = []
        var days: [StayDays] = []
        for number in ties.numbers(of: child) {
            let rows = try question.rows(
                """
                SELECT s.stay, s.since, s.until FROM stay s INDEXED BY stayByChild
                WHERE s.child = :child AND \(question.known("s")) ORDER BY s.since
                """, ["child": number])
            while let row = try rows.next() {
                numbers.append(row[0])
                days.append(StayDays(since: date(row[1]), until: (row[2] as Int64?).map(date)))
            }
        }
        for (stay, after) in zip(numbers, Readmission.afterExits(days)) { back[stay] = after }
    }

    private func date(_ milliseconds: Int64) -> CivilDate {
        question.snapshot.zone.date(of: Instant(milliseconds: milliseconds))
    }
}
