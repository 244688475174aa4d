import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct DeparturePapersTests {
    private static let families: [ExitReason] = [.reunifiedParent, .reunifiedKin, .cityOfOrigin]

    private static func elements(_ reason: ExitReason?) -> PaperElements {
        PaperElements(PaperSamples.html(PaperSamples.departure(reason)))
    }

    @Test(arguments: [
        "Dinas Sosial Kota Contoh", "RPSA Contoh", "Nomor: S-2026-0042", "A-2026-0042", "Rian Contoh", "Ucil, Cil",
        "laki-laki", "±12 tahun", "5 Juni 2014", "6471010506140001", "Wati Contoh dan Tono Contoh", "Jalan Melati 3",
        "Samarinda", "Sabtu, 21 November 2026 pukul 02.10 WITA", "Senin, 23 November 2026 pukul 14.30 WITA",
        "Pada hari ini, Senin tanggal 23 November 2026 pukul 14.30 WITA, bertempat di RPSA Contoh, ",
        "pulang ke orang tua", "rumah orang tua di Samarinda", "KTP 6472014107850002", "460/112/Dinsos",
        "UU Nomor 35 Tahun 2014", "Balikpapan, 23 November 2026", "(Wati Contoh)",
    ])
    func everythingKnownOfTheDepartureIsThere(text: String) {
        #expect(Self.elements(.reunifiedParent).holds(text))
    }

    @Test(arguments: ExitReason.allCases) func familyAloneMakesAStatement(reason: ExitReason) {
        let titles = Self.elements(reason).texts(of: "h1")
        let statement = Self.families.contains(reason) ? ["SURAT PERNYATAAN"] : []
        #expect(titles == statement + ["BERITA ACARA SERAH TERIMA ANAK"])
    }

    @Test(arguments: ExitReason.allCases) func everyReasonIsSaidInWords(reason: ExitReason) {
        #expect(Self.elements(reason).texts(of: "td").contains(IndonesianWords().text(reason)))
    }

    @Test func statementHasItsStampItsMakerAndAWitness() {
        let text = PaperSamples.text(PaperSamples.departure(.reunifiedKin))
        for words in ["Meterai Rp10.000", "Yang membuat pernyataan,", "Mengetahui,", "Petugas RPSA Contoh", "Saksi,"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func bothSidesSignTheHandover() {
        let text = PaperSamples.text(PaperSamples.departure(.referredHospital))
        for words in ["Yang menyerahkan,", "Yang menerima,", "Saksi I,", "Saksi II,", "(Wati Contoh)"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test(arguments: [nil, .reunifiedParent, .died] as [ExitReason?]) func eachPaperDemandsSecrecy(reason: ExitReason?)
    {
        let elements = Self.elements(reason)
        let notices = elements.visible.filter { $0.hasPrefix("RAHASIA") }
        #expect(notices.count == elements.texts(of: "h1").count)
        #expect(elements.holds("Pasal 19") && elements.holds("Pasal 97"))
    }

    @Test func stayThatLastsIsAFormToFillIn() {
        let elements = Self.elements(nil)
        #expect(elements.texts(of: "h1") == ["SURAT PERNYATAAN", "BERITA ACARA SERAH TERIMA ANAK"])
        #expect(elements.visible.filter { $0 == "BELUM KELUAR – diisi saat serah terima" }.count == 2)
        #expect(elements.holds("Pada hari ini, ……… tanggal ……… pukul ………, bertempat di RPSA Contoh, "))
        #expect(!Self.elements(.reunifiedParent).holds("BELUM KELUAR"))
    }

    @Test func onlyAParentIsCalledSo() {
        #expect(Self.elements(.reunifiedParent).texts(of: "td").contains("orang tua"))
        #expect(!Self.elements(.reunifiedKin).texts(of: "td").contains("orang tua"))
        #expect(!Self.elements(nil).texts(of: "td").contains("orang tua"))
    }

    @Test func childWithoutANameIsSaidToHaveNone() {
        var reply = PaperSamples.departure(nil)
        reply.name = nil
        reply.aliases = []
        #expect(PaperElements(PaperSamples.html(reply)).texts(of: "td").contains("(tanpa nama)"))
    }

    @Test func nothingIsMadeUpWhenNothingIsKnown() {
        let elements = PaperElements(PaperSamples.html(GetPapers.Reply()))
        let allowed = [":", "0 tahun", "(tanpa nama)"]
        let values = elements.texts(of: "td").filter { !$0.isEmpty && !allowed.contains($0) }
        #expect(values.allSatisfy { $0.allSatisfy { "…, ".contains($0) } }, "\(values)")
    }
}
