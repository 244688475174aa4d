extension IndonesianWords: WaitingWords {
    func text(_ kind: WaitingKind) -> String {
        switch kind {
        case .extension: "perpanjangan menunggu keputusan"
        case .countersign: "menunggu tanda tangan"
        case .task: "tugas masa tinggal"
        case .known: "mungkin sudah terdaftar"
        case .name: "nama belum dipastikan"
        case .incomplete: "data belum lengkap"
        }
    }
    func waiting(_ kind: WaitingKind, _ count: Int) -> String { "\(count) \(text(kind))" }
    func advice(_ kind: WaitingKind) -> String {
        switch kind {
        case .extension: "Anggota grup yang memutuskan: rpsactl extension list"
        case .countersign: "Yang menandatangani bukan yang melakukan: rpsactl countersign list"
        case .task: "Kalau sudah dikerjakan: rpsactl stay done S-… --task TUGAS"
        case .known: "Bandingkan: rpsactl child show A-…; jika satu anak: rpsactl child link BARU LAMA"
        case .name: "Sebutkan apa yang memastikan namanya: rpsactl child set A-… --confirmed TEKS"
        case .incomplete: "Tanyakan, lalu lengkapi: rpsactl todo menyebut perintahnya"
        }
    }
    func text(_ code: GapCode) -> String {
        switch code {
        case .age: "umurnya perkiraan"
        case .belongings: "barang bawaan belum ditanyakan"
        case .injuries: "luka belum diperiksa"
        case .limit: "tanpa batas waktu"
        case .name: "nama belum ada"
        case .origin: "asal belum ada"
        }
    }
    func advice(_ code: GapCode) -> String {
        switch code {
        case .age: "Cari tanggal lahirnya: rpsactl child set A-… --born TANGGAL, atau rpsactl stay correct S-… --age N"
        case .belongings: "Periksa lalu catat, '-' jika tidak ada: rpsactl diary A-… add --kind belongings"
        case .injuries: "Periksa lalu catat, '-' jika tidak ada: rpsactl diary A-… add --kind injury"
        case .limit: "Minta surat yang menetapkannya: rpsactl stay extend S-… --until TANGGAL --letter NO"
        case .name: "Tanyakan lagi: rpsactl child set A-… --identity -"
        case .origin: "Tanyakan lagi: rpsactl child set A-… --origin TEKS"
        }
    }
    func text(_ code: CorrectionCode) -> String {
        switch code {
        case .absence: "waktu pergi atau kembali"
        case .arrived: "waktu datang"
        case .attributes: "jenis kelamin, umur, kategori atau asal"
        case .bed: "tempat tidurnya"
        case .exited: "waktu keluar"
        case .retyped: "jenis penempatan, batasnya lebih lama atau hilang"
        case .undoCheckOut: "batal keluar"
        }
    }
    var correctionAdvice: String {
        "Lihat catatan sebelumnya, lalu tanda tangani: rpsactl stay show S-… --history, rpsactl countersign K-…"
    }
    var nothingWaits: String { "Tidak ada yang menunggu. Semua sudah selesai." }
    var nothingWaitsForYou: String { "Tidak ada yang menunggu Anda." }
    var forSomebodyElse: String { "untuk orang lain" }
    var waits: String { "Menunggu:" }

    func countersignKind(_ kind: String) -> String {
        switch kind {
        case "override": "aturan dikesampingkan"
        case "correction": "dibetulkan"
        default: kind
        }
    }
    func signBy(_ time: String) -> String { "tanda tangan sebelum \(time)" }
    func signed(at time: String, by actor: String) -> String { "ditandatangani \(time) oleh \(actor)" }
    func signed(_ count: Int) -> String { "Ditandatangani: \(count)." }
    var nothingToSign: String { "Tidak ada yang menunggu tanda tangan." }
    var signAdvice: String { "Kalau sudah diperiksa, tandatangani:" }
    var lookThenSign: String { "Lihat apa yang dilakukan dan mengapa, lalu tandatangani:" }
    var signedBefore: String { "Sudah ditandatangani sebelumnya:" }
    var whyDone: String { "alasan" }
    var noReasonGiven: String { "alasannya tidak disebut" }
    var whatWasDone: String { "perbuatan" }
    var signersNote: String { "catatan penanda tangan" }

    func notInGroup(_ group: String) -> String { "Hanya anggota grup '\(group)' yang boleh melakukannya." }
    var notInGroupAdvice: String { "Minta salah satu dari mereka; tercatat di rpsactl todo. Grup Anda:" }
    var proposeAdvice: String { "Tidak ada yang tercatat. Usulkan saja, anggota grup itu yang memutuskan:" }
    func ownItem(_ item: String) -> String { "\(item) Anda lakukan sendiri; orang lain yang harus menandatanganinya." }
    var ownItemAdvice: String { "Minta anggota lain dari grup itu. Yang menunggu:" }
    func alreadySigned(_ item: String, at time: String, by actor: String) -> String {
        "\(item) sudah ditandatangani \(time) oleh \(actor)."
    }
    var alreadySignedAdvice: String { "Catatan Anda tidak tersimpan; tulis di catatan harian anak. Butirnya:" }
    var identityTyping: String { "Satu per baris, misalnya 'nama: …' atau 'asal: …'; akhiri dengan Ctrl-D." }
}
