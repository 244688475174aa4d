/// An entry of a child's diary.
package struct DiaryEntry: Codable, Sendable {
    package var entry: Int = 0
    package var child: String = ""
    @Nullable package var stay: String?
    package var kind: String = ""
    package var text: String = ""
    package var at: String = ""
    package var recordedAt: String = ""
    package var actor: String = ""
    package var void: Bool = false
    /// Whether it was written anew.
    package var corrected: Bool = false
    /// When another version took its place.
    @Nullable package var replacedAt: String?

    package init() {}
}

package struct AddDiary: Request {
    package static let method = "id.rpsa.Records.AddDiary"
    package var child: String
    package var kind: String
    package var text: String
    package var at: String?
    package var requestId: String?

    package init(child: String, kind: String, text: String) {
        self.child = child
        self.kind = kind
        self.text = text
    }

    package struct Reply: Codable, Sendable {
        package var entry: Int = 0
        package var child: String = ""
        @Nullable package var stay: String?
        package var kind: String = ""
        package var at: String = ""

        package init() {}
    }
}

package struct CorrectDiary: Request {
    package static let method = "id.rpsa.Records.CorrectDiary"
    package var entry: Int
    package var kind: String?
    package var text: String?
    package var at: String?
    package var void: Bool?
    package var requestId: String?

    package init(entry: Int) {
        self.entry = entry
    }

    package struct Reply: Codable, Sendable {
        package var entry: Int = 0
        package var child: String = ""
        package var changed: [String] = []
        package var void: Bool = false

        package init() {}
    }
}

package struct ListDiary: Request {
    package static let method = "id.rpsa.Records.ListDiary"
    package var child: String?
    package var kind: String?
    package var since: String?
    package var all: Bool?
    package var asOf: String?
    package var knownAt: String?
    package var after: Int?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var entries: [DiaryEntry] = []
        @Nullable package var next: Int?
        @Nullable package var asOf: String?
        @Nullable package var knownAt: String?

        package init() {}
    }
}
