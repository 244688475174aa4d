extension IndonesianWords: InterviewWords {
    var interviewHint: String { "Enter memakai isi [ ] · b kembali · q keluar tanpa menyimpan" }
    var askSex: String { "Perempuan atau laki-laki? (P/L): " }
    var askAge: String { "Umur? (14, atau ±12 untuk kira-kira; ? jika tidak tahu): " }
    var askAgeAbout: String { "Kelihatannya berapa tahun? " }
    func askSource(_ sources: [String]) -> String {
        "Datang lewat apa?\n" + sources.joined(separator: "\n") + "\n[1 razia]: "
    }
    func askCategories(_ categories: [String]) -> String {
        "Kategori? Boleh beberapa: 1 3\n" + categories.joined(separator: "\n") + "\n[tidak ada]: "
    }
    var askName: String { "Nama? [belum diketahui]: " }
    var askFever: String { "Demam, ruam, atau tanda infeksi lain? y/t [t]: " }
    var askSave: String { "Enter menyimpan · b kembali · q keluar: " }
    var sexAccepted: String { "Ketik P (perempuan) atau L (laki-laki)." }
    var ageAccepted: String { "Ketik umur dalam tahun, misalnya 14, atau ±12, atau ?." }
    var sourceAccepted: String { "Ketik angka 1 sampai 7." }
    func categoriesAccepted(_ count: Int) -> String { "Ketik angka 1 sampai \(count), atau cukup Enter." }
    var yesNoAccepted: String { "Ketik y atau t." }
    var saveAccepted: String { "Tekan Enter untuk menyimpan, b untuk kembali, q untuk keluar." }
    func summaryAge(_ years: Int, isEstimate: Bool) -> String { isEstimate ? "sekitar \(years) th" : "\(years) th" }
    var summaryNamed: String { "nama diisi" }
    var summaryNameless: String { "nama belum diketahui" }
    var summaryFever: String { "isolasi (infeksi)" }
    var abandoned: String { "Keluar. Tidak ada yang disimpan." }
    var askWithoutBed: String { "Enter mencatat anak tanpa tempat tidur sekarang · q keluar: " }
    func askExitReason(_ reasons: [String]) -> String {
        "Mengapa masa tinggal berakhir?\n" + reasons.joined(separator: "\n") + "\nNomor: "
    }
    func exitReasonAccepted(_ count: Int) -> String { "Ketik angka 1 sampai \(count)." }
    func askTo(preset: String?) -> String { "Kepada siapa atau ke mana?" + (preset.map { " [\($0)]" } ?? "") + ": " }
    var toAccepted: String { "Ketik ke mana anak pergi." }
    var back: Set<String> { ["b"] }
    var leave: Set<String> { ["q"] }
    func isYes(_ answer: String) -> Bool? {
        switch answer {
        case "y", "ya": true
        case "t", "tidak", "n": false
        default: nil
        }
    }
}
