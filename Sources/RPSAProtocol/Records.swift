package struct SetIdentity: Request {
    package static let method = "id.rpsa.Records.SetIdentity"
    package var child: String
    package var name: String?
    package var aliases: [String]?
    package var nik: String?
    package var born: String?
    package var origin: String?
    package var parents: String?
    package var address: String?
    package var note: String?
    /// By which document or by whom the name was confirmed.
    package var confirmed: String?
    package var requestId: String?

    package init(child: String, fields: IdentityFields) {
        self.child = child
        name = fields.name
        aliases = fields.aliases
        nik = fields.nik
        born = fields.born
        origin = fields.origin
        parents = fields.parents
        address = fields.address
        note = fields.note
    }

    package var fields: IdentityFields {
        var fields = IdentityFields()
        fields.name = name
        fields.aliases = aliases
        fields.nik = nik
        fields.born = born
        fields.origin = origin
        fields.parents = parents
        fields.address = address
        fields.note = note
        return fields
    }

    package struct Reply: Codable, Sendable {
        package var child: String
        package var changed: [String]
        package var warnings: [String]

        package init(child: String, changed: [String], warnings: [String]) {
            self.child = child
            self.changed = changed
            self.warnings = warnings
        }
    }
}

package struct GetChild: Request {
    package static let method = "id.rpsa.Records.GetChild"
    package var child: String
    package var asOf: String?
    package var knownAt: String?

    package init(child: String) {
        self.child = child
    }

    package struct Identity: Codable, Sendable {
        @Nullable package var name: String?
        package var aliases: [String] = []
        @Nullable package var nik: String?
        @Nullable package var born: String?
        @Nullable package var origin: String?
        @Nullable package var parents: String?
        @Nullable package var address: String?
        /// By which document or by whom the name was confirmed.
        @Nullable package var confirmed: String?

        package init() {}
    }

    package struct Text: Codable, Sendable {
        package var kind: String
        package var text: String
        @Nullable package var stay: String?
        package var recordedAt: String
        /// The change with which it was said.
        @Nullable package var method: String?

        package init(kind: String, text: String, stay: String?, recordedAt: String, method: String? = nil) {
            self.kind = kind
            self.text = text
            self.stay = stay
            self.recordedAt = recordedAt
            self.method = method
        }
    }

    package struct Stay: Codable, Sendable {
        package var stay = ""
        /// The number under which the stay was recorded.
        package var child = ""
        package var arrivedAt = ""
        @Nullable package var exitedAt: String?
        package var placementType = ""
        @Nullable package var exitReason: String?
        @Nullable package var bed: String?
        /// The days since the exit before it.
        @Nullable package var daysAway: Int?
        /// 30, 90 or 365 where it is so few.
        @Nullable package var readmittedWithin: Int?

        package init() {}
    }

    package struct Reply: Codable, Sendable {
        package var child = ""
        package var sex = ""
        package var identity = Identity()
        package var texts: [Text] = []
        package var stays: [Stay] = []
        package var sameAs: [String] = []
        package var siblings: [String] = []
        package var keepApart: [SeparationLine] = []
        package var candidates: [CandidateLine] = []
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init() {}
    }
}

package struct FindChild: Request {
    package static let method = "id.rpsa.Records.FindChild"
    package var text: String
    package var asOf: String?
    package var knownAt: String?

    package init(text: String) {
        self.text = text
    }

    package struct Found: Codable, Sendable {
        package var child: String
        package var initials: String
        /// The kind of text that matched: name, alias or nik.
        package var matched: String
        package var sex: String
        package var age: Int
        /// The present stay, null for a child who is not in the house.
        @Nullable package var stay: String?
        @Nullable package var room: String?
        @Nullable package var bed: String?
        @Nullable package var lastExitedAt: String?

        package init(
            child: String, initials: String, matched: String, sex: String, age: Int, stay: String?, room: String?,
            bed: String?, lastExitedAt: String?
        ) {
            self.child = child
            self.initials = initials
            self.matched = matched
            self.sex = sex
            self.age = age
            self.stay = stay
            self.room = room
            self.bed = bed
            self.lastExitedAt = lastExitedAt
        }
    }

    package struct Reply: Codable, Sendable {
        package var children: [Found]

        package init(children: [Found]) {
            self.children = children
        }
    }
}

package struct Check: Request {
    package static let method = "id.rpsa.Records.Check"
    package init() {}

    package struct Result: Codable, Sendable {
        package var name: String
        package var ok: Bool
        package var detail: String

        package init(name: String, ok: Bool, detail: String) {
            self.name = name
            self.ok = ok
            self.detail = detail
        }
    }

    package struct Reply: Codable, Sendable {
        package var ok: Bool
        package var checks: [Result]

        package init(checks: [Result]) {
            ok = checks.allSatisfy(\.ok)
            self.checks = checks
        }
    }
}
