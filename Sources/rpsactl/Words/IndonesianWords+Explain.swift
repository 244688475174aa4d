extension IndonesianWords: ExplainWords {
    func title(_ kind: Explanation.Kind) -> String {
        switch kind {
        case .placement: "mengapa kamar atau tempat tidur tidak bisa menerima anak"
        case .absence: "mengapa anak di luar"
        case .bound: "batas jumlah yang dapat dikesampingkan"
        case .extensionReason: "mengapa masa tinggal diperpanjang"
        case .task: "tugas dalam masa tinggal"
        case .warning: "peringatan; tidak menolak apa pun"
        case .choice: "mengapa tempat tidur ini dipilih"
        case .plan: "tujuan perpindahan dalam rencana"
        case .likeness: "mengapa anak mungkin sudah terdaftar"
        case .roster: "kesalahan dalam daftar anak"
        case .layout: "kesalahan dalam denah"
        case .input: "isian yang tidak diterima"
        case .storage: "mengapa tidak dapat disimpan"
        case .alert: "hal yang perlu ditangani"
        case .gap: "data yang belum lengkap"
        case .correction: "pembetulan masa tinggal"
        case .waiting: "yang menunggu orang"
        case .refusal: "nama kesalahan"
        }
    }

    func advice(_ code: RoomCode) -> String {
        switch code {
        case .ageGap: "Pilih kamar yang umurnya cocok: rpsactl bed suggest. Benarkah umurnya?"
        case .bedDrained: "Pilih tempat tidur lain, atau buka kembali: rpsactl bed undrain TT."
        case .bedTaken: "Pilih tempat tidur lain, atau tukar: rpsactl move MASA --bed TT --swap."
        case .capacity: "Pilih kamar lain, pindahkan dulu anak lain, atau catat dengan --unplaced."
        case .feature: "Pilih kamar yang punya: rpsactl room list. Masih perlu? rpsactl stay need."
        case .isolation: "Pilih kamar untuk isolasi ini, atau akhiri: rpsactl stay isolate MASA --end."
        case .keepApart: "Pilih kamar lain. Dipisahkan dari siapa: rpsactl keep-apart list A-…"
        case .sexMix: "Pilih kamar untuk jenis kelaminnya: rpsactl bed suggest. Benarkah jenis kelaminnya?"
        }
    }

    func advice(_ code: WarningCode) -> String {
        switch code {
        case .ageBorn: "Cari mana yang benar, lalu perbaiki: rpsactl child set A-… --born TANGGAL."
        case .categoryAge: "Periksa umur dan kategori; jika keduanya benar, tidak perlu apa-apa."
        case .expecting: "Usahakan pemeriksaan, dan catat kebutuhannya: rpsactl stay need."
        case .extensionReplaced: "Jika anak perlu waktu lebih lama, perpanjang lagi: rpsactl stay extend S-…"
        case .holidaysMissing: "Minta pengelola sistem mengisi hari libur tahun itu di rpsad.toml."
        case .keepApart: "Pindahkan salah satu: rpsactl keep-apart list A-…, lalu rpsactl bed suggest A-…"
        case .knownChild: "Bandingkan: rpsactl child show A-…; jika satu anak: rpsactl child link BARU LAMA."
        case .lastAllowed: "Rencanakan kepulangannya sekarang: rpsactl stay show S-…"
        case .extensionWithdrawn: "Usulkan lagi jika anak tetap tinggal: rpsactl stay extend S-…"
        case .longExtension: "Jika keliru, cabut: rpsactl stay reject X-… --reason TEKS"
        case .longLimit:
            "Jika keliru, beri yang benar: rpsactl stay retype S-… --placement JENIS --until TANGGAL --letter NO --reason TEKS"
        case .lateEntry: "Tidak perlu apa-apa; laporan waktu itu kini berbeda dari yang sudah dicetak."
        case .married: "Tanyakan kepada kepala UPT, bolehkah anak ini tinggal."
        case .needUnknown: "Baca catatannya; jika ada kamar yang punya, minta ditulis di denah."
        case .nikBirthDate: "Baca lagi NIK-nya; perbaiki NIK atau tanggal lahir: rpsactl child set A-…"
        case .nikDiffers: "Baca lagi kedua NIK; jika dua anak: rpsactl child unlink BARU."
        case .nikKnown: "Bandingkan: rpsactl child find NIK; jika satu anak: rpsactl child link BARU LAMA."
        case .nikRegion: "Tidak perlu apa-apa jika keluarganya dari daerah lain."
        case .nikSex: "Baca lagi NIK-nya; perbaiki jika salah ketik: rpsactl child set A-… --nik."
        case .noLimit: "Minta surat yang menetapkan lamanya, lalu berikan --until dan --letter."
        case .overridden: "Tidak perlu apa-apa; tampak di papan, di razia, dan di laporan harian."
        case .sexDiffers: "Bandingkan: rpsactl child show A-…; jika dua anak: rpsactl child unlink BARU."
        case .siblingSplit: "Utamakan kamar saudaranya, atau rencanakan pindah: rpsactl plan beds."
        case .stillOverdue: "Perpanjang lagi, atau akhiri masa tinggalnya: rpsactl stay list --overdue."
        case .unplaced: "Segera carikan tempat tidur: rpsactl bed suggest S-…, atau rpsactl plan beds."
        }
    }

    func advice(_ code: PlanCode) -> String {
        switch code {
        case .makesRoom: "Laksanakan bersama yang lain, jangan sendiri."
        case .ageBand, .fewerMoves, .forbiddenRoom, .none, .placed, .prefer, .reserve, .roomCost, .siblings, .unplaced:
            "Periksa rencananya; jika sudah tepat: rpsactl plan beds P-… --apply."
        }
    }

    func advice(_ code: RosterCode) -> String {
        switch code {
        case .age: "Tulis 14, ±12, atau 12,5, atau isi tanggal lahirnya."
        case .ageMissing: "Tulis umur, perkiraan seperti ±12, atau tanggal lahir."
        case .category: "Tulis kata dari tabel di rpsad.toml, atau minta kata ini ditambahkan."
        case .cells: "Samakan jumlah sel dengan judul; apit sel yang memuat tanda pemisah dengan kutip."
        case .date: "Tulis 2013-06-05, 05/06/2013, atau 5 Juni 2013, tidak sesudah kedatangan."
        case .empty: "Simpan daftar dengan satu baris untuk tiap orang di bawah judul."
        case .encoding: "Simpan lagi sebagai CSV UTF-8; UTF-16 dan Windows-1252 juga terbaca."
        case .heading: "Namai kolom seperti di buku petunjuk, atau dengan --map \"Kolom=isian\"."
        case .map: "Sebutkan kolom yang ada di berkas, seperti tertulis di sana."
        case .nik: "Salin lagi ke-16 angkanya, atau kosongkan selnya."
        case .number: "Beri nomor 1, 2, 3, atau hapus kolomnya."
        case .numberTwice: "Beri setiap baris nomor sendiri."
        case .quote: "Tutup tanda kutipnya, atau hapus."
        case .sex: "Tulis L atau P."
        case .sibling: "Tulis nomor baris kakak atau adiknya."
        case .tooLarge: "Simpan hanya baris yang perlu, sebagai CSV."
        case .tooLong: "Singkatkan isi sel ini."
        case .tooManyErrors: "Perbaiki yang sudah disebut, lalu coba lagi."
        case .tooManyRows: "Bagi daftar menjadi berkas berisi 1.000 baris."
        }
    }

    func advice(_ code: InputCode) -> String {
        switch code {
        case .conflict: "Hilangkan salah satu; satu --request-id hanya untuk satu perintah."
        case .future: "Berikan waktu yang sudah tiba; waktu menurut rumah ini."
        case .missing: "Isilah; --help menyebut yang wajib."
        case .nikDate, .nikDay, .nikLength, .nikMonth, .nikSerial:
            "Salin lagi NIK dari kartunya, atau kosongkan."
        case .notBase64: "Ulangi perintahnya; jika tetap begitu, beri tahu pengelola sistem."
        case .past: "Berikan waktu yang lebih akhir."
        case .tooLarge: "Kirim berkas yang lebih kecil."
        case .tooLong: "Singkatkan teksnya."
        case .format, .range, .unknown: "Baris 'Yang diterima' menyebut apa yang boleh."
        }
    }

    func advice(_ code: StorageCode) -> String {
        switch code {
        case .corrupt: "Jangan mengubah apa pun lagi; hubungi pengelola sistem, pulihkan cadangan terakhir."
        case .full: "Catat di kertas dan kosongkan ruang: df -h /var/lib/rpsa."
        case .io, .memory, .other, .readOnly:
            "Catat di kertas dan beri tahu pengelola sistem: journalctl -u rpsad."
        }
    }

    var likenessAdvice: String { "Orang yang memutuskan: rpsactl child show A-…; lalu rpsactl child link BARU LAMA." }
    var choiceAdvice: String { "Tidak perlu apa-apa; tempat tidur lain dapat dipilih: rpsactl bed suggest S-…" }
    var layoutAdvice: String { "Perbaiki baris itu; 'Yang diterima' menyebut apa yang boleh: rpsactl layout show." }
    var code: String { "kode" }
    var meaningTitle: String { "arti" }
    var overridable: String { "Jika terpaksa, aturan ini dapat dikesampingkan, dengan alasan yang disimpan:" }
    var notOverridable: String { "Tidak dapat dikesampingkan." }
    func overrideCommand(_ code: String) -> String {
        "rpsactl move S-… --bed TT --override \(code) --reason '…'"
    }
    var explainOne: String { "Apa yang harus dilakukan: rpsactl explain KODE" }
    func unknownCode(_ code: String, nearest: String?) -> String {
        "'\(code)' bukan kode." + (nearest.map { " Maksud Anda \($0)?" } ?? "")
    }
    var unknownCodeAdvice: String { "Lihat semuanya:" }
}
