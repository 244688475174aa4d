import Foundation
import RPSAProtocol

extension TestHouse {
    /// A girl of fourteen from a report, unless said otherwise.
    static func arrival(_ change: (inout CheckIn) -> Void = { _ in }) -> CheckIn {
        var request = CheckIn(source: "report")
        request.sex = "female"
        request.age = 14
        change(&request)
        return request
    }

    @discardableResult
    func checkIn(_ change: (inout CheckIn) -> Void = { _ in }) throws -> CheckIn.Reply {
        try ask(Self.arrival(change))
    }

    func refusedCheckIn(_ change: (inout CheckIn) -> Void) throws -> Told {
        try refusal(Self.arrival(change))
    }

    static func departure(_ stay: String, _ change: (inout CheckOut) -> Void = { _ in }) -> CheckOut {
        var request = CheckOut(stay: stay, reason: "reunified-parent", to: "home")
        change(&request)
        return request
    }

    @discardableResult
    func checkOut(_ stay: String, _ change: (inout CheckOut) -> Void = { _ in }) throws -> CheckOut.Reply {
        try ask(Self.departure(stay, change))
    }

    static func move(_ stay: String, _ change: (inout MoveStay) -> Void = { _ in }) -> MoveStay {
        var request = MoveStay(stay: stay, reason: "for the test")
        change(&request)
        return request
    }

    @discardableResult
    func move(_ stay: String, _ change: (inout MoveStay) -> Void = { _ in }) throws -> MoveStay.Reply {
        try ask(Self.move(stay, change))
    }

    func stay(_ stay: String) throws -> GetStay.Reply {
        try ask(GetStay(stay: stay))
    }

    func alerts(all: Bool = false) throws -> [AlertLine] {
        try ask(ListAlerts(all: all)).alerts
    }
}

extension TestHouse {
    static func layout(_ text: String) -> ApplyLayout {
        ApplyLayout(content: Data(text.utf8).base64EncodedString())
    }
}
