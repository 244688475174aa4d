extension IndonesianWords: KinshipWords {
    func keptApart(_ child: String, _ other: String, scope: String, since: String) -> String {
        "\(child) dan \(other) dipisahkan: \(apart(scope)), sejak \(since)."
    }
    func apart(_ scope: String) -> String {
        switch scope {
        case "room": "beda kamar"
        case "ward": "beda bangsal"
        default: scope
        }
    }
    func noLongerApart(_ child: String, _ other: String, until: String) -> String {
        "\(child) dan \(other) tidak perlu dipisahkan lagi, sejak \(until)."
    }
    var togetherNow: String { "!! sekarang bersama" }
    var nobodyIsMoved: String { "!! Sekarang mereka masih bersama; tidak ada yang dipindahkan otomatis." }
    var suggestAdvice: String { "Lihat anak ini bisa tidur di mana:" }
    var noOrders: String { "Tidak ada anak yang harus dipisahkan." }
    var other: String { "dari" }
    var scope: String { "batasnya" }
    var ended: String { "sampai" }
    var keepApart: String { "Dipisahkan" }

    func siblings(_ children: [String]) -> String { "Kakak beradik: \(children.joined(separator: ", "))." }
    func noLongerSiblings(_ children: [String]) -> String {
        "Bukan kakak beradik lagi: \(children.joined(separator: ", "))."
    }
    func familyNow(_ children: [String]) -> String {
        "Masih tercatat sebagai satu keluarga: \(children.joined(separator: ", "))."
    }
    var siblings: String { "saudara" }
    func linked(_ child: String, _ others: [String]) -> String {
        "\(child) adalah anak yang sama dengan \(others.joined(separator: ", "))."
    }
    func unlinked(_ child: String, _ other: String) -> String { "\(child) dan \(other) kembali dua anak." }
    var unlinkAdvice: String { "Tidak ada yang digabung. Untuk membatalkannya:" }
    var sameAs: String { "sama dengan" }

    func under(_ child: String) -> String { "sebagai \(child)" }
    func daysAway(_ count: Int) -> String {
        count == 0 ? "kembali hari itu juga" : "kembali setelah \(count) hari"
    }
    func readmitted(within days: Int) -> String { "masuk lagi dalam \(days) hari" }
    func typeAndBed(_ type: String, bed: String?) -> String {
        "jenis \(type)" + (bed.map { ", tempat tidur \($0)" } ?? "")
    }
    var perhapsTheSame: String { "Mungkin anak yang sama:" }
    func likenessScore(_ score: Int) -> String { "kemiripan \(score) dari 100" }
    var linkAdvice: String { "Jika memang satu anak, satukan nomornya; ini dapat dibatalkan:" }

    func notApart(_ child: String, _ other: String) -> String { "\(child) dan \(other) memang tidak dipisahkan." }
    func notSiblings(_ child: String, _ other: String) -> String {
        "\(child) dan \(other) tidak tercatat sebagai kakak beradik."
    }
    func notLinked(_ child: String) -> String { "\(child) tidak disatukan dengan nomor lain." }
    func alreadyLinked(_ child: String, _ other: String) -> String { "\(child) sudah disatukan dengan \(other)." }
    func staysOverlap(_ stay: String, _ other: String) -> String {
        "\(stay) dan \(other) ada di rumah pada waktu yang sama, jadi mereka dua anak."
    }
}
