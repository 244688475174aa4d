extension IndonesianWords: PlacementWords {
    func text(_ code: PlanCode) -> String {
        switch code {
        case .ageBand: "anak tidur di antara anak yang lebih sebaya"
        case .fewerMoves: "lebih sedikit pindah pada malam-malam berikutnya"
        case .forbiddenRoom: "kamarnya sekarang bukan untuk anak ini"
        case .makesRoom: "mengosongkan tempat tidur untuk perpindahan lain di usulan ini"
        case .none: "tidak lebih baik atau lebih buruk dari yang sekarang"
        case .placed: "anak belum punya tempat tidur dan mendapatkannya"
        case .prefer: "kamar punya yang diinginkan untuk anak ini"
        case .reserve: "menjaga tempat tidur kosong untuk darurat malam ini"
        case .roomCost: "kamar ini lebih tepat untuk anak"
        case .siblings: "kakak beradik tidur sekamar"
        case .unplaced: "tidak tersisa tempat tidur untuk anak ini"
        }
    }

    func text(_ code: CostCode) -> String {
        switch code {
        case .ageBand: "umur bercampur sekamar"
        case .move: "perpindahan"
        case .prefer: "keinginan tidak terpenuhi"
        case .reserve: "cadangan kosong kurang"
        case .roomCost: "kamar kurang tepat"
        case .sexMix: "putra dan putri sekamar"
        case .sibling: "saudara terpisah"
        case .unplaced: "anak tanpa tempat tidur"
        }
    }

    var rank: String { "urutan" }
    var freeCount: String { "kosong" }
    func roomsFor(_ subject: String) -> String { "Kamar untuk \(subject), yang paling cocok lebih dulu:" }
    func noRoomFor(_ subject: String) -> String { "Tidak ada kamar untuk \(subject):" }
    var otherRoomsRefuse: String { "Kamar lain tidak bisa:" }
    var placeThere: String { "Untuk memakai yang paling cocok:" }
    var ownRoom: String { "sekarang di sini" }
    func sleepsIn(_ room: String) -> String { "Anak ini sekarang tidur di \(room)." }
    var bestRoomAlready: String { "Anak ini sudah tidur di kamar yang paling cocok." }
    var withoutBedThen: String { "Catat anak tanpa tempat tidur:" }

    func groupFits(boys: Int, girls: Int, night: String) -> String {
        let parts = [(boys, "male"), (girls, "female")].filter { $0.0 > 0 }
            .map { "\($0.0) anak \(child(sex: $0.1))" }
        return "Ya: \(parts.joined(separator: " dan ")) bisa ditampung, malam \(night)."
    }
    func groupDoesNotFit(_ unplaced: Int, of all: Int, night: String) -> String {
        "Tidak: \(unplaced) dari \(all) anak tidak tertampung, malam \(night)."
    }
    func nobodyAsked(_ placeable: Int, night: String) -> String {
        (placeable > 0 ? "Ya: " : "Tidak: ") + "\(placeable) tempat tidur bisa menerima anak baru, malam \(night)."
    }
    var whoGoesWhere: String { "siapa di sana" }
    func children(_ sex: String, ages: [Int]) -> String {
        "\(ages.count) anak \(child(sex: sex)), \(joined(ages, age: "umur", all: "semua umur"))"
    }
    func fitsNowhere(_ children: String) -> String { "Tidak ada kamar untuk \(children):" }
    func bedCounts(certified: Int, working: Int, free: Int) -> String {
        "Tempat tidur: \(certified) terdaftar, \(working) siap pakai, \(free) kosong."
    }
    func placeableCounts(_ all: Int, boys: Int, girls: Int) -> String {
        "Bisa diisi anak tanpa kebutuhan khusus: \(all) (\(boys) untuk putra, \(girls) untuk putri)."
    }
    func dueByThen(_ count: Int) -> String { "\(count) masa tinggal mencapai batasnya sebelum itu." }
    var unplacedAdvice: String {
        "Mereka dapat diterima tanpa tempat tidur (--unplaced), atau lihat perpindahan yang memberi ruang:"
    }

    func proposal(_ proposal: String, moves: Int, nights: Int) -> String {
        "\(proposal): \(moves) perpindahan membuat rumah lebih baik untuk \(nights) malam."
    }
    func nothingToImprove(nights: Int) -> String {
        "Tidak ada yang perlu diperbaiki: tidak ada perpindahan yang membuat \(nights) malam lebih baik."
    }
    func madeAt(_ time: String) -> String { "Dibuat \(time)." }
    func cost(before: Int, after: Int) -> String { "Biaya \(before) sekarang, \(after) sesudah perpindahan." }
    var costPart: String { "biaya" }
    var before: String { "sekarang" }
    var after: String { "sesudah" }
    var costTotal: String { "semuanya" }
    var houseBreaks: String { "Aturan yang sekarang dilanggar di rumah:" }
    var rulesFirst: String { "Biayanya naik, karena aturan didahulukan daripada biaya apa pun." }
    var from: String { "dari" }
    var to: String { "ke" }
    var why: String { "mengapa" }
    func mends(_ code: String) -> String { "memulihkan \(code)" }
    func short(_ code: PlanCode) -> String {
        switch code {
        case .ageBand: "lebih sebaya"
        case .fewerMoves: "jarang pindah"
        case .forbiddenRoom: "salah kamar"
        case .makesRoom: "memberi ruang"
        case .none: "sama saja"
        case .placed: "dapat tempat"
        case .prefer: "sesuai keinginan"
        case .reserve: "cadangan kosong"
        case .roomCost: "lebih tepat"
        case .siblings: "saudara sekamar"
        case .unplaced: "tanpa tempat"
        }
    }
    var applyAdvice: String { "Untuk melaksanakan semuanya sekaligus:" }
    func applied(_ proposal: String, at: String) -> String { "\(proposal) sudah dilaksanakan, \(at)." }
    var planAgainAdvice: String { "Buat rencana baru untuk keadaan rumah sekarang:" }
    var otherPlansAdvice: String { "Lihat rencana yang ada:" }
    var noPlans: String { "Belum ada rencana. Buat: rpsactl plan beds" }
    var plan: String { "rencana" }
    var made: String { "dibuat" }
    var nights: String { "malam" }
    var moves: String { "pindah" }
    var costBefore: String { "biaya" }
    var costAfter: String { "sesudah" }
    var appliedTitle: String { "dilaksanakan" }
    func exported(_ paths: [String]) -> String { "Ditulis: \(paths.joined(separator: ", "))" }
    func notWithProposal(_ option: String) -> String {
        "\(option) hanya untuk rencana baru; usulan yang sudah dibuat tidak berubah."
    }
    func notExported(_ path: String, _ number: Int32) -> String {
        "\(path) tidak dapat ditulis: \(systemError(number))."
    }
    var notExportedAdvice: String { "Sebutkan folder milik Anda pada --export; rumah tidak berubah." }
    var badAges: String { "--ages menerima bilangan bulat dengan koma, misalnya 9,12." }
    func oneSubject(_ accepted: String) -> String { "Sebutkan satu anak: \(accepted)." }
    func houseChanged(_ proposal: String, by actor: String, method: String, at: String) -> String {
        "Rumah berubah sejak \(proposal) dibuat: \(event(method)) oleh \(actor), \(at)."
    }
    func tooManyPlans(_ limit: Int) -> String { "\(limit) rencana sedang dibuat." }
    func planApplied(_ proposal: String, at: String) -> String { "\(proposal) sudah dilaksanakan, \(at)." }
}
