import ArgumentParser

/// Where a child is on leave, as it is typed.
enum LeaveReason: String, CaseIterable, ExpressibleByArgument {
    case hospital, court
    case familyVisit = "family-visit"
    case school, other
}

/// What a roll call marks, as it is typed.
enum RollCallMarking: String, CaseIterable, ExpressibleByArgument {
    case absent, present, leave, hospital, court
    case familyVisit = "family-visit"
    case school, other

    /// The word on the wire.
    var status: String { self == .leave ? LeaveReason.other.rawValue : rawValue }
}

/// Numbers with commas between.
enum NumberList {
    static func numbers(_ typed: [String]) -> [String] {
        typed.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init) }
    }
}
