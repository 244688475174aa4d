extension IndonesianWords: ShiftWords {
    func text(_ kind: ShiftKind) -> String {
        switch kind {
        case .arrived: "masuk"
        case .exited: "keluar"
        case .moved: "pindah"
        case .leave: "pergi"
        case .return: "kembali"
        case .missing: "HILANG"
        case .isolation: "isolasi"
        case .override: "dikesampingkan"
        case .correction: "dibetulkan"
        case .extension: "perpanjangan"
        case .retyped: "jenis diganti"
        case .diary: "catatan"
        case .keepApart: "pisahkan"
        case .drain: "TT ditutup"
        case .undrain: "TT dibuka"
        case .turnAway: "ditolak"
        case .rollCall: "apel"
        }
    }
    func text(_ kind: WatchKind) -> String {
        switch kind {
        case .missing: "HILANG"
        case .away: "sedang pergi"
        case .together: "harus dipisah, tapi bersama"
        case .unplaced: "tanpa tempat tidur"
        case .isolation: "isolasi"
        case .apart: "pisahkan dari"
        case .overdue: "lewat batas"
        case .due: "batas dekat"
        }
    }
    func handoverTitle(_ site: String, since: String, until: String) -> String {
        "SERAH TERIMA JAGA – \(site) – \(since) s.d. \(until)"
    }
    func houseCount(opening: Int, arrivals: Int, exits: Int, closing: Int) -> String {
        "Awal \(opening), masuk \(arrivals), keluar \(exits), sekarang \(closing)."
    }
    func awayCount(onLeave: Int, missing: Int) -> String {
        "Sedang izin: \(onLeave). Hilang: \(missing)" + (missing > 0 ? " !!" : ".")
    }
    var happened: String { "YANG TERJADI" }
    var nothingHappened: String { "Tidak ada kejadian." }
    var recordedLate: String { "DICATAT DALAM JAGA INI, TERJADI SEBELUMNYA" }
    var alertsOfShift: String { "PERINGATAN" }
    func olderAlerts(_ count: Int) -> String { "\(count) lagi sudah selesai sebelumnya: rpsactl alert list" }
    var diariesAdvice: String { "Isi catatan hariannya:" }
    var incompleteRecords: String { "DATA BELUM LENGKAP" }
    var toWatch: String { "PERLU DIPERHATIKAN" }
    func countersignsWait(_ count: Int) -> String { "\(count) menunggu tanda tangan: rpsactl countersign list" }
    var printHandoverAdvice: String { "Untuk buku jaga, ditandatangani:" }
    func lateSince(_ time: String) -> String { "sejak \(time)" }

    func text(_ kind: DiaryKind) -> String {
        switch kind {
        case .incident: "kejadian"
        case .health: "kesehatan"
        case .medicine: "obat"
        case .injury: "luka"
        case .visit: "kunjungan"
        case .call: "telepon"
        case .belongings: "barang bawaan"
        case .other: "lainnya"
        }
    }
    func askDiaryKind(_ kinds: [String]) -> String { "Tentang apa?\n" + kinds.joined(separator: "\n") + "\nNomor: " }
    func diaryKindAccepted(_ count: Int) -> String { "Ketik angka 1 sampai \(count)." }
    var askDiaryText: String { "Apa yang terjadi? " }
    var diaryTextAccepted: String { "Ketik apa yang terjadi." }
    func written(_ entry: Int, child: String, _ kind: String, at: String) -> String {
        "Tercatat untuk \(child), \(at): \(kind), catatan \(entry)."
    }
    var diaryCorrectAdvice: String { "Kalau keliru, batalkan:" }
    func diaryCorrected(_ entry: Int, child: String, _ fields: [String], isVoid: Bool) -> String {
        if isVoid && fields.contains("void") { return "Catatan \(entry) dari \(child) dibatalkan; tetap tersimpan." }
        let names = ["kind": "jenis", "text": "teks", "at": "waktu"]
        let rest = fields.filter { $0 != "void" }.map { names[$0] ?? $0 }
        let corrected = rest.isEmpty ? "" : " Yang dibetulkan: \(rest.joined(separator: ", "))."
        if isVoid { return "Catatan \(entry) dari \(child) tetap batal; beri --text supaya berlaku lagi." + corrected }
        return "Catatan \(entry) dari \(child)" + (fields.contains("void") ? " berlaku lagi." : ".") + corrected
    }
    var diaryWithoutStay: String { "Waktu itu anak tidak ada di sini. Kalau waktunya keliru, betulkan: --at" }
    var diaryWas: String { "semula:" }
    func diaryNew(_ time: String) -> String { "dibetulkan \(time)" }
    var diaryEntryWord: String { "CATATAN" }
    var emptyDiary: String { "Belum ada catatan di sana." }
    var emptyDiaries: String { "Tidak ada catatan sejak kemarin." }
    func diaryBy(_ entry: Int, actor: String) -> String { "(\(entry), \(actor))" }
    var diaryVoided: String { "dibatalkan" }

    var askInjuries: String { "Ada luka? ('-' tidak ada; Enter saja: belum diperiksa) [nanti]: " }
    var askBelongings: String { "Membawa apa? ('-' tidak ada; Enter saja: belum ditanyakan) [nanti]: " }
    var summaryInjuries: String { "luka dicatat" }
    var summaryNoInjuries: String { "tanpa luka" }
    var summaryBelongings: String { "barang dicatat" }
    var summaryNoBelongings: String { "tanpa barang" }
}
