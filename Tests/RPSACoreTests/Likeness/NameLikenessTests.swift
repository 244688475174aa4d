import Testing

@testable import RPSACore

@Suite struct NameLikenessTests {
    @Test(arguments: [
        ("Rian", "rian"), ("SITI-AMINAH", "Siti Aminah"), ("Nur Aini", "Nuraini"), ("Jum'at", "Jumat"), ("Zoë", "Zoe"),
        ("Rian2", "Rian"), ("A", "a"),
    ])
    func sameLettersAreAHundred(one: String, other: String) {
        #expect(NameLikeness.score(one, other) == 100)
    }

    @Test(arguments: [
        ("Rian", "Ryan"), ("Rian", "Riyan"), ("Ucil", "Uchil"), ("Dika", "Dicka"), ("Dika", "Dhika"), ("Siti", "Sity"),
        ("Nurul", "Noerul"), ("Fitri", "Vitri"), ("Fitri", "Pitri"), ("Zaki", "Dzaki"), ("Anna", "Ana"),
        ("Mohamad", "Muhammad"), ("Fatimah", "Fatima"), ("Yogaa", "Yoga"), ("Rizki", "Rizqi"), ("Rizky", "Risky"),
        ("Yuni", "Iuni"), ("Achmad", "Akhmad"), ("Khoirul", "Khairul"), ("Naufal", "Noval"), ("Ridwan", "Riduwan"),
        ("Raihan", "Reyhan"), ("Zaenal", "Zainal"), ("Abdullah", "Abdulloh"), ("Shifa", "Syifa"), ("Djoko", "Joko"),
        ("Tjandra", "Candra"), ("Njoman", "Nyoman"), ("Erick", "Eric"), ("Felix", "Feliks"), ("Arif", "Arief"),
        ("Arip", "Arif"), ("Dwi", "Duwi"), ("Ahmad", "Ahmat"), ("Christian", "Kristian"), ("Soeharti", "Suharti"),
    ])
    func oneSoundInTwoSpellingsIsNinety(one: String, other: String) {
        #expect(NameLikeness.score(one, other) == 90)
    }

    @Test(arguments: [
        ("Wahyu", "Wahju"), ("Yoga", "Joga"), ("Suryadi", "Soerjadi"), ("Zaki", "Jaki"), ("Rizal", "Rijal"),
        ("Khadijah", "Kadija"), ("Chairul", "Khairul"),
    ])
    func letterWithASecondReadingIsALittleLess(one: String, other: String) {
        #expect(NameLikeness.score(one, other) == 82)
    }

    @Test(arguments: [
        ("Tegar", "Teger", 74), ("Rahmat", "Rohmat", 76), ("Hendra", "Endra", 74), ("Gilang", "Gilng", 74),
        ("Kurniawan", "Kurinawan", 82), ("Wulandari", "Wulamdari", 82), ("Safitri", "Samitri", 74),
        ("Muhibuddin", "Mukibuddin", 82), ("Bagaskarawan", "Bagaskaravan", 80), ("Suryaningratan", "Suryaningratn", 84),
    ])
    func slipIsForgivenMoreInLongerWords(one: String, other: String, score: Int) {
        #expect(NameLikeness.score(one, other) == score)
    }

    @Test(arguments: [
        ("Ahmad Rizky", "Rizki", 88), ("M. Rizky", "Muhammad Risky", 90), ("Moch. Ikbal", "M Iqbal", 90),
        ("Rizky Ahmad", "Ahmad Rizky", 90), ("Putra Rizky", "Rizki Putra", 88), ("St. Aminah", "Siti Aminah", 90),
        ("Siti Aminah", "Aminah", 88), ("Abd. Rahman", "Abdul Rahman", 90), ("Nur Ainie", "Nuraini", 88),
        ("Rian", "Rian Botak", 80), ("Ryan", "Rian (gondrong)", 80), ("Rizky", "Rizky Maulana Putra", 80),
        ("Siti binti Ali", "Siti Ali", 90), ("M. R. Fadil", "Fadhil", 88), ("Teger", "Tegar Santoso", 64),
    ])
    func wordsMayBeMissingTurnedOrShort(one: String, other: String, score: Int) {
        #expect(NameLikeness.score(one, other) == score)
    }

    @Test(arguments: [
        ("Dika", "Dina"), ("Rian", "Dian"), ("Sari", "Sara"), ("Rian", "Rina"), ("Gilang", "Galang"),
        ("Bagas", "Bagus"),
        ("Indra", "Indri"), ("Putra", "Putri"), ("Doni", "Dani"), ("Salsa", "Salma"), ("Fajar", "Fajri"),
        ("Fadil", "Fadli"), ("Soni", "Joni"), ("Dewi", "Devi"), ("Reza", "Reva"), ("Agus", "Agung"), ("Hasan", "Husin"),
        ("Nia", "Mia"), ("Intan", "Indah"), ("Eka", "Ika"), ("Rafi", "Rafli"), ("Sinta", "Santi"), ("Alfian", "Alfin"),
        ("Adit", "Aditya"), ("Siti", "Siti Aminah"), ("Muhammad", "Muhammad Rizky"), ("Siti Aminah", "Siti Rahma"),
        ("Rizky Maulana", "Rizky Fauzi"), ("Budi Santoso", "Budi Susanto"), ("Panji", "Vani"), ("A", "B"),
    ])
    func differentNamesAreNoCandidates(one: String, other: String) {
        #expect(NameLikeness.score(one, other) < Likeness.scoreMin)
    }

    @Test(arguments: ["", "-", "Anak-9", "(tidak mau sebut nama)", "NN", "Tidak diketahui", "12"])
    func namelessIsLikeNobody(name: String) {
        #expect(NameLikeness.score(name, name) == 0)
        #expect(NameLikeness.score(name, "Rian") == 0)
        #expect(Likeness.keys(names: [name]).isEmpty)
    }

    @Test(arguments: [
        ("Rian", ["srian"]), ("Wulandari", ["cwlndr", "vwuaaii"]), ("Hendra", ["chndr", "cndr", "veeaa", "vheaa"]),
        ("Yoga", ["sioga"]), ("Joga", ["sioga", "sjoga"]),
    ])
    func keysAreFew(name: String, keys: [String]) {
        #expect(Likeness.keys(names: [name]) == keys)
    }
}
