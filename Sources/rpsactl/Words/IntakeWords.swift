/// Check-in and import.
protocol IntakeWords {
    func checkedIn(_ child: String, stay: String, bed: String?, room: String?) -> String
    func arrivedAndDue(arrived: String, due: String?, placement: String) -> String
    func imported(_ count: Int, dryRun: Bool) -> String
    func adults(_ rows: [Int]) -> String
    func importUnplaced(_ count: Int) -> String
    func importErrors(_ count: Int) -> String
    var importErrorsAdvice: String { get }
    var row: String { get }
    var line: String { get }
    var placeAdvice: String { get }
}

extension EnglishWords: IntakeWords {
    func checkedIn(_ child: String, stay: String, bed: String?, room: String?) -> String {
        "\(child) admitted, \(stay): " + (bed.map { "bed \($0)" + (room.map { " in \($0)" } ?? "") } ?? "WITHOUT A BED")
            + "."
    }
    func arrivedAndDue(arrived: String, due: String?, placement: String) -> String {
        "Arrived \(arrived), type \(placement), " + (due.map { "due \($0)." } ?? "no due date.")
    }
    func imported(_ count: Int, dryRun: Bool) -> String {
        dryRun ? "\(count) would be admitted to a bed." : "\(count) admitted to a bed."
    }
    func adults(_ rows: [Int]) -> String {
        "Adults, not admitted: \(rows.count) (rows \(rows.map(String.init).joined(separator: ", ")))."
    }
    func importUnplaced(_ count: Int) -> String { "Without a bed: \(count)." }
    func importErrors(_ count: Int) -> String { "Nobody was admitted. Errors: \(count)." }
    var importErrorsAdvice: String { "Correct the file and give it again; nothing is admitted until all is right." }
    var row: String { "row" }
    var line: String { "line" }
    var placeAdvice: String { "As soon as a bed is free:" }
}

extension IndonesianWords: IntakeWords {
    func checkedIn(_ child: String, stay: String, bed: String?, room: String?) -> String {
        "\(child) diterima, \(stay): "
            + (bed.map { "tempat tidur \($0)" + (room.map { " di \($0)" } ?? "") } ?? "TANPA TEMPAT TIDUR") + "."
    }
    func arrivedAndDue(arrived: String, due: String?, placement: String) -> String {
        "Datang \(arrived), jenis \(placement), " + (due.map { "batas \($0)." } ?? "tanpa batas waktu.")
    }
    func imported(_ count: Int, dryRun: Bool) -> String {
        dryRun ? "\(count) akan mendapat tempat tidur." : "\(count) diterima dan mendapat tempat tidur."
    }
    func adults(_ rows: [Int]) -> String {
        "Dewasa, tidak diterima: \(rows.count) (baris data \(rows.map(String.init).joined(separator: ", ")))."
    }
    func importUnplaced(_ count: Int) -> String { "Tanpa tempat tidur: \(count)." }
    func importErrors(_ count: Int) -> String { "Belum ada yang diterima. Kesalahan: \(count)." }
    var importErrorsAdvice: String { "Perbaiki berkasnya lalu ulangi; tidak ada yang diterima sebelum semua benar." }
    var row: String { "data" }
    var line: String { "baris" }
    var placeAdvice: String { "Begitu ada tempat tidur kosong:" }
}
