/// The codes for which a room did not take a child, or would not.
package struct RoomReasons: Codable, Hashable, Sendable {
    package var room: String
    package var codes: [String]

    package init(room: String, codes: [String]) {
        self.room = room
        self.codes = codes
    }
}

/// What a person says of who a child is; every field may be absent.
package struct IdentityFields: Codable, Sendable {
    package var name: String?
    package var aliases: [String]?
    package var nik: String?
    package var born: String?
    package var origin: String?
    package var parents: String?
    package var address: String?
    package var note: String?

    package init() {}

    /// Refuses a key that it does not know: what was said there would be lost.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let everything = try decoder.container(keyedBy: AnyKey.self)
        if let unknown = everything.allKeys.first(where: { CodingKeys(stringValue: $0.stringValue) == nil }) {
            throw DecodingError.dataCorruptedError(forKey: unknown, in: everything, debugDescription: "unknown key")
        }
        name = try container.decodeIfPresent(String.self, forKey: .name)
        aliases = try container.decodeIfPresent([String].self, forKey: .aliases)
        nik = try container.decodeIfPresent(String.self, forKey: .nik)
        born = try container.decodeIfPresent(String.self, forKey: .born)
        origin = try container.decodeIfPresent(String.self, forKey: .origin)
        parents = try container.decodeIfPresent(String.self, forKey: .parents)
        address = try container.decodeIfPresent(String.self, forKey: .address)
        note = try container.decodeIfPresent(String.self, forKey: .note)
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }
}

package struct CheckIn: Request {
    package static let method = "id.rpsa.Intake.CheckIn"
    package var sex: String?
    package var age: Int?
    package var ageAbout: Int?
    package var source: String?
    package var child: String?
    package var categories: [String]?
    package var placement: String?
    package var until: String?
    package var letter: String?
    package var marital: String?
    package var needs: [String]?
    package var isolation: String?
    package var bed: String?
    package var unplaced: Bool?
    package var arrived: String?
    package var override: [String]?
    package var reason: String?
    package var identity: IdentityFields?
    /// Begins the diary, as `belongings` does; "-" says that there are none.
    package var injuries: String?
    package var belongings: String?
    package var raid: String?
    package var requestId: String?

    package init(source: String? = nil) {
        self.source = source
    }

    package struct Reply: Codable, Sendable {
        package var child: String
        package var stay: String
        @Nullable package var bed: String?
        @Nullable package var room: String?
        package var arrivedAt: String
        @Nullable package var dueAt: String?
        package var placementType: String
        @Nullable package var raid: String?
        /// The row of the raid's list.
        @Nullable package var row: Int?
        package var candidates: [CandidateLine]
        package var warnings: [String]
        /// Why each room refused, for a child recorded without a bed.
        package var reasons: [RoomReasons]

        package init(
            child: String, stay: String, bed: String?, room: String?, arrivedAt: String, dueAt: String?,
            placementType: String, raid: String?, row: Int?, candidates: [CandidateLine], warnings: [String],
            reasons: [RoomReasons]
        ) {
            self.child = child
            self.stay = stay
            self.bed = bed
            self.room = room
            self.arrivedAt = arrivedAt
            self.dueAt = dueAt
            self.placementType = placementType
            self.raid = raid
            self.row = row
            self.candidates = candidates
            self.warnings = warnings
            self.reasons = reasons
        }
    }
}

package struct ImportRoster: Request {
    package static let method = "id.rpsa.Intake.ImportRoster"
    /// The file's bytes, base64.
    package var content: String
    package var source: String
    package var placement: String?
    package var arrived: String?
    package var map: [String]?
    package var dryRun: Bool?
    package var requestId: String?

    package init(content: String, source: String) {
        self.content = content
        self.source = source
    }

    package struct Admitted: Codable, Sendable {
        package var row = 0
        package var line = 0
        package var child = ""
        package var stay = ""
        package var bed = ""
        package var room = ""
        package var initials = ""
        package var sex = ""
        package var age = 0
        package var ageIsEstimate = false
        package var categories: [String] = []
        @Nullable package var isolation: String?
        package var words: [String] = []
        package var siblings: [String] = []
        package var candidates: [CandidateLine] = []
        package var why: [String] = []
        package var refused: [RoomReasons] = []
        package var warnings: [String] = []

        package init() {}
    }

    package struct Adult: Codable, Sendable {
        package var row = 0
        package var line = 0
        package var age = 0
        /// The number within the raid's list.
        @Nullable package var raidRow: Int?

        package init() {}
    }

    package struct Unplaced: Codable, Sendable {
        package var row = 0
        package var line = 0
        package var child = ""
        package var stay = ""
        package var initials = ""
        package var sex = ""
        package var age = 0
        package var ageIsEstimate = false
        package var categories: [String] = []
        @Nullable package var isolation: String?
        package var words: [String] = []
        package var siblings: [String] = []
        package var candidates: [CandidateLine] = []
        package var reasons: [RoomReasons] = []
        package var warnings: [String] = []

        package init() {}
    }

    package struct Fault: Codable, Sendable {
        package var row: Int
        package var line: Int
        package var column: String
        package var code: String
        package var message: String

        package init(row: Int, line: Int, column: String, code: String, message: String) {
            self.row = row
            self.line = line
            self.column = column
            self.code = code
            self.message = message
        }
    }

    package struct Reply: Codable, Sendable {
        package var dryRun: Bool
        package var arrivedAt: String
        package var admitted: [Admitted]
        package var adults: [Adult]
        package var unplaced: [Unplaced]
        package var errors: [Fault]

        package init(
            dryRun: Bool, arrivedAt: String, admitted: [Admitted] = [], adults: [Adult] = [],
            unplaced: [Unplaced] = [], errors: [Fault] = []
        ) {
            self.dryRun = dryRun
            self.arrivedAt = arrivedAt
            self.admitted = admitted
            self.adults = adults
            self.unplaced = unplaced
            self.errors = errors
        }
    }
}
