extension IndonesianWords: HouseWords {
    func bedsTaken(_ occupied: Int, of working: Int) -> String { "\(occupied) dari \(working) tempat tidur terisi" }
    func withoutBed(_ count: Int) -> String { "\(count) tanpa tempat tidur" }
    func overdue(_ count: Int) -> String { "\(count) melewati batas" }
    func openAlerts(_ count: Int) -> String { "\(count) peringatan" }
    func runningSince(_ time: String, version: String, events: Int) -> String {
        "rpsad \(version) sejak \(time), \(events) kejadian tercatat"
    }
    var nextTitle: String { "Berikutnya:" }
    var whoIsOverdue: String { "Siapa yang melewati batas masa tinggal." }
    var certifiedBeds: String { "resmi" }
    var workingBeds: String { "siap" }
    var occupiedBeds: String { "terisi" }
    var freeBeds: String { "kosong" }
    var unplaced: String { "tanpa" }
    var rate: String { "hunian" }
    func asOf(_ time: String) -> String { "keadaan \(time)" }
    func knownAt(_ time: String) -> String { "menurut catatan \(time)" }
    var total: String { "rumah" }
    var bed: String { "TT" }
    var room: String { "kamar" }
    var ward: String { "bangsal" }
    var isFor: String { "untuk" }
    var ages: String { "umur" }
    var features: String { "fasilitas" }
    var isolation: String { "isolasi" }
    var state: String { "keadaan" }
    var since: String { "sejak" }
    var free: String { "kosong" }
    var drained: String { "ditutup" }
    var occupied: String { "terisi" }
    func drainedBed(_ bed: String, since: String) -> String { "\(bed) tidak menerima anak baru sejak \(since)." }
    func keepsBed(_ stay: String) -> String { "\(stay) tetap di tempat tidur ini." }
    func undrainedBed(_ bed: String, at: String) -> String { "\(bed) menerima anak lagi sejak \(at)." }
    var noBeds: String { "Tidak ada tempat tidur seperti itu." }
    var noRooms: String { "Rumah ini belum punya kamar. Tetapkan: rpsactl layout apply BERKAS" }
    func layout(rooms: Int, beds: Int) -> String { "Rumah ini punya \(rooms) kamar dengan \(beds) tempat tidur." }
    func change(kind: String, action: String) -> String {
        let kind = ["ward": "bangsal", "room": "kamar", "bed": "tempat tidur"][kind] ?? kind
        let action =
            [
                "added": "baru", "changed": "berubah", "retired": "dipensiunkan", "restored": "dipakai lagi",
                "removed": "dihapus",
            ][action]
            ?? action
        return "\(kind) \(action)"
    }
    var unchanged: String { "Tidak ada yang berubah." }
    var dryRun: String { "Hanya percobaan: tidak ada yang disimpan." }
    var toDoIt: String { "Untuk menyimpannya:" }
    var noAlerts: String { "Tidak ada peringatan. Semua tenang." }
    var alert: String { "nomor" }
    var what: String { "perihal" }
    var priority: String { "tingkat" }
    var raised: String { "muncul" }
    var cleared: String { "selesai" }
    var recordWhole: String { "Catatan utuh." }
    func recordBroken(_ names: [String]) -> String { "TIDAK UTUH: \(names.joined(separator: ", "))" }
    var recordBrokenAdvice: String {
        "Jangan mengubah apa pun lagi; hubungi pengelola sistem dan pulihkan cadangan terakhir."
    }
    func checked(_ name: String) -> String {
        switch name {
        case "file": "berkas"
        case "schema": "skema"
        case "foreign keys": "kunci asing"
        case "event": "kejadian"
        case "identity texts": "teks identitas"
        default: name
        }
    }
    func found(_ detail: String) -> String {
        if detail == "whole" { return "utuh" }
        let phrases = [
            ("the chain breaks at event ", "rantai putus di kejadian "), ("an event of ", "satu kejadian "),
            (" is missing", " hilang"), (" more", " lagi"), (" and ", " dan "), ("row ", "baris "),
        ]
        return phrases.reduce(detail) { $0.replacing($1.0, with: $1.1) }
    }
    var broken: String { "RUSAK" }
    func by(_ actor: String) -> String { "oleh \(actor)" }
}
