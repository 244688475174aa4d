import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ExtensionTests {
    private static let typed = [
        "S-2026-0042", "--by", "7d", "--reason", "family-not-found", "--letter", "SP/1", "--request-id", "x",
    ]

    @Test func requestCarriesWhatWasGivenAndNoMore() throws {
        let request = try StayExtend.parse(Self.typed).request()
        #expect(request.stay == "S-2026-0042")
        #expect(request.by == "7d")
        #expect(request.until == nil)
        #expect(request.reason == "family-not-found")
        #expect(request.letter == "SP/1")
        #expect(request.signedBy == nil)
        #expect(request.dated == nil)
        #expect(request.override == nil)
        #expect(request.approve == nil)
        #expect(request.requestId == "x")
    }

    @Test func everythingOfTheLetterIsSent() throws {
        let more = [
            "--signed-by", "Kepala", "--dated", "2026-11-20", "--note", "n", "--override", "MAX_EXTENSIONS",
            "--approve",
        ]
        let request = try StayExtend.parse(Self.typed + more).request()
        #expect(request.signedBy == "Kepala")
        #expect(request.dated == "2026-11-20")
        #expect(request.note == "n")
        #expect(request.override == ["MAX_EXTENSIONS"])
        #expect(request.approve == true)
    }

    @Test(arguments: [
        [], ["S-1"], ["S-1", "--by", "7d"], ["S-1", "--reason", "ill", "--letter", "1"],
        ["S-1", "--by", "7d", "--reason", "ill"], ["--by", "7d", "--reason", "ill", "--letter", "1"],
    ])
    func whatIsMissingIsWrongUsage(typed: [String]) throws {
        let command = try StayExtend.parse(typed)
        let failure = #expect(throws: Failure.self) { try command.request() }
        #expect(failure?.status == .usage)
    }

    @Test func everyMissingOptionIsNamedAtOnce() throws {
        let failure = #expect(throws: Failure.self) { try StayExtend.parse([]).request() }
        let text = FailureText(failure: try #require(failure), attempt: Attempt(), invocation: Pages.invocation(.en))
        #expect(
            text.lines == [
                "Error: stay extend: missing STAY, --until DATE or --by 7d, --reason, --letter.",
                "More: rpsactl stay extend --help",
            ])
    }

    @Test func unknownReasonIsRefusedByTheParser() {
        #expect(throws: (any Error).self) { try StayExtend.parse(["S-1", "--reason", "because"]) }
    }

    @Test func proposalSaysWhoDecidesAndHow() throws {
        var reply = ExtendStay.Reply()
        reply.extension = ClockPages.extension(.proposed)
        let text = try StayExtend.parse(Self.typed).page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                X-2026-0007 proposed: S-2026-0042 until 1 Dec 2026 00:00.
                Until it is approved the stay is due 24 Nov 2026 00:00.
                Who may decide types one of these:
                  rpsactl stay approve X-2026-0007
                  rpsactl stay reject X-2026-0007 --reason '…'
                  rpsactl stay withdraw X-2026-0007
                """)
    }

    @Test func approvalSaysTheNewEndAndWarns() throws {
        var reply = ApproveExtension.Reply()
        reply.extension = ClockPages.extension(.approved)
        reply.warnings = ["LAST_ALLOWED"]
        let text = try StayApprove.parse(["X-2026-0007"]).page(reply, on: Pages.screen(.id))
        #expect(
            text == """
                X-2026-0007 disetujui: batas S-2026-0042 kini 1 Des 2026 00:00.
                Perhatikan:
                  LAST_ALLOWED  ini perpanjangan terakhir yang dibolehkan untuk jenis ini
                """)
    }

    @Test func rejectionNeedsAReasonAndSaysThatNothingMoved() throws {
        #expect(throws: Failure.self) { try StayReject.parse(["X-2026-0007"]).request() }
        var reply = RejectExtension.Reply()
        reply.extension = ClockPages.extension(.rejected)
        let text = try StayReject.parse(["X-2026-0007", "--reason", "r"]).page(reply, on: Pages.screen(.en))
        #expect(text == "X-2026-0007 rejected: S-2026-0042 is still due 24 Nov 2026 00:00.")
    }

    @Test func withdrawalNeedsNoReason() throws {
        #expect(try StayWithdraw.parse(["X-2026-0007"]).request().reason == nil)
        #expect(try StayWithdraw.parse(["X-2026-0007", "--reason", "r"]).request().reason == "r")
    }

    @Test(arguments: [["S-2026-0042"], ["--stay", "S-2026-0042"]])
    func stayOfAListIsAnArgumentOrAnOption(typed: [String]) throws {
        #expect(try ExtensionList.parse(typed).request().stay == "S-2026-0042")
    }

    @Test func leafOfTheListIsFound() throws {
        let leaf = try #require(CommandPlace.leaf(["extension", "list", "--all"]))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(ExtensionList.self))
    }

    @Test(arguments: Language.allCases)
    func listFitsOnAScreenWithWholeNumbers(language: Language) throws {
        var reply = ListExtensions.Reply()
        #expect(
            try ExtensionList.parse([]).page(reply, on: ClockPages.terminal(language)) == language.words.noExtensions)
        reply.extensions = [ClockPages.extension(.proposed), ClockPages.extension(.approved, override: true)]
        let text = try ExtensionList.parse(["--all"]).page(reply, on: ClockPages.terminal(language))
        #expect(ClockPages.lines(text).filter { $0.count > 80 } == [])
        #expect(text.contains("X-2026-0007  ") && text.contains("  S-2026-0042  "))
        #expect(text.contains(" *"))
        #expect(text.contains("  rpsactl stay approve X-2026-0007"))
    }

    @Test(arguments: Language.allCases)
    func oneExtensionIsShownWithItsLetter(language: Language) throws {
        var reply = GetExtension.Reply()
        reply.extension = ClockPages.extension(.rejected, override: true)
        reply.extension.dated = "2026-11-20"
        reply.extension.decidedAt = Pages.time
        reply.extension.decider = "ratna"
        reply.letter = "SP/1"
        reply.signedBy = "Kepala UPT\u{1B}"
        reply.refusal = "too long"
        let text = try ExtensionShow.parse(["X-2026-0007"]).page(reply, on: Pages.screen(language))
        for part in ["SP/1", "Kepala UPT�", "ratna", "budi", "too long", "MAX_EXTENSIONS", "S-2026-0042"] {
            #expect(text.contains(part))
        }
        #expect(!text.contains("rpsactl stay approve"))
    }

    @Test func textsAreBlankedOnTheCommandLine() {
        let typed = [
            "stay", "extend", "S-1", "--signed-by", "Melati", "--note", "n", "--letter=1", "--dated", "2026-11-20",
        ]
        let secrets = ProcessArguments.secrets(in: typed)
        #expect(secrets.map(\.index) == [4, 6, 7])
    }
}
