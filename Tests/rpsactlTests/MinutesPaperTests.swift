import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct MinutesPaperTests {
    private static func elements(_ reply: GetMinutes.Reply) -> PaperElements {
        PaperElements(PaperSamples.html(reply))
    }

    @Test(arguments: [
        "Dinas Sosial Kota Contoh", "RPSA Contoh", "Nomor: R-2026-0007",
        "Pada hari ini, Sabtu tanggal 21 November 2026 pukul 02.10 WITA, bertempat di Simpang Muara Rapak, ",
        "Satpol PP Kota Contoh", "SP/17/XI/2026", "Budi Contoh", "UU Nomor 23 Tahun 2002",
        "Peraturan Wali Kota Nomor 6 Tahun 2019", "seorang lari dari mobil", "Balikpapan, 21 November 2026",
        "Sabtu, 21 November 2026 pukul 09.05 WITA",
        "dicetak dari register pada Minggu, 22 November 2026 pukul 10.00 WITA",
    ])
    func everythingKnownOfTheRaidIsThere(text: String) {
        #expect(Self.elements(PaperSamples.minutes).holds(text))
    }

    @Test func personIsOneRow() {
        let cells = MinutesPerson(row: PaperSamples.person).cells
        #expect(
            cells == [
                "1", "Rian Contoh alias Ucil", "L", "±12", "05-06-2014", "6471010506140001", "Samarinda",
                "diterima, nomor register A-2026-0042; demam",
            ])
        let elements = Self.elements(PaperSamples.minutes)
        for cell in cells { #expect(elements.texts(of: "td").contains(cell), "\(cell)") }
    }

    @Test(arguments: [
        ("admitted", nil, "diterima, nomor register ………"),
        ("adult", "Satpol PP", "dewasa, diserahkan kepada Satpol PP"),
        ("adult", nil, "dewasa, diserahkan kepada ………"), ("family", "Ibu", "dikembalikan kepada keluarga Ibu"),
        ("referred", "RSUD", "dirujuk ke RSUD"), ("turned-away", nil, "ditolak/tidak tertampung"),
        ("turned-away", "LKSA", "ditolak/tidak tertampung, dirujuk ke LKSA"), ("pending", nil, "belum ditentukan"),
        ("new-code", nil, "new-code"),
    ])
    func outcomeIsSaidInWords(outcome: String, to: String?, words: String) {
        var row = PaperSamples.row(1, outcome)
        row.to = to
        #expect(MinutesPerson(row: row).cells.last == words)
    }

    @Test func unknownOfAPersonIsADottedWord() {
        let cells = MinutesPerson(row: PaperSamples.row(4, "pending")).cells
        #expect(cells == ["4", "(tanpa nama)", "P", "………", "………", "………", "………", "belum ditentukan"])
    }

    @Test func differenceIsCountedAndExplained() {
        #expect(MinutesPaper(reply: PaperSamples.minutes).difference == 2)
        let texts = Self.elements(PaperSamples.minutes).visible
        #expect(texts.contains("2 orang") && texts.contains("Alasan selisih"))
    }

    @Test func withoutADifferenceNoReasonIsAsked() {
        var reply = PaperSamples.minutes
        reply.handedOver = 5
        reply.reason = nil
        #expect(MinutesPaper(reply: reply).difference == 0)
        #expect(!Self.elements(reply).holds("Alasan selisih"))
    }

    @Test func reasonOfAReopeningExplainsNoDifference() {
        var reply = PaperSamples.minutes
        reply.closedAt = nil
        reply.reason = "satu anak menyusul"
        let text = PaperSamples.text(reply)
        #expect(text.contains("Alasan dibuka kembali        : satu anak menyusul\n"))
        #expect(text.contains("Alasan selisih               : ……"))
        reply.reason = nil
        #expect(!PaperSamples.text(reply).contains("dibuka kembali"))
    }

    @Test func bothSidesAndTwoWitnessesSign() {
        for text in [PaperSamples.text(PaperSamples.minutes), PaperSamples.html(PaperSamples.minutes)] {
            for caption in [
                "Yang menyerahkan,", "Yang menerima,", "PIHAK PERTAMA", "PIHAK KEDUA", "Saksi I,", "Saksi II,",
            ] {
                #expect(text.contains(caption), "\(caption)")
            }
            #expect(text.contains("(Budi Contoh)"))
        }
    }

    @Test func secrecyIsDemandedByItsArticles() {
        let elements = Self.elements(GetMinutes.Reply())
        #expect(elements.holds("RAHASIA"))
        for article in ["Pasal 19", "Pasal 97", "Nomor 11 Tahun 2012", "Nomor 27 Tahun 2022"] {
            #expect(elements.holds(article), "\(article)")
        }
    }

    @Test func openRaidSaysThatItMayChange() {
        var reply = PaperSamples.minutes
        #expect(!Self.elements(reply).holds("BELUM DITUTUP"))
        reply.closedAt = nil
        #expect(Self.elements(reply).holds("BELUM DITUTUP"))
    }

    @Test func sixtyPeopleAreSixtyRows() {
        var reply = PaperSamples.minutes
        reply.rows = (1...60).map { PaperSamples.row($0, "pending", name: "Anak \($0)") }
        let elements = Self.elements(reply)
        #expect(elements.isWellFormed)
        let cells = elements.texts(of: "td")
        for number in 1...60 { #expect(cells.contains("Anak \(number)")) }
        #expect(elements.texts(of: "thead").count == 1)
    }

    @Test func nothingIsMadeUpWhenNothingIsKnown() {
        let elements = Self.elements(GetMinutes.Reply())
        #expect(elements.holds("Nomor: ………"))
        #expect(elements.holds("Pada hari ini, ……… tanggal ……… pukul ………, bertempat di ………, "))
        let values = elements.texts(of: "td").filter { !$0.isEmpty && $0 != ":" && $0 != "0 orang" }
        #expect(values.allSatisfy { $0.allSatisfy { "…, ".contains($0) } }, "\(values)")
    }
}
