/// Who may sleep in a room. `either` is set by its occupants: the first child fixes it, the last exit clears it.
package enum SexPolicy: String, Sendable, Hashable, CaseIterable {
    case female, male, either, mixed
}

/// A room as it is declared; the beds stand apart, for they come and go singly.
package struct Room: Hashable, Sendable {
    /// The most beds that a layout may declare for one room.
    package static let bedCountMax = 100

    package var code: String
    package var ward: String
    package var sex: SexPolicy
    /// Ages in completed years, both ends included.
    package var ages: ClosedRange<Int>
    package var features: [String]
    /// The kinds of isolation offered; a room that offers any takes nobody else.
    package var isolation: [String]

    package init(
        code: String, ward: String, sex: SexPolicy, ages: ClosedRange<Int>, features: [String] = [],
        isolation: [String] = []
    ) {
        self.code = code
        self.ward = ward
        self.sex = sex
        self.ages = ages
        self.features = features
        self.isolation = isolation
    }
}
