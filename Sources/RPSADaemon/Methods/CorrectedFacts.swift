import RPSACore
import RPSAProtocol

/// What a correction says of the facts that were fixed at an arrival.
struct CorrectedFacts {
    private let request: CorrectStay
    private let typed: Typed
    private let reading: NewcomerReading

    init(_ request: CorrectStay, _ service: Service, _ entry: Entry) {
        self.request = request
        typed = service.typed
        reading = NewcomerReading(
            typed: service.typed, configuration: service.settings.configuration, entry: entry)
    }

    /// The stay with other facts; `changed` names those that differ.
    func row(_ stay: StayRow, _ changed: inout [String]) throws -> StayRow {
        var row = stay
        if let sex = request.sex { row.sex = try typed.sex(sex) }
        if request.age != nil && request.ageAbout != nil {
            throw Refused.badInput("age", .conflict, "one of --age and --age-about")
        }
        if let age = request.age ?? request.ageAbout {
            row.age = try typed.age(age)
            row.ageIsEstimate = request.ageAbout != nil
            guard row.age < 18 else { throw Refused.error(Refusals.Adult(age: row.age)) }
        }
        if let categories = request.categories { row.categories = try reading.categories(categories).map(\.rawValue) }
        if let marital = request.marital { row.marital = try reading.marital(marital) }
        if let source = request.source { row.source = try typed.source(source).rawValue }
        let differences: [(String, Bool)] = [
            ("sex", row.sex != stay.sex), ("age", row.age != stay.age || row.ageIsEstimate != stay.ageIsEstimate),
            ("categories", row.categories != stay.categories), ("marital", row.marital != stay.marital),
            ("source", row.source != stay.source),
        ]
        changed = differences.filter(\.1).map(\.0)
        return row
    }
}
