/// A later end of a stay, proposed or decided.
package struct ExtensionLine: Codable, Sendable {
    package var `extension`: String = ""
    package var stay: String = ""
    package var child: String = ""
    package var initials: String = ""
    package var status: String = ""
    package var reason: String = ""
    @Nullable package var oldDueAt: String?
    package var newDueAt: String = ""
    @Nullable package var dated: String?
    package var `override`: Bool = false
    package var proposedAt: String = ""
    package var proposer: String = ""
    @Nullable package var decidedAt: String?
    @Nullable package var decider: String?

    package init() {}
}

package struct ExtendStay: Request {
    package static let method = "id.rpsa.Stays.Extend"
    package var stay: String
    package var until: String?
    package var by: String?
    package var reason: String
    package var letter: String
    package var signedBy: String?
    package var dated: String?
    package var note: String?
    package var `override`: [String]?
    package var approve: Bool?
    package var requestId: String?

    package init(stay: String, reason: String, letter: String) {
        self.stay = stay
        self.reason = reason
        self.letter = letter
    }

    package struct Reply: Codable, Sendable {
        package var `extension`: ExtensionLine = ExtensionLine()
        package var warnings: [String] = []

        package init() {}
    }
}

package struct ApproveExtension: Request {
    package static let method = "id.rpsa.Stays.Approve"
    package var `extension`: String
    package var letter: String?
    package var signedBy: String?
    package var dated: String?
    package var note: String?
    package var `override`: [String]?
    package var requestId: String?

    package init(extension: String) {
        self.extension = `extension`
    }

    package struct Reply: Codable, Sendable {
        package var `extension`: ExtensionLine = ExtensionLine()
        package var warnings: [String] = []

        package init() {}
    }
}

package struct RejectExtension: Request {
    package static let method = "id.rpsa.Stays.Reject"
    package var `extension`: String
    package var reason: String
    package var requestId: String?

    package init(extension: String, reason: String) {
        self.extension = `extension`
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var `extension`: ExtensionLine = ExtensionLine()
        package var warnings: [String] = []

        package init() {}
    }
}

package struct WithdrawExtension: Request {
    package static let method = "id.rpsa.Stays.Withdraw"
    package var `extension`: String
    package var reason: String?
    package var requestId: String?

    package init(extension: String) {
        self.extension = `extension`
    }

    package struct Reply: Codable, Sendable {
        package var `extension`: ExtensionLine = ExtensionLine()

        package init() {}
    }
}

package struct ListExtensions: Request {
    package static let method = "id.rpsa.Stays.ListExtensions"
    package var stay: String?
    package var all: Bool?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var extensions: [ExtensionLine] = []
        @Nullable package var next: String?

        package init() {}
    }
}

package struct GetExtension: Request {
    package static let method = "id.rpsa.Stays.GetExtension"
    package var `extension`: String
    package var asOf: String?
    package var knownAt: String?

    package init(extension: String) {
        self.extension = `extension`
    }

    package struct Reply: Codable, Sendable {
        package var `extension`: ExtensionLine = ExtensionLine()
        @Nullable package var letter: String?
        @Nullable package var signedBy: String?
        @Nullable package var note: String?
        @Nullable package var refusal: String?

        package init() {}
    }
}

package struct RetypeStay: Request {
    package static let method = "id.rpsa.Stays.Retype"
    package var stay: String
    package var placement: String
    package var reason: String
    package var until: String?
    package var letter: String?
    package var requestId: String?

    package init(stay: String, placement: String, reason: String) {
        self.stay = stay
        self.placement = placement
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var stay: String = ""
        package var placementType: String = ""
        package var oldPlacementType: String = ""
        @Nullable package var limit: String?
        @Nullable package var oldLimit: String?
        @Nullable package var dueAt: String?
        @Nullable package var oldDueAt: String?
        package var legalBasis: String = ""
        package var warnings: [String] = []

        package init() {}
    }
}

/// What the configuration says of a placement type.
package struct PlacementTypeLine: Codable, Sendable {
    package var placement: String = ""
    @Nullable package var limit: String?
    package var legalBasis: String = ""
    package var extensionBy: String = ""
    @Nullable package var extensionsMax: Int?

    package init() {}
}

package struct ListPlacementTypes: Request {
    package static let method = "id.rpsa.Stays.ListPlacementTypes"

    package init() {}

    package struct Reply: Codable, Sendable {
        package var types: [PlacementTypeLine] = []

        package init() {}
    }
}

package struct CompleteTask: Request {
    package static let method = "id.rpsa.Stays.CompleteTask"
    package var stay: String
    package var task: String
    package var at: String?
    package var note: String?
    package var undo: Bool?
    package var requestId: String?

    package init(stay: String, task: String) {
        self.stay = stay
        self.task = task
    }

    package struct Reply: Codable, Sendable {
        package var stay: String = ""
        package var task: String = ""
        @Nullable package var doneAt: String?
        @Nullable package var dueAt: String?

        package init() {}
    }
}
