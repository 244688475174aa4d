/// The refusals of raids, plans, and ties between children.
extension Refusals {
    package struct RaidClosed: WireError {
        package static let name = "id.rpsa.Intake.RaidClosed"
        package var raid: String
        package var closedAt: String

        package init(raid: String, closedAt: String) {
            self.raid = raid
            self.closedAt = closedAt
        }
    }

    package struct RaidOpen: WireError {
        package static let name = "id.rpsa.Intake.RaidOpen"
        package var raid: String

        package init(raid: String) {
            self.raid = raid
        }
    }

    package struct RaidDiffers: WireError {
        package static let name = "id.rpsa.Intake.RaidDiffers"
        package var raid: String
        package var handedOver: Int
        package var admitted: Int
        package var adults: Int
        package var family: Int
        package var referred: Int
        package var turnedAway: Int
        package var difference: Int
        package var pending: [Int]

        package init(
            raid: String, handedOver: Int, admitted: Int, adults: Int, family: Int, referred: Int, turnedAway: Int,
            difference: Int, pending: [Int]
        ) {
            self.raid = raid
            self.handedOver = handedOver
            self.admitted = admitted
            self.adults = adults
            self.family = family
            self.referred = referred
            self.turnedAway = turnedAway
            self.difference = difference
            self.pending = pending
        }
    }

    package struct FileTakenIn: WireError {
        package static let name = "id.rpsa.Intake.FileTakenIn"
        package var raid: String
        package var at: String

        package init(raid: String, at: String) {
            self.raid = raid
            self.at = at
        }
    }

    package struct RowAdmitted: WireError {
        package static let name = "id.rpsa.Intake.RowAdmitted"
        package var raid: String
        package var row: Int
        package var stay: String

        package init(raid: String, row: Int, stay: String) {
            self.raid = raid
            self.row = row
            self.stay = stay
        }
    }

    package struct RowSettled: WireError {
        package static let name = "id.rpsa.Intake.RowSettled"
        package var raid: String
        package var row: Int
        package var outcome: String

        package init(raid: String, row: Int, outcome: String) {
            self.raid = raid
            self.row = row
            self.outcome = outcome
        }
    }

    package struct HouseChanged: WireError {
        package static let name = "id.rpsa.Shelter.HouseChanged"
        package var proposal: String
        package var method: String
        package var actor: String
        package var at: String

        package init(proposal: String, method: String, actor: String, at: String) {
            self.proposal = proposal
            self.method = method
            self.actor = actor
            self.at = at
        }
    }

    package struct PlanApplied: WireError {
        package static let name = "id.rpsa.Shelter.PlanApplied"
        package var proposal: String
        package var appliedAt: String

        package init(proposal: String, appliedAt: String) {
            self.proposal = proposal
            self.appliedAt = appliedAt
        }
    }

    package struct NotApart: WireError {
        package static let name = "id.rpsa.Records.NotApart"
        package var child: String
        package var other: String

        package init(child: String, other: String) {
            self.child = child
            self.other = other
        }
    }

    package struct NotSiblings: WireError {
        package static let name = "id.rpsa.Records.NotSiblings"
        package var child: String
        package var other: String

        package init(child: String, other: String) {
            self.child = child
            self.other = other
        }
    }

    package struct NotLinked: WireError {
        package static let name = "id.rpsa.Records.NotLinked"
        package var child: String

        package init(child: String) {
            self.child = child
        }
    }

    package struct AlreadyLinked: WireError {
        package static let name = "id.rpsa.Records.AlreadyLinked"
        package var child: String
        package var other: String

        package init(child: String, other: String) {
            self.child = child
            self.other = other
        }
    }

    package struct StaysOverlap: WireError {
        package static let name = "id.rpsa.Records.StaysOverlap"
        package var stay: String
        package var other: String

        package init(stay: String, other: String) {
            self.stay = stay
            self.other = other
        }
    }

    package struct TooManyPlans: WireError {
        package static let name = "id.rpsa.Shelter.TooManyPlans"
        package var limit: Int

        package init(limit: Int) {
            self.limit = limit
        }
    }
}
