import RPSAProtocol
import Varlink

@testable import RPSADaemon

extension TestHouse {
    @discardableResult
    func acknowledge(_ alerts: [String], note: String? = nil) throws -> [AlertLine] {
        var request = AcknowledgeAlerts()
        request.alerts = alerts
        request.note = note
        return try ask(request).alerts
    }

    /// The steps of all alerts behind a number: as many as there are on record.
    func steps(after: Int = 0) throws -> [WatchAlerts.Reply] {
        let last = try Int(column("SELECT ifnull(max(id), 0) FROM alert")[0])
        guard last > after else { return [] }
        var request = WatchAlerts()
        request.after = after
        var heard: [WatchAlerts.Reply] = []
        var failure: (any Error)?
        try parts.connect().stream(WatchAlerts.method, parameters: WireJSON.encode(request)) { bytes in
            do {
                heard.append(try Client.decode(WatchAlerts.Reply.self, bytes))
            } catch {
                failure = error
            }
            return failure == nil && (heard.last?.step ?? 0) < last
        }
        if let failure { throw failure }
        return heard
    }
}
