import RPSAProtocol

@testable import RPSADaemon

extension TestHouse {
    static func leaving(
        _ stay: String, _ reason: String = "hospital", until: String = "+4h", at: String? = nil
    ) -> LeaveStay {
        var request = LeaveStay(stay: stay, reason: reason, until: until)
        request.at = at
        return request
    }

    @discardableResult
    func leave(
        _ stay: String, _ reason: String = "hospital", until: String = "+4h", at: String? = nil
    ) throws -> AbsenceLine {
        try ask(Self.leaving(stay, reason, until: until, at: at)).absence
    }

    static func returning(_ stay: String, at: String? = nil) -> ReturnToStay {
        var request = ReturnToStay(stay: stay)
        request.at = at
        return request
    }

    @discardableResult
    func giveBack(_ stay: String, at: String? = nil) throws -> AbsenceLine {
        try ask(Self.returning(stay, at: at)).absence
    }

    static func missing(_ stay: String, at: String? = nil) -> ReportMissing {
        var request = ReportMissing(stay: stay)
        request.at = at
        return request
    }

    @discardableResult
    func miss(_ stay: String, at: String? = nil) throws -> AbsenceLine {
        try ask(Self.missing(stay, at: at)).absence
    }

    func absences(all: Bool = false, _ change: (inout ListAbsences) -> Void = { _ in }) throws -> [AbsenceLine] {
        var request = ListAbsences()
        request.all = all
        change(&request)
        return try ask(request).absences
    }
}
