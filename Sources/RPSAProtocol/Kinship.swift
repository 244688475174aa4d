/// An order that keeps two children apart.
package struct SeparationLine: Codable, Sendable {
    package var child = ""
    package var other = ""
    package var scope = ""
    package var since = ""
    @Nullable package var until: String?
    package var together = false

    package init() {}
}

package struct KeepApart: Request {
    package static let method = "id.rpsa.Records.KeepApart"
    package var child: String
    package var other: String
    package var scope: String
    package var reason: String
    package var requestId: String?

    package init(child: String, other: String, scope: String, reason: String) {
        self.child = child
        self.other = other
        self.scope = scope
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var child = ""
        package var other = ""
        package var scope = ""
        package var since = ""
        package var together = false

        package init() {}
    }
}

package struct EndKeepApart: Request {
    package static let method = "id.rpsa.Records.EndKeepApart"
    package var child: String
    package var other: String
    package var reason: String
    package var requestId: String?

    package init(child: String, other: String, reason: String) {
        self.child = child
        self.other = other
        self.reason = reason
    }

    package struct Reply: Codable, Sendable {
        package var child = ""
        package var other = ""
        package var until = ""

        package init() {}
    }
}

package struct ListKeepApart: Request {
    package static let method = "id.rpsa.Records.ListKeepApart"
    package var child: String?
    package var all: Bool?
    package var asOf: String?
    package var knownAt: String?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var separations: [SeparationLine] = []

        package init() {}
    }
}

package struct SetSiblings: Request {
    package static let method = "id.rpsa.Records.SetSiblings"
    package var children: [String]
    package var end: Bool?
    package var requestId: String?

    package init(children: [String]) {
        self.children = children
    }

    package struct Reply: Codable, Sendable {
        package var children: [String] = []

        package init() {}
    }
}

package struct LinkChild: Request {
    package static let method = "id.rpsa.Records.LinkChild"
    package var child: String
    package var other: String
    package var requestId: String?

    package init(child: String, other: String) {
        self.child = child
        self.other = other
    }

    package struct Reply: Codable, Sendable {
        package var child = ""
        package var sameAs: [String] = []
        package var warnings: [String] = []

        package init() {}
    }
}

package struct UnlinkChild: Request {
    package static let method = "id.rpsa.Records.UnlinkChild"
    package var child: String
    package var requestId: String?

    package init(child: String) {
        self.child = child
    }

    package struct Reply: Codable, Sendable {
        package var child = ""
        package var other = ""

        package init() {}
    }
}
