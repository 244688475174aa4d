extension IndonesianWords: CensusWords {
    func help(_ topic: CensusTopic) -> String {
        switch topic {
        case .censusAsOf: "Sama dengan --to: sensus menghitung sampai tanggal ini."
        case .groupedBy: "Kelompok: month, ward, sex, age, category, source atau placement."
        case .csv: "Cetak semua angka sebagai CSV, satu baris tiap kelompok."
        case .diffKnownAt: "Menurut catatan saat ini; beri dua kali: dulu dan kemudian."
        case .eachNight: "Tampilkan juga setiap malam."
        case .figure: "Angka, misalnya occupancy-rate atau bed-nights."
        case .from: "Tanggal pertama, misalnya 2026-11-01."
        case .key: "Kelompok, seperti dicetak sensus dengan --json."
        case .censusKnownAt: "Menurut catatan pada waktu ini."
        case .month: "Bulan, misalnya 2026-11."
        case .lastDay: "Tanggal terakhir, termasuk; paling lambat hari ini."
        }
    }

    func figure(_ code: FigureCode) -> String {
        switch code {
        case .days: "malam dalam masa ini"
        case .opening: "anak sebelum hari pertama"
        case .arrivals: "masuk"
        case .exits: "keluar"
        case .closing: "anak sesudah hari terakhir"
        case .bedNights: "malam di tempat tidur"
        case .nightsWithoutBed: "malam tanpa tempat tidur"
        case .availableBedNights: "malam tempat tidur siap"
        case .averageCensus: "rata-rata anak per malam"
        case .occupancyRate: "tingkat hunian"
        case .lengthOfStayMean: "rata-rata lama tinggal, malam"
        case .lengthOfStayMedian: "median lama tinggal, malam"
        case .turnoverInterval: "selang kosong, malam"
        case .bedTurnover: "perputaran tempat tidur"
        case .dayCases: "anak sehari tanpa menginap"
        case .overdueChildDays: "hari anak lewat batas"
        case .overdueRate: "tingkat lewat batas"
        case .extensions: "perpanjangan"
        case .readmissions30: "masuk lagi dalam 30 hari"
        case .readmissions90: "masuk lagi dalam 90 hari"
        case .readmissions365: "masuk lagi dalam 365 hari"
        case .readmissionRate30: "tingkat masuk lagi, 30 hari"
        case .readmissionRate90: "tingkat masuk lagi, 90 hari"
        case .readmissionRate365: "tingkat masuk lagi, 365 hari"
        case .turnAways: "anak ditolak"
        case .turnAwayRate: "tingkat penolakan"
        }
    }

    func formula(_ word: FormulaWord) -> String {
        switch word {
        case .approved: "disetujui"
        case .arrived: "tanggal masuk"
        case .arrivedAgain: "tanggal masuk lagi"
        case .certifiedBeds: "tempat tidur resmi"
        case .day: "hari"
        case .drainedBeds: "tempat tidur ditutup"
        case .exited: "tanggal keluar"
        case .from: "hari pertama"
        case .limit: "batas"
        case .median: "median"
        case .movedIn: "pindah dari bangsal lain"
        case .movedOut: "pindah ke bangsal lain"
        case .night: "malam"
        case .nights: "malam"
        case .stays: "masa tinggal"
        case .sum: "jumlah"
        case .to: "hari terakhir"
        case .withBed: "di tempat tidur"
        case .withoutBed: "tanpa tempat tidur"
        }
    }

    func text(_ code: CauseCode) -> String {
        switch code {
        case .age: "umur"
        case .arrived: "masuk"
        case .bed: "tempat tidur"
        case .category: "kategori"
        case .drained: "tempat tidur ditutup"
        case .due: "batas"
        case .exited: "keluar"
        case .extension: "perpanjangan disetujui: batas"
        case .house: "denah ditetapkan"
        case .linked: "anak yang sama"
        case .placement: "jenis penempatan"
        case .sex: "jenis kelamin"
        case .source: "asal rujukan"
        case .turnAway: "ditolak"
        }
    }

    func censusTitle(from: String, to: String, nights: Int) -> String {
        "Sensus \(from) sampai \(to), \(nights) malam"
    }
    var groupOpening: String { "awal" }
    var groupArrivals: String { "masuk" }
    var groupExits: String { "keluar" }
    var groupClosing: String { "akhir" }
    var groupNights: String { "malam" }
    var groupUnplaced: String { "tanpa" }
    var groupRate: String { "hunian" }
    var groupLength: String { "lama" }
    var groupOverdue: String { "lewat" }
    var wardMovesNote: String {
        "Anak yang pindah bangsal tidak dihitung masuk atau keluar: "
            + "per bangsal, awal + masuk − keluar tidak selalu sama dengan akhir."
    }
    var nightColumn: String { "malam" }
    var bedsThatWork: String { "siap" }
    func grouping(_ by: String) -> String {
        switch by {
        case "month": "bulan"
        case "ward": "bangsal"
        case "sex": "jenis kelamin"
        case "age": "umur"
        case "category": "kategori"
        case "source": "asal rujukan"
        case "placement": "jenis penempatan"
        default: by
        }
    }
    var reckoning: String { "Cara menghitungnya:" }
    var explainAdvice: String { "Apa yang ada di balik sebuah angka:" }
    func numeratorAddsUp(to sum: String) -> String { "Daftar ini yang dibagi; jumlahnya \(sum)." }
    func partsAddUp(to sum: String) -> String { "Jumlah daftar ini \(sum)." }
    var amountColumn: String { "jumlah" }
    var nightsColumn: String { "malam" }
    var nothingBehind: String { "Tidak ada apa-apa di balik angka ini." }
    func censusDiff(from: String, to: String, first: String, second: String) -> String {
        "Sensus \(from) sampai \(to), menurut catatan \(first) dan \(second)"
    }
    var noDifference: String { "Tidak ada angka yang berbeda." }
    var figureColumn: String { "angka" }
    var groupColumn: String { "kelompok" }
    var knownThen: String { "dulu" }
    var knownNow: String { "kemudian" }
    var whatWasRecorded: String { "Dicatat di antaranya:" }
    var nothingRecorded: String { "Di antaranya tidak dicatat apa pun yang menjelaskannya." }
    var notKnown: String { "tidak ada" }
    var isVoidNow: String { "batal" }
    var censusNeedsEnd: String { "Sebutkan sampai tanggal mana: --to 2026-11-30 atau --as-of 2026-11-30, salah satu." }
    var diffNeedsTwo: String { "Beri --known-at dua kali: --known-at 2026-12-01 --known-at 2027-01-01" }
}
