extension IndonesianWords: CodeWords {
    func text(_ code: RoomCode) -> String {
        switch code {
        case .ageGap: "kamar ini untuk umur yang lain"
        case .bedDrained: "tempat tidur sedang tidak menerima anak baru"
        case .bedTaken: "tempat tidur ini sudah dipakai anak lain"
        case .capacity: "tidak ada tempat tidur kosong"
        case .feature: "tidak punya fasilitas yang dibutuhkan anak ini"
        case .isolation: "isolasi: kamar dan kebutuhan anak tidak cocok"
        case .keepApart: "anak ini harus dipisahkan dari seseorang di sana"
        case .sexMix: "kamar ini untuk, atau dihuni, jenis kelamin lain"
        }
    }

    func text(_ code: WarningCode) -> String {
        switch code {
        case .ageBorn: "umur dan tanggal lahir tidak cocok"
        case .categoryAge: "kategori ini tidak lazim untuk umurnya"
        case .expecting: "sedang hamil: usahakan segera diperiksa"
        case .extensionReplaced: "ada perpanjangan yang berlaku; batas jenis yang baru menggantikannya"
        case .holidaysMissing: "hari libur tahun batas waktunya belum diatur: periksa sendiri"
        case .keepApart: "dua anak yang harus dipisahkan sekarang tidur bersama"
        case .knownChild: "mungkin pernah terdaftar: lihat calon yang sama dan bandingkan"
        case .lastAllowed: "ini perpanjangan terakhir yang dibolehkan untuk jenis ini"
        case .extensionWithdrawn: "usul perpanjangan ditarik bersama pencatatan keluar"
        case .longExtension: "batas baru lebih dari setahun lagi: benarkah tanggalnya?"
        case .longLimit: "batasnya lebih dari setahun lagi: benarkah tanggalnya?"
        case .lateEntry: "dicatat belakangan; angka sebelumnya bisa berubah"
        case .married: "sudah menikah: mungkin bukan anak menurut aturan; tanyakan kepala UPT"
        case .needUnknown: "kebutuhan anak tidak dikenal kamar mana pun; disimpan sebagai catatan"
        case .nikBirthDate: "tanggal lahir di NIK berbeda"
        case .nikDiffers: "NIK kedua nomor itu berbeda: periksa lagi"
        case .nikKnown: "NIK ini sudah dipakai anak lain: mungkin anak yang sama"
        case .nikRegion: "NIK bukan dari Balikpapan"
        case .nikSex: "jenis kelamin di NIK berbeda"
        case .noLimit: "tanpa batas waktu: berikan --until beserta --letter yang menetapkannya"
        case .overridden: "satu aturan dikesampingkan; tercatat dengan nama Anda dan alasannya"
        case .sexDiffers: "kedua nomor itu perempuan dan laki-laki: periksa lagi"
        case .siblingSplit: "kakak atau adiknya tidur di kamar lain"
        case .stillOverdue: "batas yang baru pun sudah lewat: masa tinggal tetap melewati batas"
        case .unplaced: "dicatat tanpa tempat tidur"
        }
    }

    func text(_ code: InputCode) -> String {
        switch code {
        case .conflict: "bertentangan dengan isian lain"
        case .format: "tidak ditulis seperti yang diharapkan"
        case .future: "ada di masa depan"
        case .missing: "belum diisi"
        case .nikDate: "memuat tanggal yang tidak ada"
        case .nikDay: "harinya di luar 01–31 dan 41–71 (angka ke-7 dan ke-8)"
        case .nikLength: "harus 16 angka"
        case .nikMonth: "bulannya di luar 01–12 (angka ke-9 dan ke-10)"
        case .nikSerial: "berakhir 0000, yang tidak dimiliki siapa pun"
        case .notBase64: "rusak saat dikirim"
        case .past: "sudah lewat"
        case .range: "di luar yang diperbolehkan"
        case .tooLarge: "terlalu besar"
        case .tooLong: "terlalu panjang"
        case .unknown: "tidak dikenal"
        }
    }

    func text(_ code: StorageCode) -> String {
        switch code {
        case .corrupt: "catatan di disk rusak"
        case .full: "disk penuh"
        case .io: "disk melaporkan kesalahan"
        case .memory: "memori komputer habis"
        case .other: "catatan tidak dapat ditulis"
        case .readOnly: "disk tidak dapat ditulisi"
        }
    }

    func text(_ reason: ExitReason) -> String {
        switch reason {
        case .reunifiedParent: "pulang ke orang tua"
        case .reunifiedKin: "pulang ke keluarga lain"
        case .cityOfOrigin: "dipulangkan ke kota asal"
        case .provincialHome: "ke panti provinsi"
        case .referredLksa: "dirujuk ke LKSA"
        case .referredLpks: "dirujuk ke LPKS"
        case .referredHospital: "dirujuk ke rumah sakit"
        case .referredRehab: "dirujuk ke rehabilitasi"
        case .referredPolice: "diserahkan ke polisi"
        case .partner: "ke komunitas mitra"
        case .agedOut: "genap 18 tahun"
        case .absconded: "pergi tanpa izin"
        case .courtOrder: "atas perintah pengadilan"
        case .releasedByLaw: "bebas demi hukum"
        case .died: "meninggal"
        case .other: "lainnya"
        }
    }

    func text(_ source: Source) -> String {
        switch source {
        case .raid: "razia"
        case .police: "polisi"
        case .report: "laporan warga"
        case .referral: "rujukan"
        case .family: "keluarga"
        case .self: "datang sendiri"
        case .outreach: "penjangkauan"
        }
    }

    func text(_ category: Category) -> String {
        switch category {
        case .anjal: "anak jalanan"
        case .punk: "anak punk"
        case .napza: "NAPZA, ngelem"
        case .at: "anak telantar, 6 tahun ke atas"
        case .abt: "balita telantar"
        case .abh: "berhadapan dengan hukum"
        case .aktk: "korban kekerasan"
        case .ads: "diperlakukan salah"
        case .adk: "dengan kedisabilitasan"
        case .ampk: "perlindungan khusus"
        }
    }

    func text(_ marital: Marital) -> String {
        switch marital {
        case .single: "belum menikah"
        case .married: "menikah"
        }
    }

    var unknown: String { "tidak diketahui" }

    func child(sex: String) -> String {
        switch sex {
        case "female": "perempuan"
        case "male": "laki-laki"
        default: sex
        }
    }

    func room(sex: String) -> String {
        switch sex {
        case "female": "putri"
        case "male": "putra"
        case "either": "bebas"
        case "mixed": "campuran"
        default: sex
        }
    }

    func letter(sex: String) -> String {
        switch sex {
        case "female": "P"
        case "male": "L"
        default: sex
        }
    }

    func priority(_ priority: String) -> String {
        switch priority {
        case "warning": "peringatan"
        case "err": "serius"
        case "crit": "gawat"
        default: priority
        }
    }
}
