extension IndonesianWords: RollCallWords {
    func text(_ state: RollCallState) -> String {
        switch state {
        case .open: "berjalan"
        case .finished: "selesai"
        case .cancelled: "dibatalkan"
        }
    }
    var rollCall: String { "no." }
    var night: String { "malam" }
    var started: String { "mulai" }
    var finished: String { "selesai" }
    var expected: String { "seharusnya" }
    var present: String { "hadir" }
    var absent: String { "tidak ada" }
    var missing: String { "hilang" }
    var noRollCalls: String { "Belum ada apel." }
    var nobodyExpected: String { "Tidak ada yang tidur di sini." }
    func rollCallTitle(_ number: Int, night: String) -> String { "Apel \(number), malam \(night)" }
    func rollCallState(_ state: String, started: String, finished: String?) -> String {
        "\(state), mulai \(started)" + (finished.map { ", berakhir \($0)" } ?? "")
    }
    func rollCallCounts(expected: Int, present: Int, absent: Int, away: Int, missing: Int) -> String {
        "seharusnya \(expected) · hadir \(present) · TIDAK ADA \(absent) · sedang izin \(away)"
            + (missing > 0 ? " · SUDAH HILANG \(missing)" : "")
    }
    var statusPresent: String { "hadir" }
    var statusAbsent: String { "TIDAK ADA" }
    func awayUntil(_ reason: String, _ time: String) -> String { "\(reason) s.d. \(time)" }
    func lateBy(_ length: String) -> String { "terlambat \(length)" }
    var notExpectedHere: String { "izin" }
    var missingAgain: String { "Kembali tercatat hilang, seperti sebelum apel:" }
    var askWholeRollCall: String {
        "Tidak ada apel yang berjalan. Mulai dan selesaikan sekaligus, semua yang tidak izin dianggap hadir? y, n: "
    }
    var wholeRollCallAccepted: String { "Ketik y atau n." }
    func rollCallIsOpen(_ number: Int, night: String, since: String, by actor: String) -> String {
        "Apel \(number), malam \(night), masih terbuka: dimulai \(since) oleh \(actor)."
    }
    var rollCallIsOpenAdvice: String { "Selesaikan dulu menurut waktunya sendiri, atau batalkan:" }
    func rollCallStillOpen(_ night: String) -> String { "apel malam \(night) masih terbuka" }
    func markedNow(_ child: String, _ status: String) -> String { "\(child): \(status)." }
    var markAdvice: String { "Semua dianggap hadir. Tandai yang tidak ada, satu per satu:" }
    var finishAdvice: String { "Jika semua sudah ditandai; --absent A-…,A-… menandai mereka dulu:" }
    var searchAdvice: String { "Cari yang tidak ada. Jika ditemukan:" }

    var sheetKeys: [String] {
        [
            "Panah atau nomor baris, lalu:  a TIDAK ADA  p hadir  SPASI bergantian",
            "  h rumah sakit  c pengadilan  v kunjungan keluarga  s sekolah  o di luar",
            "ENTER baris berikutnya · f selesai · q berhenti dulu, apel tetap terbuka",
        ]
    }
    func sheetRange(_ first: Int, _ last: Int, of count: Int) -> String { "baris \(first)–\(last) dari \(count)" }
    var sheetAskFinish: String { "SELESAIKAN APEL? Yang tidak ada di sini:" }
    var sheetAskFinishKeys: String { "y menyelesaikan · tombol lain kembali ke daftar" }
    var sheetNobodyAbsent: String { "Semua hadir." }
    func sheetNoRow(_ row: String, of count: Int) -> String {
        "Baris \(row) tidak ada; yang terakhir \(count). Tidak ada yang ditandai."
    }
    func sheetRow(_ row: String) -> String { "Baris \(row): sekarang satu huruf, misalnya a untuk tidak ada." }
    func sheetSaved(_ child: String, _ status: String) -> String { "Tersimpan: \(child) \(status)." }
    var sheetUnknownKey: String { "Tombol itu tidak berarti apa-apa di sini." }
    var sheetAway: String { "Anak ini memang sedang di luar: tekan p jika ternyata ada di sini." }
    var sheetLeftOpen: String { "Apel masih terbuka; semua tanda sudah tersimpan. Lanjutkan dengan:" }
    var sheetYes: Set<Character> { ["y"] }
}
