import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Hundreds of corrections, back and forth, against a model that tries every pair.
struct CorrectionRunTests {
    private static let beds = ["SG1-1", "SG1-2", "SG1-3", "SG1-4", "SG1-5", "SG1-6"]
    private static let hours = 72

    @Test(arguments: [1, 2, 3] as [UInt64]) func everyCorrectionIsThatOfTheModel(seed: UInt64) async throws {
        let house = try await TestHouse(layout: TestLayout.room("SG1", sex: "either", beds: "6"))
        var run = CorrectionRun(house, Chance(seed: seed))
        try run.fill(stays: 12)
        var answers: [(question: [GetStay], board: GetBoard, texts: [String])] = []
        var taken = 0
        for turn in 0..<300 {
            house.clock.advance(minutes: 1)
            if try run.correct("seed \(seed), turn \(turn)") { taken += 1 }
            if turn.isMultiple(of: 30) {
                let known = TestHouse.zone.write(house.clock.now)
                let board = GetBoard(asOf: run.time(run.chance.number(0...Self.hours)), knownAt: known)
                let questions = run.stays.map { GetStay(stay: $0, knownAt: known) }
                answers.append((questions, board, try questions.map(house.text) + [try house.text(board)]))
            }
        }
        for answer in answers {
            #expect(try answer.question.map(house.text) + [house.text(answer.board)] == answer.texts, "seed \(seed)")
        }
        #expect(taken > 60, "seed \(seed): \(taken) taken, a run in which all is refused proves nothing")
        #expect(
            run.refusals.keys.sorted() == ["BedTaken", "OtherStay", "OutOfStay", "StayNotEnded"], "\(run.refusals)")
        let check = try house.check()
        #expect(check.ok, "seed \(seed): \(check.faults)")
    }

    /// One run with its model.
    private struct CorrectionRun {
        let house: TestHouse
        var chance: Chance
        var model = CorrectionModel()
        var stays: [String] = []
        var refusals: [String: Int] = [:]
        let start: Instant

        init(_ house: TestHouse, _ chance: Chance) {
            self.house = house
            self.chance = chance
            start = house.clock.now
        }

        /// The hour since three days before the start.
        func time(_ hour: Int) -> String { TestHouse.zone.write(start.adding(hours: hour - CorrectionRunTests.hours)) }

        private func instant(_ text: String) -> Int { (0...CorrectionRunTests.hours).first { time($0) == text } ?? -1 }

        mutating func fill(stays count: Int) throws {
            var children: [String] = []
            var since = 0
            while stays.count < count && since < CorrectionRunTests.hours - 8 {
                // One after the other, as they came: whoever is entered late gets no bed that was used since.
                since += chance.number(1...5)
                let known = chance.once(in: 3) ? chance.one(of: children) : nil
                guard
                    let bed = chance.one(of: CorrectionRunTests.beds),
                    let reply = try? house.checkIn({
                        ($0.bed, $0.arrived, $0.child) = (bed, time(since), known)
                    })  // A bed that is taken: another is tried.
                else { continue }
                let child = children.firstIndex(of: reply.child) ?? children.count
                if child == children.count { children.append(reply.child) }
                let number = stays.count
                stays.append(reply.stay)
                model.add(number, child: child, bed: bed, since: since)
                let end = since + chance.number(2...7)
                if chance.once(in: 2), let other = chance.one(of: CorrectionRunTests.beds), other != bed,
                    (try? house.move(reply.stay) { ($0.bed, $0.at) = (other, time(since + 1)) }) != nil  // Or none.
                {
                    model.move(number, to: other, at: since + 1)
                }
                try house.checkOut(reply.stay) { $0.at = time(end) }
                model.end(number, at: end)
            }
        }

        /// Some hour, mostly one at which something of the stay begins or ends.
        private mutating func near(_ stay: CorrectionModel.Stay?) -> Int {
            let times = (stay?.parts ?? []).flatMap { [$0.since, $0.until ?? CorrectionRunTests.hours] }
            let hour = (chance.one(of: times) ?? 0) + chance.number(-4...4)
            return min(
                max(chance.once(in: 4) ? chance.number(0...CorrectionRunTests.hours) : hour, 0),
                CorrectionRunTests.hours)
        }

        /// One correction; says whether it was taken.
        mutating func correct(_ occasion: String) throws -> Bool {
            let number = chance.number(0...(stays.count - 1))
            var request = TestHouse.correction(stays[number]) { _ in }
            let hour = near(model.stays[number])
            let bed = chance.one(of: CorrectionRunTests.beds) ?? ""
            let change: CorrectionModel.Change
            switch chance.number(0...7) {
            case 0...1:
                (change, request.arrived) = (.arrived(hour), time(hour))
            case 2...4:
                (change, request.exited) = (.exited(hour), time(hour))
            case 5...6:
                (change, request.bed, request.from) = (.bed(bed, from: hour), bed, time(hour))
            default:
                let other = chance.once(in: 2) ? bed : nil
                (change, request.undoCheckOut, request.bed) = (.undo(bed: other), true, other)
            }
            let isWanted = model.correct(number, change)
            do {
                let reply = try house.ask(request)
                #expect(isWanted, "\(occasion): \(change) of \(stays[number]) was taken: \(reply.changed)")
            } catch let told as Told {
                #expect(!isWanted, "\(occasion): \(change) of \(stays[number]): \(told)")
                #expect(told.short != "StorageFailed", "\(occasion): \(told)")
                refusals[told.short, default: 0] += 1
                return false
            }
            let parts = try house.stay(stays[number]).placements.map { placement in
                CorrectionModel.Part(
                    bed: placement.bed ?? "", since: instant(placement.since),
                    until: placement.until.map { instant($0) })
            }
            #expect(parts == model.stays[number]?.parts, "\(occasion): \(change)")
            return true
        }
    }
}
