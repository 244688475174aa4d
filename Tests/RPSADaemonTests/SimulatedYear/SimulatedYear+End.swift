import GRDB
import RPSAProtocol
import Varlink

@testable import RPSADaemon

/// What must be so when the year is over.
extension SimulatedYear {
    /// Everything that was ever answered is answered so still, and the record is whole.
    func finish() throws {
        try answers.compareAll(self)
        try censusIsWhole(days: Self.dayCount - 1)
        // To hear everything takes as long as a month of the year.
        if seed.isMultiple(of: 5) { try watchEverything() }
        guard let check = try ask(Check()), check.ok else {
            throw Unlike("the record is not whole: \(try house.check().faults)")
        }
    }

    private func watchEverything() throws {
        let count = try house.ask(GetStatus()).events
        var heard = 0
        try house.parts.connect().stream(Watch.method) { _ in
            heard += 1
            return heard < count
        }
        tally.answered(Watch.method)
        try watchAlerts()
    }

    /// Every step of every alert is told once, in order: raised, each rung, and its end.
    private func watchAlerts() throws {
        let steps = try house.steps()
        tally.answered(WatchAlerts.method)
        var rungs: [String: Int] = [:]
        for (before, step) in zip([nil] + steps.map(Optional.some), steps) {
            guard before.map({ $0.step < step.step }) ?? true,
                step.cleared || step.rung == rungs[step.alert, default: 0] + 1
            else { throw Unlike("the steps of \(step.alert) are not told in order") }
            rungs[step.alert] = step.rung
        }
    }
}
