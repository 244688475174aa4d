import Testing

@testable import rpsactl

/// What the daemon says it would accept, in Indonesian.
@Suite struct AcceptedHintsTests {
    @Test(arguments: [
        ("a time that has passed", "waktu yang sudah lewat"), ("a date from 2026-10-31 on", "tanggal mulai 2026-10-31"),
        ("a date up to 2026-11-22", "tanggal sampai 2026-11-22"), ("at most 10 years", "paling lama 10 tahun"),
        ("at most 4000 characters", "paling banyak 4000 huruf"),
        ("a number such as S-2026-0042", "nomor seperti S-2026-0042"),
        ("one of --exited and --undo-check-out", "salah satu dari --exited dan --undo-check-out"),
        ("a month up to 2026-11", "bulan sampai 2026-11"), ("0 to 120 years", "0 sampai 120 tahun"),
        ("24h, 7d, 5wd or 1mo", "24h, 7d, 5wd atau 1mo"), ("16 digits", "16 angka"),
        (
            "2026-11-21T02:10:00+08:00, 2026-11-21, 2026-11-21 02:10, 23:40, -5d or -3h",
            "2026-11-21T02:10:00+08:00, 2026-11-21, 2026-11-21 02:10, 23:40, -5d atau -3h"
        ),
        (
            "2026-11-21 17:00, 2026-11-21, 17:00, +5d or +3h", "2026-11-21 17:00, 2026-11-21, 17:00, +5d atau +3h"
        ),
        ("2013-06-05, 05/06/2013 or 5 Juni 2013", "2013-06-05, 05/06/2013 atau 5 Juni 2013"),
        ("0 to 17 years; adults are passed on", "0 sampai 17 tahun; orang dewasa diteruskan"),
        (
            "digits 7 and 8 from 01 to 31, or 41 to 71 for a girl",
            "angka ke-7 dan ke-8 dari 01 sampai 31, atau 41 sampai 71 untuk perempuan"
        ),
        (
            "--source, --sex, --age, --reason, --referred-to or --void",
            "--source, --sex, --age, --reason, --referred-to atau --void"
        ),
        (
            "a time up to 2026-12-05T00:00:00.000+08:00, or else an extension",
            "waktu sampai 2026-12-05T00:00:00.000+08:00, atau perpanjangan"
        ),
        ("--bed and --from, and no other time", "--bed dan --from, tanpa waktu lain"),
    ]) func hintIsTranslatedWithItsValues(_ english: String, _ indonesian: String) {
        #expect(IndonesianWords().hint(english) == indonesian)
        #expect(EnglishWords().hint(english) == english)
    }

    /// Codes are the same in both languages.
    @Test(arguments: ["female, male, L, P", "room, ward", "SEX_MIX, AGE_GAP", ""]) func codesStay(_ hint: String) {
        #expect(IndonesianWords().hint(hint) == hint)
    }

    @Test func everySentenceIsThereOnceAndKeepsItsValues() {
        let english = AcceptedHints.sentences.map(\.0)
        #expect(Set(english).count == english.count)
        for (text, translated) in AcceptedHints.sentences {
            #expect(text.filter { $0 == "#" }.count == translated.filter { $0 == "#" }.count, "\(text)")
        }
    }
}
