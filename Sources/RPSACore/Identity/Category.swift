/// The categories of children with social-welfare problems (PMKS Anak); one child may have several.
package enum Category: String, CaseIterable, Sendable {
    /// Anak balita telantar: neglected under five.
    case abt = "ABT"
    /// Anak telantar: neglected.
    case at = "AT"
    /// Anak berhadapan dengan hukum: offender, victim or witness.
    case abh = "ABH"
    /// Anak jalanan: street child.
    case anjal = "ANJAL"
    /// Anak punk.
    case punk = "PUNK"
    /// Anak dengan kedisabilitasan: child with a disability.
    case adk = "ADK"
    /// Anak korban tindak kekerasan: victim of violence.
    case aktk = "AKTK"
    /// Anak diperlakukan salah: mistreated.
    case ads = "ADS"
    /// Anak memerlukan perlindungan khusus: in need of special protection (PP 78/2021).
    case ampk = "AMPK"
    /// Victim of drugs, inhalants included.
    case napza = "NAPZA"

    /// Reads the code in any case.
    package init?(typed text: String) {
        self.init(rawValue: text.spaceFolded.uppercased())
    }

    /// The ages, in completed years, that are usual in this category.
    package var usualAges: ClosedRange<Int> {
        switch self {
        case .abt: 0...5
        case .at: 6...18
        // Sources differ (5 or 6 to 18); the wider range warns less.
        case .anjal: 5...18
        // An offender is 12 to 17, but victims and witnesses of any age are ABH too.
        case .abh, .punk, .adk, .aktk, .ads, .ampk, .napza: 0...17
        }
    }

    /// Whether the age is unusual enough to ask again; an age never refuses a category.
    package func warns(age: Int) -> Bool {
        !usualAges.contains(age)
    }
}
