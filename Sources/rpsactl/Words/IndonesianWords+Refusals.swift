import Glibc

extension IndonesianWords: RefusalWords {
    func refused(_ deed: Deed, on subject: String?) -> String {
        let deed =
            switch deed {
            case .approve: "Belum disetujui"
            case .callRoll: "Apel tidak berubah"
            case .comeBack: "Kepulangan belum dicatat"
            case .completeTask: "Tugas tidak berubah"
            case .extend: "Belum diperpanjang"
            case .leave: "Kepergian belum dicatat"
            case .reject: "Belum ditolak"
            case .reportMissing: "Belum dicatat hilang"
            case .retype: "Jenis tidak berubah"
            case .withdraw: "Belum ditarik"
            case .acknowledge: "Belum dinyatakan dilihat"
            case .addDiary: "Belum ditulis"
            case .correct, .correctDiary: "Tidak dibetulkan"
            case .countersign: "Belum ditandatangani"
            case .applyPlan: "Rencana belum dilaksanakan"
            case .endKeepApart: "Perintah pisah belum diakhiri"
            case .keepApart: "Perintah pisah belum dicatat"
            case .link: "Belum disatukan"
            case .planBeds: "Belum ada rencana"
            case .siblings: "Kakak beradik tidak berubah"
            case .unlink: "Belum dipisahkan"
            case .question: "Tidak terjawab"
            case .checkIn: "Belum diterima"
            case .move: "Belum dipindahkan"
            case .checkOut: "Belum dikeluarkan"
            case .isolate: "Isolasi tidak berubah"
            case .need: "Kebutuhan tidak berubah"
            case .setIdentity: "Belum disimpan"
            case .importRoster: "Belum ada yang diterima"
            case .applyLayout: "Denah tidak berubah"
            case .drain: "Tempat tidur tidak ditutup"
            case .undrain: "Tempat tidur tidak dibuka"
            case .openRaid: "Razia belum dibuka"
            case .setRaid, .setTurnAway: "Tidak ada yang berubah"
            case .passRow, .turnAway: "Belum dicatat"
            case .closeRaid: "Razia belum ditutup"
            case .reopenRaid: "Razia tidak dibuka kembali"
            }
        return deed + (subject.map { ": \($0)" } ?? "") + "."
    }
    var noRoomTakes: String { "Tidak ada kamar yang bisa menerima anak ini:" }
    func bedRefuses(_ bed: String) -> String { "\(bed) tidak bisa untuk anak ini:" }
    func adult(_ age: Int) -> String { "ADULT  umur \(age) tahun; rumah ini untuk yang di bawah 18 tahun." }
    var adultAdvice: String { "Catat serah terimanya ke layanan dewasa; jika umurnya salah, berikan yang benar." }
    func alreadyHere(_ child: String, _ stay: String) -> String { "\(child) sudah di rumah, \(stay)." }
    func stayEnded(_ stay: String, _ time: String) -> String { "\(stay) sudah berakhir \(time)." }
    func tooEarly(_ stay: String, _ time: String) -> String { "Waktu itu mendahului catatan \(stay): \(time)." }
    func sameBed(_ stay: String, _ bed: String) -> String { "\(stay) memang sudah di \(bed)." }
    func nothingToEnd(_ stay: String, _ kind: String) -> String {
        "Tidak ada yang bisa diakhiri pada \(stay): \(kind)."
    }
    func bedOccupied(_ bed: String, _ stay: String) -> String { "\(bed) akan dihapus, tetapi masih ditempati \(stay)." }
    func alreadyDrained(_ bed: String, _ time: String) -> String { "\(bed) sudah ditutup sejak \(time)." }
    func notDrained(_ bed: String) -> String { "\(bed) memang tidak ditutup." }
    func notFound(kind: String, key: String) -> String {
        let kind =
            [
                "extension": "perpanjangan", "rollCall": "apel",
                "agency": "instansi", "alert": "peringatan", "bed": "tempat tidur", "child": "anak",
                "countersign": "yang menunggu tanda tangan", "entry": "catatan", "proposal": "rencana",
                "raid": "razia", "room": "kamar",
                "row": "data", "stay": "masa tinggal", "turn-away": "catatan penolakan",
                "turnAway": "catatan penolakan",
            ][kind] ?? kind
        return "Tidak ada \(kind) \(key)."
    }
    func hint(_ text: String) -> String { AcceptedHints.indonesian(text) }
    func accepted(_ hint: String) -> String { "Yang diterima: \(hint)" }
    var layoutRefused: String { "Berkas tidak dipakai; tidak ada yang berubah:" }
    func storage(_ sentence: String) -> String { "Tidak ada yang disimpan: \(sentence)." }
    var storageAdvice: String { "Catat dulu di kertas, kosongkan ruang disk, lalu ulangi perintahnya:" }
    func tooMany(_ limit: Int) -> String { "Lebih dari \(limit) program sedang memakai register." }
    var tooManyAdvice: String { "Tunggu sebentar, tutup yang tidak perlu, lalu coba lagi." }
    var notPermitted: String { "Akun Anda tidak berwenang melakukan ini." }
    var notPermittedAdvice: String { "Tanyakan kepada kepala UPT, akun Anda harus masuk grup apa. Grup Anda:" }
    func invalidParameter(_ name: String) -> String { "Layanan tidak memahami '\(name)'." }
    func unknownError(_ name: String) -> String { "Layanan menolak: \(name)." }
    var defectAdvice: String { "Mungkin versi rpsactl dan rpsad berbeda. Beri tahu pengelola sistem. Bandingkan:" }
    func unreachable(_ socket: String, _ detail: String) -> String {
        "Register tidak menjawab di \(socket): \(detail)."
    }
    var unreachableAdvice: String { "Periksa apakah layanannya berjalan; sementara itu catat di kertas:" }
    func systemError(_ number: Int32) -> String {
        switch number {
        case EACCES: "akun Anda tidak boleh membukanya"
        case ECONNREFUSED: "tidak ada layanan di sana"
        case EISDIR: "itu sebuah direktori"
        case ENOENT: "tidak ada"
        case ENOSPC: "disk penuh"
        case ENOTDIR: "bukan folder"
        case EROFS: "disk tidak dapat ditulisi"
        default: String(cString: strerror(number))
        }
    }
    func lost(_ socket: String) -> String { "Sambungan ke \(socket) terputus sebelum ada jawaban." }
    var lostAdvice: String { "Mungkin sudah tersimpan, mungkin belum. Periksa sebelum mengulang:" }
    func malformed(_ method: String) -> String { "Jawaban \(method) tidak dapat dibaca." }
    func badFile(_ path: String, _ fault: InputFault) -> String {
        switch fault {
        case .unreadable(let number): "\(path) tidak dapat dibaca: \(systemError(number))."
        case .tooLarge(let kibibytes): "\(path) lebih besar dari \(kibibytes) KiB."
        case .noStep: "\(path) tidak berisi nomor langkah."
        }
    }
    var badFileAdvice: String { "Berikan berkas yang dapat dibaca, atau '-' untuk masukan standar." }
    func badIdentity(_ fault: IdentityFault) -> String {
        let place = fault.line.map { "baris \($0)" } ?? "teks"
        return switch fault.kind {
        case .notUTF8: "Masukan standar: \(place) bukan UTF-8."
        case .noColon: "Masukan standar: \(place) tidak berbentuk 'kunci: isi'."
        case .unknownKey: "Masukan standar: kunci di \(place) tidak dikenal."
        case .twice: "Masukan standar: \(place) mengulang isian yang sama."
        case .badJSON: "Masukan standar: \(place) bukan objek JSON berisi teks."
        case .tooLarge: "Masukan standar terlalu panjang."
        case .notDash: "--identity hanya menerima '-', untuk masukan standar."
        }
    }
    var badIdentityAdvice: String { "Kunci: nama, alias, nik, lahir, asal, orang-tua, alamat, catatan." }
    var withoutBedAdvice: String { "Catat anak tanpa tempat tidur sekarang:" }
    var otherBedAdvice: String { "Tempat tidur ini bisa:" }
    var overrideAdvice: String { "Jika harus di tempat tidur ini, sebutkan alasannya:" }
    var giveIdentityAgain: String { "Ketik lagi nama dan sebagainya di masukan standar (nama: …, lalu Ctrl-D)." }
    var fillIn: String { "Isi bagian '…'." }
    var lookAdvice: String { "Lihat dulu:" }
    var freeBedsAdvice: String { "Lihat tempat tidur kosong:" }
    var rightTimeAdvice: String { "Berikan waktu itu atau sesudahnya:" }
    var moveFirstAdvice: String { "Pindahkan dulu anaknya:" }
    var tryAgainAdvice: String { "Lihat apa yang diterima:" }
    var returnAdvice: String { "Jika anak kembali, terima lagi:" }
}
