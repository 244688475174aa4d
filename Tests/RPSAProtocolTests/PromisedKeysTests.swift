import Foundation
import RPSAProtocol
import Testing
import Varlink

/// The keys that scripts of others rely on, word for word.
struct PromisedKeysTests {
    struct Promise: CustomTestStringConvertible, Sendable {
        let method: String
        let keys: String
        /// Under which key of the reply the rows stand that have these keys; nil for the reply itself.
        var rows: String?
        var testDescription: String { method + (rows.map { ".\($0)" } ?? "") }
    }

    static let promises = [
        Promise(
            method: "id.rpsa.Shelter.GetOccupancy",
            keys: "asOf, knownAt, certifiedBeds, workingBeds, occupiedBeds, freeBeds, unplaced, rate, groups"),
        Promise(
            method: "id.rpsa.Shelter.GetOccupancy",
            keys: "key, certifiedBeds, workingBeds, occupiedBeds, freeBeds, unplaced, rate", rows: "groups"),
        Promise(
            method: "id.rpsa.Intake.CheckIn",
            keys: "child, stay, bed, room, arrivedAt, dueAt, placementType, warnings"),
        Promise(method: "id.rpsa.Stays.List", keys: "stays, next"),
        Promise(
            method: "id.rpsa.Stays.List",
            keys: "stay, child, initials, sex, age, room, bed, arrivedAt, dueAt, overdueHours, placementType",
            rows: "stays"),
        Promise(method: "id.rpsa.Alerts.List", keys: "alerts"),
        Promise(
            method: "id.rpsa.Alerts.List",
            keys: "alert, kind, rung, priority, stay, child, bed, raisedAt, dueAt, overdueHours", rows: "alerts"),
        Promise(
            method: "id.rpsa.Shelter.GetStatus",
            keys: """
                version, site, timezone, startedAt, certifiedBeds, workingBeds, occupiedBeds, overdueStays, \
                openAlerts, events
                """),
        Promise(method: "id.rpsa.Records.Check", keys: "ok, checks"),
        Promise(method: "id.rpsa.Records.Check", keys: "name, ok, detail", rows: "checks"),
        Promise(method: "id.rpsa.Intake.ImportRoster", keys: "dryRun, admitted, adults, unplaced, errors"),
        Promise(
            method: "id.rpsa.Intake.ImportRoster", keys: "row, line, child, stay, bed, warnings", rows: "admitted"),
        Promise(method: "id.rpsa.Intake.ImportRoster", keys: "row", rows: "adults"),
        Promise(method: "id.rpsa.Intake.ImportRoster", keys: "row, child, stay, reasons", rows: "unplaced"),
        Promise(method: "id.rpsa.Intake.ImportRoster", keys: "row, line, column, code, message", rows: "errors"),
        Promise(method: "id.rpsa.Intake.NoBed", keys: "reasons"),
    ]

    @Test(arguments: promises)
    func promisedKeysAreThere(_ promise: Promise) throws {
        let shape = try #require(try Self.shape(of: promise))
        let missing = promise.keys.split(separator: ", ").map(String.init).filter { !shape.contains($0) }
        #expect(missing.isEmpty)
    }

    @Test func limitBeforeItIsPassedIsAnExplicitNull() throws {
        let line = try ShapeRecorder.sample(of: ListStays.Line.self, isSparse: true)
        let text = String(decoding: WireJSON.encode(line), as: UTF8.self)
        #expect(text.contains(#""overdueHours":null"#))
        #expect(text.contains(#""dueAt":null"#))
        #expect(text.contains(#""bed":null"#))
    }

    @Test(arguments: ["1", "41.666666666666671", "137.5"])
    func rateIsANumber(_ rate: String) throws {
        let group = GetOccupancy.Group(key: "PA1", counts: Counts(), rate: Double(rate))
        let text = String(decoding: WireJSON.encode(group), as: UTF8.self)
        let written = try #require(text.firstMatch(of: /"rate":([0-9.]+)/)?.1)
        #expect(Double(written) == Double(rate))
    }

    /// The keys of the reply, or of the rows under one of its keys.
    private static func shape(of promise: Promise) throws -> Set<String>? {
        let types = WireTypes.requests.filter { $0.method == promise.method }
        let errors = WireTypes.errors.filter { $0.name == promise.method }
        guard let shape = try types.first.map({ try reply($0) }) ?? errors.first.map({ try own($0) }),
            case .object(let members) = shape
        else { return nil }
        guard let rows = promise.rows else { return Set(members.keys) }
        guard case .array(.object(let row))? = members[rows] else { return nil }
        return Set(row.keys)
    }

    private static func reply<R: Request>(_ type: R.Type) throws -> Shape {
        try ShapeRecorder.shape(of: R.Reply.self)
    }

    private static func own<E: WireError>(_ type: E.Type) throws -> Shape {
        try ShapeRecorder.shape(of: type)
    }
}
