/// A need that was not met.
package struct TurnedAway: Codable, Sendable {
    package var turnAway = ""
    package var at = ""
    package var source = ""
    package var sex = ""
    package var age = 0
    package var reason = ""
    package var referredTo = ""
    @Nullable package var raid: String?
    package var void = false

    package init() {}
}

package struct TurnAway: Request {
    package static let method = "id.rpsa.Intake.TurnAway"
    package var source: String
    package var sex: String
    package var age: Int
    package var reason: String
    package var referredTo: String
    package var at: String?
    package var raid: String?
    package var row: Int?
    package var note: String?
    package var requestId: String?

    package init(source: String, sex: String, age: Int, reason: String, referredTo: String) {
        self.source = source
        self.sex = sex
        self.age = age
        self.reason = reason
        self.referredTo = referredTo
    }

    package struct Reply: Codable, Sendable {
        package var turnAway = ""
        package var at = ""

        package init() {}
    }
}

package struct SetTurnAway: Request {
    package static let method = "id.rpsa.Intake.SetTurnAway"
    package var turnAway: String
    package var source: String?
    package var sex: String?
    package var age: Int?
    package var reason: String?
    package var referredTo: String?
    package var void: Bool?
    package var requestId: String?

    package init(turnAway: String) {
        self.turnAway = turnAway
    }

    package struct Reply: Codable, Sendable {
        package var turnAway = ""
        package var changed: [String] = []

        package init() {}
    }
}

package struct ListTurnAways: Request {
    package static let method = "id.rpsa.Intake.ListTurnAways"
    package var since: String?
    package var until: String?
    package var asOf: String?
    package var knownAt: String?
    package var after: String?
    package var limit: Int?

    package init() {}

    package struct Reply: Codable, Sendable {
        package var turnAways: [TurnedAway] = []
        @Nullable package var next: String?

        package init() {}
    }
}
