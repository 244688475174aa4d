import Testing

@testable import rpsactl

@Suite struct PaperDateTests {
    @Test(arguments: [
        ("2026-11-21T02:10:00.000+08:00", "Sabtu tanggal 21 November 2026 pukul 02.10 WITA"),
        ("2026-11-21T02:10:00+07:00", "Sabtu tanggal 21 November 2026 pukul 02.10 WIB"),
        ("2024-02-29T23:59:59.999+09:00", "Kamis tanggal 29 Februari 2024 pukul 23.59 WIT"),
        ("2026-01-01T00:00:00-03:30", "Kamis tanggal 1 Januari 2026 pukul 00.00 UTC-03:30"),
        ("2026-03-01T12:00:00Z", "Minggu tanggal 1 Maret 2026 pukul 12.00 UTC"),
        ("", "……… tanggal ……… pukul ………"), ("kemarin", "……… tanggal ……… pukul ………"),
        ("2026-11-00T02:10:00+08:00", "……… tanggal ……… pukul ………"),
    ])
    func instantIsWrittenAsALetterDoes(text: String, sentence: String) {
        #expect(PaperDate.sentence(text) == sentence)
    }

    @Test(arguments: [
        (1, "Januari"), (2, "Februari"), (3, "Maret"), (4, "April"), (5, "Mei"), (6, "Juni"), (7, "Juli"),
        (8, "Agustus"), (9, "September"), (10, "Oktober"), (11, "November"), (12, "Desember"),
    ])
    func everyMonthHasItsName(month: Int, name: String) {
        #expect(PaperDate.day("2026-\(month < 10 ? "0" : "")\(month)-05") == "5 \(name) 2026")
    }

    @Test(arguments: zip(15...21, ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]))
    func everyWeekdayHasItsName(day: Int, name: String) {
        #expect(PaperDate("2026-11-\(day)")?.weekday == name)
    }

    @Test func dateAloneHasNoHour() {
        #expect(PaperDate.moment("2026-11-21") == "Sabtu, 21 November 2026")
        #expect(PaperDate.short("2014-06-05") == "05-06-2014")
    }

    @Test func whatIsNoDateStandsAsItCame() {
        #expect(PaperDate.day("kira-kira 2014") == "kira-kira 2014")
        #expect(PaperDate.short("2014") == "2014")
        #expect(PaperDate.moment("  ") == nil)
    }
}
