extension IndonesianWords: HistoryWords {
    func help(_ topic: HistoryTopic) -> String {
        switch topic {
        case .correctedArrival: "Kapan anak sebenarnya datang."
        case .correctedBed: "Tempat tidur sebenarnya sejak --from; none kalau tanpa."
        case .correctedExit: "Kapan anak sebenarnya keluar."
        case .correctedFrom: "Sejak kapan anak tidur di situ."
        case .correctedSwap: "Anak yang tercatat di situ tidur di tempat anak ini."
        case .history: "Seluruh riwayat, menurut urutan pencatatannya."
        case .undoCheckOut: "Anak tidak pernah keluar; dengan --bed ia di situ sejak itu."
        }
    }

    func text(_ kind: HistoryKind) -> String {
        switch kind {
        case .arrived: "datang"
        case .moved: "pindah"
        case .exited: "keluar"
        case .needs: "kebutuhan"
        case .corrected: "dibetulkan"
        case .retyped: "jenis"
        case .extension: "perpanjangan"
        case .absence: "pergi"
        case .task: "tugas"
        case .rollCall: "apel"
        case .override: "diketahui"
        case .diary: "catatan harian"
        case .read: "surat dibaca"
        case .alert: "peringatan"
        case .other: "berubah"
        }
    }

    func text(_ fact: CorrectedFact) -> String {
        switch fact {
        case .arrived: "kedatangan"
        case .exited: "waktu keluar"
        case .checkOut: "keluar dibatalkan"
        case .bed: "tempat tidur"
        case .sex: "jenis kelamin"
        case .age: "umur"
        case .categories: "kategori"
        case .marital: "status"
        case .source: "sumber"
        }
    }

    var recorded: String { "dicatat" }
    var trueAt: String { "terjadi" }
    var byWhom: String { "oleh" }
    var whatHappened: String { "isi" }
    func rung(_ number: String) -> String { "tingkat \(number)" }
    func typeTold(_ type: String, due: String?) -> String { "jenis \(type), batas \(due ?? "belum ada")" }
    func dueMoved(_ change: String) -> String { "batas \(change)" }
    func taskDone(_ task: String, at: String) -> String { "\(task) selesai \(at)" }
    func taskOpenAgain(_ task: String) -> String { "\(task) ternyata belum selesai" }
    func cameBack(_ reason: String) -> String { "\(reason): sudah kembali" }
    func needOver(_ code: String) -> String { "\(code) berakhir" }
    func alertSeen(_ alert: String) -> String { "\(alert) dilihat" }
    func diaryTold(_ entry: String, _ kind: String) -> String { "catatan \(entry), \(kind)" }
    var markTakenBack: String { "tanda dibatalkan" }
    var reasonsAdvice: String { "Alasannya dibaca di sini, dan pembacaan itu dicatat:" }

    func hereAgain(_ stay: String) -> String { "\(stay): keluarnya dibatalkan; anak masih di sini." }
    func alsoCorrected(_ stay: String) -> String { "\(stay) ikut dibetulkan: tempat tidur keduanya tertukar." }
    func itemsWait(_ items: [String]) -> String {
        "Siang hari ditandatangani orang lain: \(items.joined(separator: ", "))."
    }
    func figuresChange(since month: String) -> String {
        "Angka sejak \(month) berubah; kalau sudah dilaporkan, bandingkan dengan: rpsactl census diff"
    }
    var swapAdvice: String { "Kalau tempat tidur keduanya tertukar, betulkan sekaligus:" }

    func outOfStay(_ stay: String, _ field: String, earliest: String?, latest: String?) -> String {
        let bounds = [earliest.map { "paling awal \($0)" }, latest.map { "paling lambat \($0)" }].compactMap { $0 }
        return "\(stay): \(field) tidak sesuai dengan catatan: \(bounds.joined(separator: ", "))."
    }
    func bedTaken(_ bed: String, _ stays: [String]) -> String {
        "Di \(bed) ada anak lain pada waktu itu: \(stays.joined(separator: ", "))."
    }
    var bedTakenAdvice: String { "Betulkan yang itu dahulu, atau lihat:" }
    func bedNotThere(_ bed: String, since: String?, until: String?) -> String {
        let times = [since.map { "dari \($0)" }, until.map { "s.d. \($0)" }].compactMap { $0 }
        return "\(bed) tidak ada \(times.joined(separator: " "))."
    }
    func stayNotEnded(_ stay: String) -> String { "\(stay) belum berakhir; tidak ada waktu keluar." }
    func otherStay(_ stay: String, _ other: String) -> String {
        "Anak dari \(stay) punya masa tinggal lain pada waktu itu: \(other)."
    }
    var timesAdvice: String { "Beri waktu yang sesuai, atau betulkan yang lain dahulu:" }
    var absenceStandsAdvice: String {
        "Ada catatan pergi pada waktu itu; jika itu keliru, --left, --returned atau --void:"
    }
    var otherBedThenAdvice: String { "Sebutkan tempat tidur lain:" }
}
