/// A named refusal as it travels: the conforming type holds the error's parameters.
package protocol WireError: Codable, Sendable {
    /// The fully qualified name, as in `id.rpsa.Intake.NoBed`.
    static var name: String { get }
}

/// The parameters of every error of our interfaces.
package enum Refusals {
    package struct BadInput: WireError {
        package static let name = "id.rpsa.Shelter.BadInput"
        package var field: String
        package var code: String
        package var accepted: String

        package init(field: String, code: String, accepted: String) {
            self.field = field
            self.code = code
            self.accepted = accepted
        }
    }

    package struct NotFound: WireError {
        package static let name = "id.rpsa.Shelter.NotFound"
        package var kind: String
        package var key: String

        package init(kind: String, key: String) {
            self.kind = kind
            self.key = key
        }
    }

    package struct BeyondLast: WireError {
        package static let name = "id.rpsa.Shelter.BeyondLast"
        package var last: Int

        package init(last: Int) {
            self.last = last
        }
    }

    package struct LayoutFault: Codable, Sendable {
        package var line: Int
        package var key: String
        package var code: String
        package var accepted: String

        package init(line: Int, key: String, code: String, accepted: String) {
            self.line = line
            self.key = key
            self.code = code
            self.accepted = accepted
        }
    }

    package struct LayoutRefused: WireError {
        package static let name = "id.rpsa.Shelter.LayoutRefused"
        package var faults: [LayoutFault]

        package init(faults: [LayoutFault]) {
            self.faults = faults
        }
    }

    package struct BedOccupied: WireError {
        package static let name = "id.rpsa.Shelter.BedOccupied"
        package var bed: String
        package var stay: String

        package init(bed: String, stay: String) {
            self.bed = bed
            self.stay = stay
        }
    }

    package struct AlreadyDrained: WireError {
        package static let name = "id.rpsa.Shelter.AlreadyDrained"
        package var bed: String
        package var since: String

        package init(bed: String, since: String) {
            self.bed = bed
            self.since = since
        }
    }

    package struct NotDrained: WireError {
        package static let name = "id.rpsa.Shelter.NotDrained"
        package var bed: String

        package init(bed: String) {
            self.bed = bed
        }
    }

    package struct StorageFailed: WireError {
        package static let name = "id.rpsa.Shelter.StorageFailed"
        package var code: String

        package init(code: String) {
            self.code = code
        }
    }

    package struct TooManyConnections: WireError {
        package static let name = "id.rpsa.Shelter.TooManyConnections"
        package var limit: Int

        package init(limit: Int) {
            self.limit = limit
        }
    }

    package struct NoBed: WireError {
        package static let name = "id.rpsa.Intake.NoBed"
        package var reasons: [RoomReasons]

        package init(reasons: [RoomReasons]) {
            self.reasons = reasons
        }
    }

    package struct BedRefused: WireError {
        package static let name = "id.rpsa.Intake.BedRefused"
        package var bed: String
        package var room: String
        package var codes: [String]
        @Nullable package var suggestion: String?

        package init(bed: String, room: String, codes: [String], suggestion: String?) {
            self.bed = bed
            self.room = room
            self.codes = codes
            self.suggestion = suggestion
        }
    }

    package struct Adult: WireError {
        package static let name = "id.rpsa.Intake.Adult"
        package var code: String
        package var age: Int

        package init(age: Int) {
            code = "ADULT"
            self.age = age
        }
    }

    package struct AlreadyHere: WireError {
        package static let name = "id.rpsa.Intake.AlreadyHere"
        package var child: String
        package var stay: String

        package init(child: String, stay: String) {
            self.child = child
            self.stay = stay
        }
    }

    package struct StayEnded: WireError {
        package static let name = "id.rpsa.Stays.StayEnded"
        package var stay: String
        package var exitedAt: String

        package init(stay: String, exitedAt: String) {
            self.stay = stay
            self.exitedAt = exitedAt
        }
    }

    package struct TooEarly: WireError {
        package static let name = "id.rpsa.Stays.TooEarly"
        package var stay: String
        package var earliest: String

        package init(stay: String, earliest: String) {
            self.stay = stay
            self.earliest = earliest
        }
    }

    package struct SameBed: WireError {
        package static let name = "id.rpsa.Stays.SameBed"
        package var stay: String
        package var bed: String

        package init(stay: String, bed: String) {
            self.stay = stay
            self.bed = bed
        }
    }

    package struct NothingToEnd: WireError {
        package static let name = "id.rpsa.Stays.NothingToEnd"
        package var stay: String
        package var kind: String

        package init(stay: String, kind: String) {
            self.stay = stay
            self.kind = kind
        }
    }
}
