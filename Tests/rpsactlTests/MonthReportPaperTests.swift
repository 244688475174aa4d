import RPSAProtocol
import Testing

@testable import rpsactl

/// The office's page of a month.
@Suite struct MonthReportPaperTests {
    private let paper = MonthReportPaper(reply: CensusPages.report).paper

    private func text(_ reply: GetMonthReport.Reply) -> String {
        PaperText(paper: MonthReportPaper(reply: reply).paper).text
    }

    @Test func itIsOneSheetOfIndonesian() {
        #expect(paper.sheets.count == 1)
        let text = text(CensusPages.report)
        #expect(text.contains("LAPORAN BULANAN PENGHUNI"))
        #expect(text.contains("Bulan November 2026"))
        #expect(text.contains("Dinas Sosial Contoh"))
    }

    @Test func textFitsEightyColumns() {
        for line in text(CensusPages.report).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func figuresGroupsAndRemarksStandOnIt() {
        let text = text(CensusPages.report)
        #expect(text.contains(/tingkat hunian +69,4 %/))
        #expect(text.contains("jenis kelamin: perempuan"))
        #expect(text.contains("kategori: tidak dicatat"))
        #expect(text.contains("15 November 2026: 9 anak, 6 tempat tidur siap"))
        #expect(text.contains(/Malam melebihi daya tampung +: 1/))
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("tingkat hunian = (malam di tempat tidur"))
    }

    @Test func fullestNightIsThatOfTheFewestBedsForAChild() {
        var reply = CensusPages.report
        reply.nights[0].closing = 4
        reply.nights[1].closing = 4
        reply.nights[1].workingBeds = 3
        #expect(text(reply).contains("16 November 2026: 4 anak, 3 tempat tidur siap"))
    }

    @Test func laterCorrectionsAndOnlyGroupsWithChildrenAreShown() {
        var reply = CensusPages.report
        reply.correctedSince = 3
        reply.byPlacement.append(CensusFigures())
        reply.byPlacement[1].key = "napza"
        #expect(text(reply).contains(/Ralat sesudah bulan ini +: 3/))
        #expect(!text(reply).contains("napza"))
    }

    @Test func unfinishedMonthSaysSo() {
        #expect(text(CensusPages.report).contains("BULAN BELUM BERAKHIR"))
        var whole = CensusPages.report
        whole.nights[1].night = "2026-11-30"
        #expect(!text(whole).contains("BULAN BELUM BERAKHIR"))
    }

    @Test func sheetIsSetDensely() {
        #expect(PaperHTML(paper: paper).text.contains("<body class=\"dense\">"))
    }
}
