import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct FailureTextTests {
    private func text(
        _ refusal: some WireError, _ language: Language, _ arguments: [String], _ attempt: Attempt
    ) throws -> String {
        let failure = Failure.remote(name: type(of: refusal).name, parameters: try Array(JSONEncoder().encode(refusal)))
        return FailureText(failure: failure, attempt: attempt, invocation: Pages.invocation(language, arguments)).lines
            .joined(separator: "\n")
    }

    private let noBed = Refusals.NoBed(reasons: [
        RoomReasons(room: "PA1", codes: ["CAPACITY"]), RoomReasons(room: "IS1", codes: ["ISOLATION", "NEW_CODE"]),
    ])
    private let typed = ["check-in", "--sex", "P", "--age=13", "--name", "Melati", "--letter", "L 1", "--bed", "PA1-1"]

    @Test func noBedEndsWithTheCommandThatRecordsTheChild() throws {
        let text = try text(noBed, .en, typed, Attempt(deed: .checkIn, subject: "girl, 13"))
        #expect(
            text == """
                Not admitted: girl, 13.
                No room takes this child:
                  PA1  CAPACITY     no free bed
                  IS1  ISOLATION    isolation: the room and this child's need do not match
                       NEW_CODE     
                Record the child without a bed now:
                  (Type the name and the like again on standard input (name: …, then Ctrl-D).)
                  rpsactl check-in --sex P --age 13 --letter '…' --unplaced --identity -
                """)
    }

    @Test func indonesianRefusalIsIndonesian() throws {
        let text = try text(noBed, .id, typed, Attempt(deed: .checkIn, subject: nil))
        #expect(text.hasPrefix("Belum diterima.\nTidak ada kamar yang bisa menerima anak ini:\n"))
        #expect(text.contains("CAPACITY     tidak ada tempat tidur kosong"))
    }

    @Test(arguments: Language.allCases)
    func noRefusalRepeatsWhoTheChildIs(language: Language) throws {
        let all: [any WireError] = [
            noBed, Refusals.BedRefused(bed: "B", room: "R", codes: ["SEX_MIX"], suggestion: nil),
            Refusals.Adult(age: 20), Refusals.AlreadyHere(child: "A-1", stay: "S-1"),
            Refusals.BadInput(field: "identity.nik", code: "NIK_LENGTH", accepted: "16 digits"),
            Refusals.NotFound(kind: "bed", key: "B"), Refusals.StorageFailed(code: "FULL"),
        ]
        for refusal in all {
            let text = try text(refusal, language, typed, Attempt(deed: .checkIn))
            #expect(!text.contains("Melati"))
            #expect(!text.contains("org."))
        }
    }

    @Test func refusedBedSuggestsAnother() throws {
        let refusal = Refusals.BedRefused(bed: "PA1-1", room: "PA1", codes: ["BED_TAKEN"], suggestion: "PA1-2")
        let text = try text(refusal, .en, ["move", "S-1", "--bed", "PA1-1", "--reason", "x"], Attempt(deed: .move))
        #expect(text.hasSuffix("  rpsactl move S-1 --reason '…' --bed PA1-2"))
    }

    @Test func refusedBedWithoutAnotherNamesTheOverride() throws {
        let refusal = Refusals.BedRefused(bed: "LA1-1", room: "LA1", codes: ["SEX_MIX"], suggestion: nil)
        let text = try text(refusal, .en, ["check-in", "--bed", "LA1-1"], Attempt(deed: .checkIn))
        #expect(text.hasSuffix("  rpsactl check-in --bed LA1-1 --override SEX_MIX --reason '…'"))
    }

    @Test func badInputNamesTheOption() throws {
        let refusal = Refusals.BadInput(field: "ageAbout", code: "RANGE", accepted: "0 to 120")
        let text = try text(refusal, .id, ["check-in"], Attempt(deed: .checkIn))
        #expect(text.contains("--age-about: di luar yang diperbolehkan (RANGE)\nYang diterima: 0 sampai 120"))
    }

    @Test func programsGetOneLine() throws {
        let parameters = Array(#"{"reasons":[]}"#.utf8)
        #expect(
            FailureText.json(.remote(name: "id.rpsa.Intake.NoBed", parameters: parameters))
                == #"{"error":"id.rpsa.Intake.NoBed","parameters":{"reasons":[]}}"#)
        #expect(
            FailureText.json(.unreachable(socket: "/run/a", errno: 2))
                == #"{"error":"rpsactl.Unreachable","parameters":{"socket":"/run/a","errno":2}}"#)
        #expect(!FailureText.json(.usage("a\nb")).contains("\n"))
    }

    @Test func quotingSurvivesTheShell() {
        #expect(ShellText.quoted("PA1-1") == "PA1-1")
        #expect(ShellText.quoted("a b") == "'a b'")
        #expect(ShellText.quoted("it's") == "'it'\\''s'")
        #expect(ShellText.quoted("") == "''")
    }
}
