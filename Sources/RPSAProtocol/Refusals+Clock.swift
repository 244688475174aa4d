/// The refusals of the stay clock.
extension Refusals {
    package struct NotInGroup: WireError {
        package static let name = "id.rpsa.Alerts.NotInGroup"
        package var group: String

        package init(group: String) {
            self.group = group
        }
    }

    package struct OwnItem: WireError {
        package static let name = "id.rpsa.Alerts.OwnItem"
        package var item: String

        package init(item: String) {
            self.item = item
        }
    }

    package struct AlreadySigned: WireError {
        package static let name = "id.rpsa.Alerts.AlreadySigned"
        package var item: String
        package var at: String
        package var actor: String

        package init(item: String, at: String, actor: String) {
            self.item = item
            self.at = at
            self.actor = actor
        }
    }

    package struct OutOfStay: WireError {
        package static let name = "id.rpsa.Stays.OutOfStay"
        package var stay: String
        package var field: String
        @Nullable package var earliest: String?
        @Nullable package var latest: String?
        /// When the absence began that stands against the time, where one does.
        @Nullable package var absence: String?

        package init(stay: String, field: String, earliest: String?, latest: String?, absence: String? = nil) {
            self.absence = absence
            self.stay = stay
            self.field = field
            self.earliest = earliest
            self.latest = latest
        }
    }

    package struct BedTaken: WireError {
        package static let name = "id.rpsa.Stays.BedTaken"
        package var stay: String
        package var bed: String
        package var stays: [String]

        package init(stay: String, bed: String, stays: [String]) {
            self.stay = stay
            self.bed = bed
            self.stays = stays
        }
    }

    package struct BedNotThere: WireError {
        package static let name = "id.rpsa.Stays.BedNotThere"
        package var bed: String
        @Nullable package var since: String?
        @Nullable package var until: String?

        package init(bed: String, since: String?, until: String?) {
            self.bed = bed
            self.since = since
            self.until = until
        }
    }

    package struct StayNotEnded: WireError {
        package static let name = "id.rpsa.Stays.StayNotEnded"
        package var stay: String

        package init(stay: String) {
            self.stay = stay
        }
    }

    package struct OtherStay: WireError {
        package static let name = "id.rpsa.Stays.OtherStay"
        package var stay: String
        package var other: String

        package init(stay: String, other: String) {
            self.stay = stay
            self.other = other
        }
    }

    package struct ExtensionWaits: WireError {
        package static let name = "id.rpsa.Stays.ExtensionWaits"
        package var stay: String
        package var `extension`: String

        package init(stay: String, extension: String) {
            self.stay = stay
            self.extension = `extension`
        }
    }

    package struct ExtensionDecided: WireError {
        package static let name = "id.rpsa.Stays.ExtensionDecided"
        package var `extension`: String
        package var status: String

        package init(extension: String, status: String) {
            self.extension = `extension`
            self.status = status
        }
    }

    package struct NotLater: WireError {
        package static let name = "id.rpsa.Stays.NotLater"
        package var stay: String
        package var dueAt: String

        package init(stay: String, dueAt: String) {
            self.stay = stay
            self.dueAt = dueAt
        }
    }

    package struct TooManyExtensions: WireError {
        package static let name = "id.rpsa.Stays.TooManyExtensions"
        package var stay: String
        package var placementType: String
        package var max: Int

        package init(stay: String, placementType: String, max: Int) {
            self.stay = stay
            self.placementType = placementType
            self.max = max
        }
    }

    package struct SamePlacementType: WireError {
        package static let name = "id.rpsa.Stays.SamePlacementType"
        package var stay: String
        package var placementType: String

        package init(stay: String, placementType: String) {
            self.stay = stay
            self.placementType = placementType
        }
    }

    package struct NotAway: WireError {
        package static let name = "id.rpsa.Stays.NotAway"
        package var stay: String

        package init(stay: String) {
            self.stay = stay
        }
    }

    package struct AlreadyMissing: WireError {
        package static let name = "id.rpsa.Stays.AlreadyMissing"
        package var stay: String
        package var since: String

        package init(stay: String, since: String) {
            self.stay = stay
            self.since = since
        }
    }

    package struct NoSuchTask: WireError {
        package static let name = "id.rpsa.Stays.NoSuchTask"
        package var stay: String
        package var task: String

        package init(stay: String, task: String) {
            self.stay = stay
            self.task = task
        }
    }

    package struct NoRollCall: WireError {
        package static let name = "id.rpsa.Stays.NoRollCall"

        package init() {
        }
    }

    package struct RollCallOpen: WireError {
        package static let name = "id.rpsa.Stays.RollCallOpen"
        package var rollCall: Int
        package var night: String
        package var startedAt: String
        package var actor: String

        package init(rollCall: Int, night: String, startedAt: String, actor: String) {
            self.rollCall = rollCall
            self.night = night
            self.startedAt = startedAt
            self.actor = actor
        }
    }

    package struct NotExpected: WireError {
        package static let name = "id.rpsa.Stays.NotExpected"
        package var child: String

        package init(child: String) {
            self.child = child
        }
    }
}
