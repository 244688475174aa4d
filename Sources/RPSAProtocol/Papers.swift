/// One person in the minutes of a handover, with identity.
package struct MinutesRow: Codable, Sendable {
    package var row = 0
    @Nullable package var name: String?
    package var aliases: [String] = []
    package var sex = ""
    @Nullable package var age: Int?
    package var ageIsEstimate = false
    @Nullable package var born: String?
    @Nullable package var nik: String?
    @Nullable package var origin: String?
    @Nullable package var note: String?
    package var outcome = ""
    @Nullable package var child: String?
    @Nullable package var to: String?

    package init() {}
}

package struct GetMinutes: Request {
    package static let method = "id.rpsa.Records.GetMinutes"
    package var raid: String
    package var knownAt: String?

    package init(raid: String) {
        self.raid = raid
    }

    package struct Reply: Codable, Sendable {
        package var raid = ""
        package var site = ""
        package var office = ""
        package var town = ""
        package var agencyName = ""
        package var at = ""
        package var place = ""
        @Nullable package var order: String?
        @Nullable package var commander: String?
        @Nullable package var count: Int?
        package var handedOver = 0
        package var admitted = 0
        package var adults = 0
        package var family = 0
        package var referred = 0
        package var turnedAway = 0
        package var pending = 0
        @Nullable package var closedAt: String?
        @Nullable package var reason: String?
        package var legalBasis: [String] = []
        package var printedAt = ""
        package var rows: [MinutesRow] = []

        package init() {}
    }
}

package struct GetPapers: Request {
    package static let method = "id.rpsa.Records.GetPapers"
    package var stay: String
    package var knownAt: String?

    package init(stay: String) {
        self.stay = stay
    }

    package struct Reply: Codable, Sendable {
        package var stay = ""
        package var child = ""
        package var site = ""
        package var office = ""
        package var town = ""
        @Nullable package var name: String?
        package var aliases: [String] = []
        package var sex = ""
        package var age = 0
        package var ageIsEstimate = false
        @Nullable package var born: String?
        @Nullable package var nik: String?
        @Nullable package var parents: String?
        @Nullable package var address: String?
        @Nullable package var origin: String?
        package var arrivedAt = ""
        @Nullable package var exitedAt: String?
        @Nullable package var exitReason: String?
        @Nullable package var to: String?
        @Nullable package var receiver: String?
        @Nullable package var receiverId: String?
        @Nullable package var letter: String?
        package var legalBasis: [String] = []
        package var printedAt = ""

        package init() {}
    }
}
