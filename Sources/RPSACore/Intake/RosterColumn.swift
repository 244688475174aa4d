/// What a column of a roster may hold; the raw values are the fields that a map names.
package enum RosterColumn: String, Sendable, Hashable, CaseIterable {
    case number, name, alias, sex, age, born, nik, origin, categories, siblings, note, parents, marital, needs

    /// The heading by which a missing column is called.
    var usualHeading: String {
        switch self {
        case .name: "Nama / Panggilan"
        case .sex: "L/P"
        case .age: "Umur"
        case .born: "Tgl Lahir"
        default: rawValue
        }
    }

    /// Whether several columns may hold it, whose texts are then joined: father and mother, address and origin.
    var mayRepeat: Bool {
        switch self {
        case .number, .name, .sex, .age, .born, .nik, .marital: false
        case .alias, .origin, .categories, .siblings, .note, .parents, .needs: true
        }
    }
}
