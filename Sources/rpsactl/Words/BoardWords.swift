/// The board and the evacuation list.
protocol BoardWords {
    var boardTitle: String { get }
    var boardFree: String { get }
    var boardDrained: String { get }
    var legend: [String] { get }
    func unplacedTitle(_ count: Int) -> String
    var evacuationTitle: String { get }
    func evacuationTotal(_ count: Int) -> String
    func onLeave(_ count: Int) -> String
    var noBed: String { get }
    var emptyHouse: String { get }
}

extension EnglishWords: BoardWords {
    var boardTitle: String { "Board" }
    var boardFree: String { "free" }
    var boardDrained: String { "closed" }
    var legend: [String] {
        [
            "13y 3d age, days in", "!2d overdue", "x closed", "+ isolation", "* rule overridden", "~ away",
            "?? MISSING",
        ]
    }
    func unplacedTitle(_ count: Int) -> String { "WITHOUT A BED: \(count)" }
    var evacuationTitle: String { "EVACUATION LIST" }
    func evacuationTotal(_ count: Int) -> String { "IN THE HOUSE: \(count)" }
    func onLeave(_ count: Int) -> String { "On leave: \(count)" }
    var noBed: String { "no bed" }
    var emptyHouse: String { "Nobody is in the house." }
}

extension IndonesianWords: BoardWords {
    var boardTitle: String { "Papan" }
    var boardFree: String { "kosong" }
    var boardDrained: String { "ditutup" }
    var legend: [String] {
        [
            "13th 3hr umur, lama", "!2hr lewat batas", "x ditutup", "+ isolasi", "* aturan dikesampingkan",
            "~ di luar", "?? HILANG",
        ]
    }
    func unplacedTitle(_ count: Int) -> String { "TANPA TEMPAT TIDUR: \(count)" }
    var evacuationTitle: String { "DAFTAR EVAKUASI" }
    func evacuationTotal(_ count: Int) -> String { "DI DALAM RUMAH: \(count)" }
    func onLeave(_ count: Int) -> String { "Sedang izin: \(count)" }
    var noBed: String { "tanpa t. tidur" }
    var emptyHouse: String { "Tidak ada anak di rumah." }
}
