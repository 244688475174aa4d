extension IndonesianWords: ClockWords {
    func text(_ reason: ExtensionReason) -> String {
        switch reason {
        case .ill: "sakit"
        case .noIdentity: "belum ada identitas"
        case .cannotCommunicate: "sulit berkomunikasi"
        case .familyRefuses: "keluarga menolak"
        case .familyNotFound: "keluarga belum ditemukan"
        case .stillThreatened: "masih terancam"
        case .courtPending: "menunggu pengadilan"
        case .other: "lainnya"
        }
    }
    func text(_ status: ExtensionStatus) -> String {
        switch status {
        case .proposed: "menunggu"
        case .approved: "disetujui"
        case .rejected: "ditolak"
        case .withdrawn: "ditarik"
        case .revoked: "dicabut"
        }
    }
    func text(_ reason: AbsenceReason) -> String {
        switch reason {
        case .hospital: "rumah sakit"
        case .court: "pengadilan"
        case .familyVisit: "kunjungan keluarga"
        case .school: "sekolah"
        case .other: "di luar"
        case .missing: "HILANG"
        }
    }
    func text(_ task: TaskKind) -> String {
        switch task {
        case .assessment: "asesmen"
        case .plan: "rencana intervensi"
        case .review: "tinjauan"
        }
    }
    func meaning(_ task: TaskKind) -> String {
        switch task {
        case .assessment: "yang dialami dan dibutuhkan anak sudah digali"
        case .plan: "rencana penanganan anak sudah ditulis"
        case .review: "tepat tidaknya penempatan sudah ditinjau lagi; berulang"
        }
    }
    func text(_ code: BoundCode) -> String {
        switch code {
        case .maxExtensions: "perpanjangan lebih banyak daripada yang dibolehkan jenisnya"
        }
    }
    func advice(_ reason: ExtensionReason) -> String {
        switch reason {
        case .ill: "Suratnya dari dokter: rpsactl stay extend S-… --reason ill --letter NOMOR --by 7d"
        case .noIdentity: "Terus cari tahu siapa anak ini: rpsactl child set A-…; sementara itu perpanjang."
        case .cannotCommunicate: "Carikan penerjemah atau ahli; catat dalam rencana."
        case .familyRefuses: "Minta penolakan tertulis; cari keluarga lain atau panti."
        case .familyNotFound: "Tanyakan ke dinas sosial kota asal; catat setiap upaya."
        case .stillThreatened: "Surat dari kepolisian atau UPTD PPA menyebutkannya."
        case .courtPending: "Surat pengadilan menyebut tanggalnya."
        case .other: "Jelaskan dengan --note."
        }
    }
    func advice(_ reason: AbsenceReason) -> String {
        switch reason {
        case .hospital, .court, .familyVisit, .school, .other:
            "Tempat tidurnya tetap. Jika anak sudah kembali: rpsactl stay return S-…"
        case .missing:
            "Cari, dan beri tahu kepala UPT. Ditemukan: rpsactl stay return S-…; jika tidak, orang yang mengeluarkannya."
        }
    }
    func advice(_ task: TaskKind) -> String { "Jika sudah selesai: rpsactl stay done S-… --task \(task.rawValue)" }
    func advice(_ code: BoundCode) -> String {
        switch code {
        case .maxExtensions: "Rencanakan kepulangan; atau dengan keputusan yang dipertanggungjawabkan:"
        }
    }

    var extensionTitle: String { "perpanjangan" }
    var extensions: String { "perpanjangan" }
    var status: String { "keadaan" }
    var reason: String { "alasan" }
    var signedBy: String { "penanda tangan" }
    var letterNumber: String { "surat" }
    var letterDate: String { "tanggal surat" }
    var dueBefore: String { "batas lama" }
    var dueAfter: String { "batas baru" }
    var proposed: String { "diusulkan" }
    var decided: String { "diputus" }
    var whyRefused: String { "mengapa ditolak" }
    var note: String { "catatan" }
    var noExtensions: String { "Tidak ada perpanjangan yang menunggu. Semuanya: rpsactl extension list --all" }
    var beyondBound: String { "* melebihi jumlah yang dibolehkan, dikesampingkan" }
    func extensionProposed(_ number: String, stay: String, due: String) -> String {
        "\(number) diusulkan: \(stay) sampai \(due)."
    }
    func extensionApproved(_ number: String, stay: String, due: String) -> String {
        "\(number) disetujui: batas \(stay) kini \(due)."
    }
    func extensionRejected(_ number: String, stay: String, due: String?) -> String {
        "\(number) ditolak: batas \(stay) tetap \(due ?? "tidak ada")."
    }
    func extensionWithdrawn(_ number: String, stay: String, due: String?) -> String {
        "\(number) ditarik: batas \(stay) tetap \(due ?? "tidak ada")."
    }
    func extensionRevoked(_ number: String, stay: String, due: String?) -> String {
        "\(number) dicabut: " + (due.map { "batas \(stay) kembali \($0)." } ?? "\(stay) kembali tanpa batas.")
    }
    func dueSoFar(_ time: String?) -> String {
        time.map { "Sampai disetujui, batasnya tetap \($0)." } ?? "Sampai disetujui, masa tinggal ini tanpa batas."
    }
    var decideAdvice: String { "Yang berwenang memutuskan mengetik salah satu:" }
    func extensionsLeft(_ count: Int) -> String {
        switch count {
        case ...0: "sudah habis; tambahan perlu --override MAX_EXTENSIONS"
        default: "masih boleh \(count) kali"
        }
    }

    func retyped(_ stay: String, from: String, to: String) -> String { "\(stay): jenis \(from) → \(to)." }
    func limitNow(_ limit: String?, due: String?) -> String {
        "Sekarang: " + (due.map { "batas \($0)" } ?? "tanpa batas") + (limit.map { " (\($0))" } ?? "")
    }
    func limitBefore(_ limit: String?, due: String?) -> String {
        "Semula:   " + (due.map { "batas \($0)" } ?? "tanpa batas") + (limit.map { " (\($0))" } ?? "")
    }
    var terms: String { "jenis" }

    func taskDone(_ stay: String, _ task: String, at: String) -> String { "\(stay): \(task) selesai, \(at)." }
    func taskUndone(_ stay: String, _ task: String) -> String { "\(stay): \(task) dibuka lagi." }
    func taskDue(_ time: String) -> String { "Batas berikutnya \(time)." }
    var tasks: String { "tugas" }
    var done: String { "selesai" }
    var taskAdvice: String { "Jika sudah selesai:" }

    var away: String { "di luar" }
    var backTime: String { "kembali" }
    var late: String { "terlambat" }
    var backSince: String { "sudah kembali" }
    var noAbsences: String { "Tidak ada yang pernah di luar." }
    var nobodyAway: String { "Tidak ada yang sedang di luar. Semua penghuni seharusnya ada di sini." }
    func isAway(_ child: String, stay: String, reason: String, since: String) -> String {
        "\(child) (\(stay)) di luar sejak \(since): \(reason)."
    }
    func backBy(_ time: String) -> String { "Kembali paling lambat \(time); lewat itu muncul peringatan." }
    func isMissing(_ child: String, stay: String, since: String) -> String {
        "!! \(child) (\(stay)) HILANG sejak \(since). Peringatan sudah muncul."
    }
    func isBack(_ child: String, stay: String, at: String) -> String { "\(child) (\(stay)) sudah kembali, \(at)." }
    func wasAway(_ reason: String, since: String) -> String { "Di luar sejak \(since): \(reason)." }
    func keeps(_ bed: String) -> String { "Tetap punya \(bed)." }
    func absenceCorrected(_ child: String, stay: String, reason: String, since: String, until: String?) -> String {
        "\(child) (\(stay)), dibetulkan: \(reason) dari \(since)" + (until.map { " s.d. \($0)." } ?? ", belum kembali.")
    }
    func absenceVoid(_ child: String, stay: String, reason: String, since: String) -> String {
        "\(child) (\(stay)) tidak pernah pergi: \(reason) sejak \(since) tidak dihitung."
    }
    var returnedAdvice: String { "Jika anak sudah kembali:" }
    var leaveAdvice: String { "Jika lebih lama di luar, sebutkan sampai kapan:" }
    var foundAdvice: String { "Jika anak ditemukan:" }
    var notFoundAdvice: String { "Jika tidak ditemukan, orang yang mengakhirinya, bukan program:" }

    var policyLimit: String { "lama baru" }
    var policyDiffers: String { "yang berbeda" }
    func policyDifference(_ code: String) -> String {
        switch code {
        case "gone": "jenis tidak dikonfigurasi"
        case "limit": "lama"
        case "due": "batas"
        case "legalBasis": "dasar hukum"
        default: task(code)
        }
    }
    var policyDue: String { "batas baru" }
    var nobodyDiffers: String { "Tidak ada masa tinggal yang akan berbeda menurut konfigurasi sekarang." }
    var policyNote: String { "'batas' tercatat dan tetap berlaku; 'baru' adalah menurut konfigurasi sekarang." }

    func awayOfThem(_ count: Int) -> String { "\(count) di antaranya sedang di luar; tempat tidurnya tetap." }
    func awayCount(_ count: Int) -> String { "\(count) sedang izin" }
    func missingCount(_ count: Int) -> String { "\(count) HILANG" }
    func awayTitle(_ count: Int) -> String { "TIDAK DI RUMAH, SEDANG IZIN: \(count)" }
    func missingTitle(_ count: Int) -> String { "HILANG, CARI MEREKA: \(count)" }
}

extension IndonesianWords: ClockAnswerWords {
    func askExtensionReason(_ reasons: [String]) -> String {
        "Mengapa anak harus tinggal lebih lama?\n" + reasons.joined(separator: "\n") + "\nNomor: "
    }
    func askLeaveReason(_ reasons: [String]) -> String {
        "Anak pergi ke mana?\n" + reasons.joined(separator: "\n") + "\nNomor: "
    }
    func numberAccepted(_ count: Int) -> String { "Ketik angka 1 sampai \(count)." }
    var askExtendUntil: String { "Sampai kapan, atau berapa lama lagi? (2026-12-24 atau 7d, 5wd, 1mo): " }
    var askLetter: String { "Nomor surat? " }
    var letterAccepted: String { "Ketik nomor surat; tanpa surat masa tinggal tidak diperpanjang." }
    var askSignedBy: String { "Siapa yang menandatangani surat? [penanda tangan surat rumah ini]: " }
    var askLeaveUntil: String { "Kapan anak harus kembali? (22:00, atau '2026-11-22 08:00'): " }
    var timeAccepted: String { "Ketik waktunya." }
    var askPlacement: String { "Jenis penempatan apa?" }
    func placementAccepted(_ codes: [String]) -> String { "Ketik salah satu dari: \(codes.joined(separator: ", "))." }
    var noLimitWord: String { "tanpa" }
    var extensionBy: String { "diperpanjang oleh" }
    var askWhy: String { "Mengapa? " }
    var whyAccepted: String { "Ketik alasannya; alasan itu disimpan." }

    func extensionWaits(_ stay: String, _ number: String) -> String {
        "\(number), usul sebelumnya untuk \(stay), belum diputus."
    }
    var extensionWaitsAdvice: String { "Lihat, lalu setujui, tolak, atau tarik:" }
    func extensionDecided(_ number: String, _ status: String) -> String { "\(number) sudah diputus: \(status)." }
    func notLater(_ stay: String, _ due: String) -> String {
        "Batas \(stay) adalah \(due); yang baru harus sesudahnya."
    }
    var laterAdvice: String { "Berikan tanggal sesudahnya:" }
    func tooManyExtensions(_ stay: String, type: String, max: Int) -> String {
        "MAX_EXTENSIONS  \(stay) berjenis \(type), yang hanya boleh \(max) kali, dan itu sudah habis."
    }
    var onceMoreAdvice: String { "Jika terpaksa sekali lagi, sebutkan alasannya; tercatat dan harus disahkan:" }
    func samePlacementType(_ stay: String, _ type: String) -> String { "\(stay) memang sudah berjenis \(type)." }
    func notAway(_ stay: String) -> String { "\(stay) tidak sedang di luar: kepergiannya tidak dicatat." }
    var whoIsAwayAdvice: String { "Lihat siapa yang di luar:" }
    func alreadyMissing(_ stay: String, since: String) -> String { "\(stay) sudah dicatat hilang sejak \(since)." }
    var foundThenLeaveAdvice: String { "Jika sudah ditemukan, catat itu dahulu, lalu di mana anak berada:" }
    func noSuchTask(_ stay: String, _ task: String) -> String {
        "Tidak ada yang bisa diakhiri pada \(stay): \(task) tidak punya batas, atau belum selesai."
    }
    var noRollCall: String { "Tidak ada apel yang sedang berjalan." }
    var startAdvice: String { "Mulai apel:" }
    func notExpected(_ child: String) -> String { "\(child) tidak tidur di sini, jadi tidak ada dalam daftar." }
    var whoSleepsHereAdvice: String { "Lihat siapa yang ada dalam daftar:" }
}
