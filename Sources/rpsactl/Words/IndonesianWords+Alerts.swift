extension IndonesianWords: AlertWords {
    func text(_ kind: AlertKind) -> String {
        switch kind {
        case .absenceOverdue: "belum kembali"
        case .agingOut: "segera 18 tahun"
        case .assessmentDue: "waktunya asesmen"
        case .auditBroken: "catatan rusak"
        case .censusMismatch: "hari tertutup berubah"
        case .childMissing: "anak hilang"
        case .clockJump: "jam komputer diubah"
        case .countersignDue: "tanda tangan terlambat"
        case .diskLow: "disk hampir penuh"
        case .extensionPending: "perpanjangan menunggu"
        case .holidaysMissing: "hari libur belum diisi"
        case .overCapacity: "melebihi kapasitas"
        case .planDue: "waktunya rencana"
        case .raidOpen: "razia belum ditutup"
        case .reviewDue: "waktunya tinjauan"
        case .rollCallMissed: "apel belum diselesaikan"
        case .stayDue: "batas tinggal dekat"
        case .stayOverdue: "batas tinggal lewat"
        }
    }
    func act(_ kind: AlertKind) -> String {
        switch kind {
        case .absenceOverdue: "Tanyakan di mana anaknya. Sudah kembali, atau tidak diketahui:"
        case .agingOut: "Rencanakan bersama anak ke mana ia pergi; rumah ini untuk di bawah 18 tahun:"
        case .assessmentDue: "Lakukan asesmen, lalu catat:"
        case .auditBroken: "Jangan mengubah apa pun lagi, hubungi pengelola sistem. Lihat yang rusak:"
        case .censusMismatch: "Periksa apa yang dicatat belakangan, lalu nyatakan sudah dilihat:"
        case .childMissing: "Cari, beri tahu kepala UPT dan polisi. Ditemukan, atau tidak:"
        case .clockJump: "Periksa jam dan waktu di sekitarnya, lalu nyatakan sudah dilihat:"
        case .countersignDue: "Periksa yang dilakukan malam itu, lalu tandatangani:"
        case .diskLow: "Kosongkan ruang di disk register, atau hubungi pengelola sistem:"
        case .extensionPending: "Putuskan:"
        case .holidaysMissing: "Pengelola sistem mengisi [calendar.TAHUN] di /etc/rpsa/rpsad.toml, lalu:"
        case .overCapacity: "Carikan tempat tidur, atau minta mitra menerima anak:"
        case .planDue: "Susun rencana intervensi, lalu catat:"
        case .raidOpen: "Pastikan semua orang jelas, lalu tutup:"
        case .reviewDue: "Tinjau lagi penempatannya, lalu catat:"
        case .rollCallMissed: "Hitung sekarang siapa yang tidur di sini:"
        case .stayDue, .stayOverdue: "Akhiri masa tinggal, atau perpanjang dengan surat:"
        }
    }
    func standing(_ count: Int, unseen: Int) -> String {
        "MASIH BERLAKU: \(count)" + (unseen > 0 ? ", \(unseen) belum dilihat siapa pun" : ", semua sudah dilihat")
    }
    func cameAndWent(_ count: Int) -> String { "MUNCUL DAN SELESAI, BELUM DILIHAT SIAPA PUN: \(count)" }
    func over(_ count: Int) -> String { "SELESAI: \(count)" }
    func missingSince(_ time: String) -> String { "hilang sejak \(time)" }
    func nightOf(_ date: String) -> String { "malam \(date)" }
    func dueAt(_ time: String) -> String { "batas \(time)" }
    func overdueFor(_ length: String) -> String { "lewat \(length)" }
    func clearedAt(_ time: String) -> String { "selesai \(time)" }
    func seen(at time: String, by actor: String) -> String { "dilihat \(time) oleh \(actor)" }
    var notSeen: String { "BELUM DILIHAT" }
    func basis(_ text: String) -> String { "Dasar batas: \(text)" }
    var ackOverAdvice: String { "Kalau sudah dibaca:" }
    var ackAdvice: String { "Kalau sudah ada yang menangani, tenang sampai tingkat berikutnya:" }
    var hasComeOfAge: String { "sudah 18 tahun" }
    var noAlertsOfThese: String { "Tidak ada yang seperti itu. Semua peringatan:" }
    var onThisPage: String { "di halaman ini" }
    func rule(_ text: String) -> String {
        switch text {
        case "agency policy, not regulation": "kebijakan dinas, bukan peraturan"
        case "the letter's date": "tanggal dalam surat"
        default: text
        }
    }
    var showAlertAdvice: String { "Lihat:" }
    func acknowledged(_ count: Int) -> String { "\(count) peringatan dinyatakan dilihat:" }
    var quietUntilNextStep: String { "Tenang sampai tingkat berikutnya. Baru selesai kalau penyebabnya hilang." }
    var nothingToAcknowledge: String { "Tidak ada yang perlu dinyatakan dilihat." }
    var steps: String { "langkah" }
    func step(_ rung: Int) -> String { "tingkat \(rung)" }
    var stepOver: String { "selesai" }
    var seenBy: String { "dilihat oleh" }
    var concerns: String { "tentang" }
    var nextPage: String { "Selanjutnya:" }

    var needsNow: String { "Perlu ditangani sekarang:" }
    var nothingNeedsNow: String { "Tidak ada yang perlu ditangani sekarang." }
    func andMore(_ count: Int) -> String { "dan \(count) lagi: rpsactl alert list" }

    func stepLine(_ alert: String, _ what: String, over: Bool) -> String {
        over ? "\(alert)  selesai: \(what)" : "\(alert)  \(what)"
    }
    func commandFailed(_ step: Int, _ how: String, nextTry: Int) -> String {
        "Langkah \(step) belum disampaikan: perintahnya \(how). Dicoba lagi dalam \(nextTry) dtk."
    }
    func endedWith(status: Int32) -> String { "berakhir dengan status \(status)" }
    func endedBy(signal: Int32) -> String { "dihentikan sinyal \(signal)" }
    func notStarted(_ reason: String) -> String { "tidak dapat dijalankan: \(reason)" }
    func tookTooLong(_ seconds: Int) -> String { "lebih dari \(seconds) dtk dan dimatikan" }
    func recordIsShorter(_ last: Int) -> String {
        "Catatan berakhir di nomor \(last), sebelum yang sudah diikuti: dipulihkan dari cadangan.\n"
            + "Dilanjutkan sesudah \(last); lihat yang masih berlaku: rpsactl alert list"
    }
    var noStepAdvice: String { "Mulai dari awal, dengan peringatan yang masih berlaku:" }
    var noStateAdvice: String { "Sebutkan berkas milik Anda pada --state; belum ada yang disampaikan." }
}
