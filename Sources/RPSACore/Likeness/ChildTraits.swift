/// What is known of a child when it is compared with another.
package struct ChildTraits: Hashable, Sendable {
    /// The name first, then the aliases; placeholders among them say nothing.
    package var names: [String]
    /// The sixteen digits, as in `NIK.text`.
    package var nik: String?
    package var sex: Sex
    /// Nil where nobody knows; that speaks neither for nor against a likeness.
    package var age: KnownAge?
    package var origin: Origin?

    package init(names: [String], nik: String? = nil, sex: Sex, age: KnownAge? = nil, origin: Origin? = nil) {
        self.names = names
        self.nik = nik
        self.sex = sex
        self.age = age
        self.origin = origin
    }
}

/// A child of the register.
package struct KnownChild: Hashable, Sendable {
    package let id: Int64
    package let traits: ChildTraits

    package init(id: Int64, traits: ChildTraits) {
        self.id = id
        self.traits = traits
    }
}
