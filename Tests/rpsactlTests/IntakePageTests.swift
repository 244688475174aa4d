import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct IntakePageTests {
    private func page(_ language: Language, dryRun: Bool = false, _ more: [String] = []) throws -> String {
        let typed = ["R-2026-0003", "razia.csv"] + (dryRun ? ["--dry-run"] : []) + more
        return try Invocation.$current.withValue(Pages.invocation(language, ["raid", "intake"] + typed)) {
            try RaidIntake.parse(typed).page(RaidPages.intake(dryRun: dryRun), on: Pages.screen(language))
        }
    }

    @Test func intakeSaysWhoSleepsWhereAndWhatToDo() throws {
        #expect(
            try page(.en) == """
                4 admitted to a bed. R-2026-0003, arrived 21 Nov 2026 02:10.
                row  init.  sex  age  bed            child        stay         note
                  1  R      M     14  LA1-1          A-2026-1031  S-2026-1031  known? · best fit
                  2  S      F     13  PA2-1          A-2026-1032  S-2026-1032  sib. 3 · together
                  3  N      F      8  PA2-2          A-2026-1033  S-2026-1033  sib. 2 · together
                  5  –      M     10  IS-door (TD1)  A-2026-1035  S-2026-1035  + infectious
                  6  I      F      4  !!             A-2026-1036  S-2026-1036  CAPACITY
                !! 1 without a bed, recorded all the same.
                  row 6: CAPACITY (no free bed)
                As soon as a bed is free:
                  rpsactl move S-2026-1036 --reason '…'
                Perhaps known already. Join them if it is the same child:
                  row 1: A-2026-0012 R, 92 %: same name spelled differently, the age fits; left 3 Mar 2026 09:00
                    rpsactl child link A-2026-1031 A-2026-0012
                Isolation, from words on the list. If one is wrong, end it:
                  row 5, infectious (demam): rpsactl stay isolate S-2026-1035 --end
                Words on the list that stood for categories:
                  anak jalanan = ANJAL: rows 1, 2, 3
                  anak terlantar = AT: row 5
                If one is wrong, give the stay all that are right:
                  rpsactl stay correct S-… --category … --reason '…'
                Adults are not admitted. Record to whom each was passed on:
                  row 4, 22 years: rpsactl raid pass R-2026-0003 --row 4 --as adult --to '…'
                Settled before, passed over: row 7.
                Note:
                  row 5: CATEGORY_AGE  the category is unusual at this age
                See the whole list:
                  rpsactl raid show R-2026-0003
                """)
    }

    @Test func estimatedAgeIsMarked() throws {
        var reply = RaidPages.intake(dryRun: false)
        reply.admitted[3].ageIsEstimate = true
        reply.unplaced[0].ageIsEstimate = true
        let text = try RaidIntake.parse([]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("\n  5  –      M    ±10  IS-door (TD1)"))
        #expect(text.contains("\n  6  I      F     ±4  !! "))
        #expect(text.contains("\n  1  R      M     14  LA1-1 "))
    }

    @Test func adultIsPassedOnByItsNumberWithinTheRaid() throws {
        var reply = RaidPages.intake(dryRun: false)
        reply.adults[0].raidRow = 16
        let text = try RaidIntake.parse([]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("  row 4, 22 years: rpsactl raid pass R-2026-0003 --row 16 --as adult --to '…'"))
    }

    @Test func girlWhoIsExpectingIsPointedOut() throws {
        var reply = RaidPages.intake(dryRun: false)
        reply.admitted[1].warnings = ["EXPECTING"]
        let english = try RaidIntake.parse([]).page(reply, on: Pages.screen(.en))
        #expect(english.contains("  row 2: EXPECTING  expecting a child: see that she is examined soon"))
        let indonesian = try RaidIntake.parse([]).page(reply, on: Pages.screen(.id))
        #expect(indonesian.contains("  data 2: EXPECTING  sedang hamil: usahakan segera diperiksa"))
    }

    @Test func textThatIsNoneNamesTheEncodingsThatAreRead() throws {
        let fault = ImportRoster.Fault(row: 2, line: 3, column: "Nama", code: "ENCODING", message: "accepted: text")
        let reply = ImportRoster.Reply(dryRun: false, arrivedAt: Pages.time, errors: [fault])
        let english = IntakePage(reply: reply, screen: Pages.screen(.en)).text
        #expect(english.contains("Nama: is not text in UTF-8, UTF-16 or Windows-1252 (ENCODING)."))
        let indonesian = IntakePage(reply: reply, screen: Pages.screen(.id)).text
        #expect(indonesian.contains("Nama: bukan teks UTF-8, UTF-16, atau Windows-1252 (ENCODING)."))
    }

    @Test func rehearsalNamesNoNumberThatIsNotGivenYet() throws {
        let text = try page(.en, dryRun: true)
        #expect(text.hasPrefix("4 would be admitted to a bed."))
        #expect(!text.contains("child link"))
        #expect(!text.contains("stay isolate"))
        #expect(!text.contains("raid pass"))
        #expect(text.hasSuffix("To save it:\n  rpsactl raid intake R-2026-0003 razia.csv"))
    }

    @Test func whyNamesWhatSpokeForTheBedAndAgainstTheOthers() throws {
        let text = try page(.en, dryRun: true, ["--why"])
        #expect(text.contains("  row 1 → LA1-1: best for the house as a whole; not PA1 SEX_MIX"))
        #expect(text.contains("  row 6 → !!: not PA1 AGE_GAP CAPACITY, BT1 CAPACITY"))
    }

    @Test func indonesianIntakeSpeaksIndonesian() throws {
        let text = try page(.id)
        #expect(text.contains("data 1: A-2026-0012 R, 92 %: nama sama, ejaan lain, umur cocok; keluar 3 Mar 2026"))
        #expect(text.contains("Orang dewasa tidak diterima."))
        #expect(!text.contains("rows "))
    }

    @Test(arguments: Language.allCases)
    func tableFitsOnEightyColumns(language: Language) throws {
        var screen = Pages.screen(language)
        screen.isTerminal = true
        let text = String(
            decoding: screen.encoded(try RaidIntake.parse([]).page(RaidPages.intake(dryRun: false), on: screen)),
            as: UTF8.self)
        let lines = text.split(separator: "\n").filter { !$0.contains("rpsactl ") }
        #expect(lines.filter { $0.count > 80 } == [])
    }

    @Test func childInTheHouseIsLookedAtAndNotJoined() {
        var candidate = RaidPages.candidate
        candidate.stay = "S-2026-0012"
        candidate.lastExitedAt = nil
        #expect(
            CandidatesText.lines([candidate], of: "A-2026-0099", EnglishWords()) == [
                "  A-2026-0012 R, 92 %: same name spelled differently, the age fits; in the house, S-2026-0012",
                "    rpsactl stay show S-2026-0012",
            ])
    }

    @Test func roomThatSuitsAndIsFullSaysMoreThanTheOthers() {
        var line = ImportRoster.Unplaced()
        line.reasons = [RoomReasons(room: "PA1", codes: ["SEX_MIX"]), RoomReasons(room: "LA1", codes: ["CAPACITY"])]
        #expect(IntakeRow(line).refusedCodes == ["CAPACITY"])
        line.reasons[1].codes = ["CAPACITY", "AGE_GAP"]
        #expect(IntakeRow(line).refusedCodes == ["SEX_MIX", "CAPACITY", "AGE_GAP"])
    }

    @Test func mappedColumnsAreSentAsTyped() throws {
        let typed = ["R-1", "/dev/null", "--map", "Kolom=name", "--map", "Lain=-", "--again"]
        let request = try RaidIntake.parse(typed).request()
        #expect(request.map == ["Kolom=name", "Lain=-"])
        #expect(request.again == true)
        #expect(request.dryRun == nil)
        let imported = try Import.parse(["/dev/null", "--source", "raid", "--map", "Kolom=name"]).request()
        #expect(imported.map == ["Kolom=name"])
    }
}
