import Testing

@testable import RPSACore

@Suite struct InitialsTests {
    @Test(arguments: [
        ("Siti Aminah", "SA"), ("Rian", "R"), ("muhammad rizky al fatih", "MRA"), ("M.Rizky", "MR"), ("Élan dua", "ÉD"),
        ("  Tono  ", "T"), ("Anak Agung Rai", "AAR"), ("'Aisyah 2", "A"), ("ßa", "S"),
    ])
    func initialsAreTheFirstLettersOfThreeWords(name: String, initials: String) {
        #expect(Initials.of(name) == initials)
    }

    @Test(arguments: [
        "", "-", "?", "...", "(tidak mau sebut nama)", "Anak-9", "anak 12", "Anak no. 3", "Anak ke-2", "Laki-laki 1",
        "NN", "n.n.", "Tidak diketahui", "tanpa nama", "X", "12",
    ])
    func placeholderHasNoInitials(name: String) {
        #expect(Initials.isPlaceholder(name))
        #expect(Initials.of(name) == "–")
    }

    @Test(arguments: ["Anakku", "Rian2", "Nono", "Banowati", "Rian (gondrong)", "Xena", "Dano 5"])
    func realNameIsNoPlaceholder(name: String) {
        #expect(!Initials.isPlaceholder(name))
    }

    @Test(arguments: [
        ("Siti Aminah", "sitiaminah"), ("SITI-AMINAH ", "sitiaminah"), ("Zoë", "zoe"), ("Zoe\u{308}", "zoe"),
        ("Ștefan Łukasz", "stefanlukasz"), ("D'Artagnan", "dartagnan"), ("Anak-9", "anak9"), ("Ωmega", "ωmega"),
        ("—", ""),
    ])
    func nameKeyFoldsCaseDiacriticsAndPunctuation(name: String, key: String) {
        #expect(NameKey.of(name) == key)
    }
}
