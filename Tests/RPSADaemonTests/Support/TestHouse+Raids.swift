import Foundation
import RPSAProtocol
import Testing

extension TestHouse {
    /// A roster of these rows under a usual heading, as it travels.
    static func list(_ rows: [String]) -> String {
        let heading = "No;Nama / Panggilan;L/P;Umur;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"
        return Data(([heading] + rows).joined(separator: "\r\n").utf8).base64EncodedString()
    }

    @discardableResult
    func openRaid(_ change: (inout OpenRaid) -> Void = { _ in }) throws -> String {
        var request = OpenRaid(agency: "satpol-pp", place: "Simpang Muara Rapak")
        change(&request)
        return try ask(request).raid
    }

    static func intake(_ raid: String, _ rows: [String], _ change: (inout IntakeRaid) -> Void = { _ in }) -> IntakeRaid
    {
        var request = IntakeRaid(raid: raid, content: list(rows))
        change(&request)
        return request
    }

    @discardableResult
    func intake(
        _ raid: String, _ rows: [String], _ change: (inout IntakeRaid) -> Void = { _ in }
    ) throws -> IntakeRaid.Reply {
        try ask(Self.intake(raid, rows, change))
    }

    @discardableResult
    func pass(
        _ raid: String, _ row: Int, as outcome: String, _ change: (inout PassRow) -> Void = { _ in }
    ) throws -> PassRow.Reply {
        var request = PassRow(raid: raid, row: row, as: outcome)
        change(&request)
        return try ask(request)
    }

    @discardableResult
    func close(_ raid: String, reason: String? = nil) throws -> CloseRaid.Reply {
        var request = CloseRaid(raid: raid)
        request.reason = reason
        return try ask(request)
    }

    func raid(_ raid: String) throws -> GetRaid.Reply {
        try ask(GetRaid(raid: raid))
    }

    func child(_ child: String) throws -> GetChild.Reply {
        try ask(GetChild(child: child))
    }

    /// Whoever this is, or was, called so.
    static func named(_ name: String) -> IdentityFields {
        var fields = IdentityFields()
        fields.name = name
        return fields
    }

    /// The field, the code and nothing else of what was wrong with a request.
    func fault(_ request: some Request) throws -> [String] {
        let refusal: Refusals.BadInput = try refusal(request).decoded()
        return [refusal.field, refusal.code]
    }
}

extension TestHouse {
    /// Sends a request again, some time after the first: the same answer, and nothing is changed by it.
    func expectTwiceTheSame(_ request: some Request, location: SourceLocation = #_sourceLocation) throws {
        let first = try text(request)
        let events = try count("event")
        clock.advance(minutes: 1)
        #expect(try text(request) == first, sourceLocation: location)
        #expect(try count("event") == events, sourceLocation: location)
    }
}
