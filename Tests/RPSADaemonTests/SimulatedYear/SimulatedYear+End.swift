import RPSAProtocol

@testable import RPSADaemon

/// What must be so when the year is over.
extension SimulatedYear {
    /// Everything that was ever answered is answered so still, and the record is whole.
    func finish() throws {
        try answers.compareAll(self)
        try censusIsWhole(days: Self.dayCount - 1)
        guard let check = try ask(Check()), check.ok else {
            throw Unlike("the record is not whole: \(try house.check().faults)")
        }
    }
}
