extension IndonesianWords: RaidWords {
    func text(_ outcome: Outcome) -> String {
        switch outcome {
        case .admitted: "diterima"
        case .adult: "dewasa"
        case .family: "keluarga"
        case .referred: "dirujuk"
        case .turnedAway: "ditolak"
        case .pending: "!! tertunda"
        case .void: "dikeluarkan dari daftar"
        }
    }

    func text(_ reason: TurnAwayReason) -> String {
        switch reason {
        case .full: "rumah penuh"
        case .adult: "dewasa"
        case .notEligible: "bukan sasaran"
        case .declined: "tidak bersedia"
        }
    }

    func text(_ code: LikenessCode) -> String {
        switch code {
        case .age: "umur cocok"
        case .ageDiffers: "tetapi umur lain"
        case .alias: "nama panggilan sama"
        case .born: "tanggal lahir sama"
        case .name: "nama sama"
        case .nameDiffers: "tetapi nama lain"
        case .namePart: "sebagian nama sama"
        case .nameSpelling: "nama sama, ejaan lain"
        case .nik: "NIK sama"
        case .origin: "asal sama"
        case .sexDiffers: "tetapi jenis kelamin lain"
        }
    }

    func text(_ code: ChoiceCode) -> String {
        switch code {
        case .ageBand: "bersama anak seumur"
        case .bestFit: "paling baik untuk seluruh rumah"
        case .feature: "kamar punya yang dibutuhkan"
        case .isolation: "untuk isolasi ini"
        case .onlyRoom: "tidak ada kamar lain yang bisa"
        case .siblings: "bersama saudaranya"
        }
    }

    func mark(_ code: ChoiceCode) -> String {
        switch code {
        case .ageBand: "seumur"
        case .bestFit: "paling cocok"
        case .feature: "kebutuhan"
        case .isolation: "isolasi"
        case .onlyRoom: "satu-satunya"
        case .siblings: "bersama"
        }
    }

    var raid: String { "razia" }
    var agency: String { "instansi" }
    var agencyName: String { "nama" }
    var noAgencies: String { "Belum ada instansi yang diatur (rpsad.toml, agencies)." }
    var noRaids: String { "Tidak ada razia." }
    var noTurnAways: String { "Tidak ada yang ditolak." }
    var handedOver: String { "diserahkan" }
    var countDiffers: String { "selisih" }
    var outcome: String { "hasil" }
    var raidAt: String { "waktu" }
    var raidPlace: String { "tempat" }
    var raidOrder: String { "surat tugas" }
    var raidCommander: String { "komandan" }
    var raidCount: String { "jumlah" }
    var raidClosed: String { "ditutup" }
    func raidReason(isOpen: Bool) -> String { isOpen ? "alasan buka" : "alasan tutup" }
    var turnAway: String { "nomor" }
    var turnAwayReason: String { "alasan" }
    var referredTo: String { "dirujuk ke" }
    var isVoid: String { "batal" }

    func raidStatus(_ status: String) -> String {
        switch status {
        case "open": "terbuka"
        case "closed": "ditutup"
        default: status
        }
    }
    func raidOpened(_ raid: String, agency: String, at: String) -> String { "\(raid) dibuka: \(agency), \(at)." }
    func raidChanged(_ raid: String, _ fields: [String]) -> String {
        "\(raid): tersimpan \(fields.map(raidField).joined(separator: ", "))."
    }
    func raidField(_ field: String) -> String {
        switch field {
        case "agency": "instansi"
        case "at": "waktu"
        case "place": "tempat"
        case "order": "surat tugas"
        case "commander": "komandan"
        case "count": "jumlah"
        case "source": "sumber"
        case "sex": "jenis kelamin"
        case "age": "umur"
        case "reason": "alasan"
        case "referredTo": "dirujuk ke"
        case "void": "batal"
        default: field
        }
    }
    func raidEnded(_ raid: String, at: String) -> String { "\(raid) ditutup, \(at)." }
    func raidEndedDiffering(_ difference: Int) -> String {
        "Ditutup dengan selisih \(difference); tercatat dengan nama Anda dan alasannya."
    }
    func raidEndedPending(_ count: Int) -> String {
        "\(count) orang tetap tertunda: belum dicatat bagaimana kelanjutannya."
    }
    func raidReopened(_ raid: String) -> String { "\(raid) dibuka kembali." }
    func raidRow(_ row: Int, of raid: String) -> String { "Data ke-\(row) pada \(raid)." }
    func rowPassed(_ row: Int, of raid: String, _ outcome: String) -> String { "\(raid), data \(row): \(outcome)." }

    func askAgency(_ agencies: [String]) -> String {
        "Siapa yang mengantar?\n" + agencies.joined(separator: "\n") + "\n[1]: "
    }
    func agencyAccepted(_ count: Int) -> String { "Ketik angka 1 sampai \(count)." }
    var askPlace: String { "Ditemukan di mana? " }
    var placeAccepted: String { "Ketik tempatnya, misalnya jalan atau pasar." }
    var askCount: String { "Berapa orang yang diserahkan? [sebanyak di daftar]: " }
    var countAccepted: String { "Ketik angka, atau cukup Enter." }

    var raidListAdvice: String { "Sekarang masukkan daftarnya; --dry-run hanya menampilkan:" }
    var raidLookAdvice: String { "Lihat seluruh daftarnya:" }
    var raidCloseAdvice: String { "Semua sudah jelas. Tutup razia ini:" }
    var raidMinutesAdvice: String { "Cetak berita acara serah terima:" }
    func raidPending(_ rows: [Int]) -> String {
        "Bagaimana dengan \(intakeRows(rows))? Catat satu per satu (--as adult, family, atau referred):"
    }
    func raidUnlisted(_ count: Int) -> String {
        "\(count) yang diserahkan belum ada di daftar. Terima, atau catat ke mana perginya:"
    }
    func raidSurplus(_ count: Int) -> String { "Daftar memuat \(count) orang lebih banyak dari yang diserahkan." }
    func raidCountAdvice(_ count: Int) -> String { "Jika jumlahnya salah, perbaiki menjadi \(count):" }
    var raidCloseAnywayAdvice: String { "Jika tidak bisa dijelaskan, tutup dengan alasannya:" }

    func turnedAway(_ number: String, at: String) -> String { "\(number) tercatat, \(at)." }
    func turnAwayChanged(_ number: String, _ fields: [String]) -> String {
        "\(number): tersimpan \(fields.map(raidField).joined(separator: ", "))."
    }
    var turnAwayVoidAdvice: String { "Jika keliru, batalkan:" }

    func intakeTitle(_ raid: String?, arrived: String) -> String {
        (raid.map { "\($0), " } ?? "") + "datang \(arrived)."
    }
    var intakeNote: String { "catatan" }
    var candidateMark: String { "pernah?" }
    var candidatesTitle: String { "Mungkin sudah pernah tercatat. Jika anak yang sama, hubungkan:" }
    var candidatesTitleDryRun: String { "Mungkin sudah pernah tercatat; bisa dihubungkan setelah diterima:" }
    func candidateSince(_ stay: String) -> String { "sedang di rumah, \(stay)" }
    func intakeRows(_ rows: [Int]) -> String { "data " + rows.map(String.init).joined(separator: ", ") }
    func intakeSiblings(_ rows: [String]) -> String { "sdr. \(rows.joined(separator: " "))" }
    func intakeUnplaced(_ count: Int, dryRun: Bool) -> String {
        dryRun ? "\(count) akan tanpa tempat tidur; tetap dicatat." : "\(count) tanpa tempat tidur, tetap dicatat."
    }
    var intakeIsolation: String { "Isolasi, dari kata di daftar. Jika keliru, akhiri:" }
    var intakeIsolationDryRun: String { "Isolasi, dari kata di daftar; bisa diakhiri setelah diterima:" }
    var intakeCategories: String { "Kata di daftar yang dibaca sebagai kategori:" }
    var intakeCategoriesAdvice: String { "Jika keliru, sebutkan semua yang benar untuk masa tinggalnya:" }
    var intakeAdults: String { "Orang dewasa tidak diterima. Catat diserahkan kepada siapa:" }
    var intakeAdultsDryRun: String { "Orang dewasa, tidak akan diterima:" }
    func intakePassed(_ rows: [Int]) -> String { "Sudah dicatat sebelumnya, dilewati: \(intakeRows(rows))." }
    func intakeAge(_ years: Int) -> String { "\(years) tahun" }
    var intakeWhy: String { "Mengapa tempat tidur itu:" }
    func intakeOtherRooms(_ rooms: String) -> String { "bukan \(rooms)" }
    var intakeWhyAdvice: String { "Mengapa di situ, dan bukan di tempat lain:" }

    func raidIsClosed(_ raid: String, at: String) -> String { "\(raid) sudah ditutup \(at)." }
    func raidIsOpen(_ raid: String) -> String { "\(raid) memang masih terbuka." }
    func raidDiffers(_ raid: String, handedOver: Int, accounted: Int) -> String {
        "\(raid): diserahkan \(handedOver), yang jelas \(accounted):"
    }
    func fileTakenIn(_ raid: String, at: String) -> String { "Berkas ini sudah dimasukkan ke \(raid) pada \(at)." }
    func rowAdmitted(_ row: Int, of raid: String, stay: String) -> String {
        "Data \(row) pada \(raid) sudah diterima, \(stay)."
    }
    func rowSettled(_ row: Int, of raid: String, _ outcome: String) -> String {
        "Data \(row) pada \(raid) sudah dicatat: \(outcome)."
    }
    var reopenAdvice: String { "Jika masih ada yang harus ditambah, buka kembali dengan alasannya:" }
    var againAdvice: String { "Jika orang yang sama memang datang lagi:" }
    var rowAdmittedAdvice: String { "Jika anaknya sudah pergi, akhiri masa tinggalnya:" }
}
