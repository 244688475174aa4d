extension IndonesianWords: StayWords {
    var stay: String { "masa tinggal" }
    var child: String { "anak" }
    var initials: String { "inis." }
    var sex: String { "L/P" }
    var age: String { "umur" }
    var arrived: String { "datang" }
    var due: String { "batas" }
    var overdueBy: String { "lewat" }
    var exited: String { "keluar" }
    var placement: String { "jenis" }
    var noStays: String { "Tidak ada masa tinggal." }
    func stayCount(_ count: Int) -> String { "\(count) masa tinggal" }
    var source: String { "sumber" }
    var categories: String { "kategori" }
    var marital: String { "status" }
    var origin: String { "asal" }
    var limit: String { "lama batas" }
    var legalBasis: String { "dasar" }
    var needs: String { "kebutuhan" }
    var beds: String { "tempat tidur" }
    var overrides: String { "dikesampingkan" }
    var about: String { "sekitar " }
    func until(_ time: String) -> String { "s.d. \(time)" }
    var today: String { "sekarang" }
    func moved(_ stay: String, from: String?, to: String, at: String) -> String {
        "\(stay) pindah " + (from.map { "dari \($0) " } ?? "") + "ke \(to), \(at)."
    }
    func swapped(_ stay: String) -> String { "\(stay) mendapat tempat tidur yang lama." }
    func checkedOut(_ stay: String, child: String, at: String) -> String { "\(child) keluar, \(at). \(stay) ditutup." }
    func bedFree(_ bed: String) -> String { "\(bed) kosong." }
    func isolationNow(_ stay: String, _ kind: String?) -> String {
        kind.map { "\(stay): isolasi \($0)." } ?? "\(stay): tidak diisolasi."
    }
    func corrected(_ stay: String, _ fields: [String]) -> String {
        fields.isEmpty ? changedNothing : "\(stay): dibetulkan: \(fields.joined(separator: ", "))."
    }
    func needsNow(_ features: [String]) -> String {
        features.isEmpty ? "Tidak perlu kamar khusus." : "Perlu: \(features.joined(separator: ", "))."
    }
    func bedFits(_ bed: String) -> String { "\(bed) masih cocok." }
    func bedUnfit(_ bed: String) -> String { "\(bed) tidak cocok lagi:" }
    var moveAdvice: String { "Pindahkan anak ini:" }
    func changed(_ child: String, _ fields: [String]) -> String {
        "\(child): tersimpan \(fields.map(field).joined(separator: ", "))."
    }
    var changedNothing: String { "Isinya sama; tidak ada yang berubah." }
    var name: String { "nama" }
    var aliases: String { "alias" }
    var nameConfirmed: String { "dipastikan" }
    var nik: String { "NIK" }
    var born: String { "lahir" }
    var parents: String { "orang tua" }
    var address: String { "alamat" }
    func textKind(_ kind: String) -> String {
        switch kind {
        case "note": "catatan"
        case "reason": "alasan"
        case "to": "tujuan"
        case "receiver": "penerima"
        case "receiver-id": "identitas penerima"
        case "letter": "surat"
        case "signatory": "penanda tangan"
        case "diary": "buku harian"
        case "confirmed": "nama dipastikan"
        default: kind
        }
    }
    var texts: String { "Catatan" }
    var stays: String { "Masa tinggal" }
    var unknownName: String { "belum diketahui" }
    var nobodyFound: String { "Tidak ditemukan. Coba awal namanya, atau ejaan lain." }
    var matched: String { "cocok" }
    func matched(_ kind: String) -> String { kind == "name" ? "nama" : kind }
    func leftAt(_ time: String) -> String { "keluar \(time)" }
    var inTheHouse: String { "di rumah" }
    var warnings: String { "Perhatikan:" }
    func field(_ field: String) -> String {
        switch field {
        case "name": "nama"
        case "aliases": "alias"
        case "nik": "NIK"
        case "born": "tanggal lahir"
        case "origin": "asal"
        case "parents": "orang tua"
        case "address": "alamat"
        case "note": "catatan"
        case "confirmed": "kepastian nama"
        default: field
        }
    }
}
