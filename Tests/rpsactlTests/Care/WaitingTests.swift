import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct WaitingTests {
    private func page(_ items: [TodoItem], _ language: Language = .en) throws -> String {
        var reply = ListTodo.Reply()
        reply.items = items
        return try Waiting.parse([]).page(reply, on: Pages.screen(language))
    }

    @Test func itemsStandByKindWithTheCommandThatEndsEach() throws {
        let items = [
            CarePages.waiting("incomplete", "A-2026-0042", code: "INJURIES"),
            CarePages.waiting("extension", "X-2026-0003", code: "ill", mine: false),
        ]
        #expect(
            try page(items) == """
                EXTENSIONS TO DECIDE: 1
                  X-2026-0003  S-2026-0042  A-2026-0042  NR  ill
                    since 21 Nov 2026 02:10, for somebody else
                    rpsactl stay approve X-2026-0003
                    rpsactl stay reject X-2026-0003 --reason '…'

                INCOMPLETE RECORDS: 1
                  A-2026-0042  S-2026-0042  NR  nobody asked about injuries
                    since 21 Nov 2026 02:10
                    rpsactl diary A-2026-0042 add --kind injury
                """)
    }

    @Test(arguments: Language.allCases)
    func everyKindAndGapFitsOnAScreen(language: Language) throws {
        var items = WaitingKind.allCases.map { CarePages.waiting($0.rawValue, "K-2026-0001", code: "assessment") }
        items += GapCode.allCases.map { CarePages.waiting("incomplete", "A-2026-0042", code: $0.rawValue) }
        let text = try page(items, language)
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
        for item in items {
            #expect(!WaitingText(item: item, words: language.words).commands.isEmpty || item.code == "assessment")
        }
    }

    @Test func recordIsNamedOnceWithAllItLacks() throws {
        let items = ["NAME", "ORIGIN", "LIMIT"].map { CarePages.waiting("incomplete", "A-2026-0042", code: $0) }
        #expect(
            try page(items) == """
                INCOMPLETE RECORDS: 1
                  A-2026-0042  S-2026-0042  NR  no name, no origin, no due date
                    since 21 Nov 2026 02:10
                    rpsactl child set A-2026-0042 --identity -
                    rpsactl child set A-2026-0042 --origin '…'
                    rpsactl stay extend S-2026-0042 --until '…' --reason '…' --letter '…'
                """)
        #expect(WaitingCounts.lines(items, EnglishWords()) == ["  1 incomplete record  rpsactl todo"])
    }

    @Test func unknownKindIsPrintedAsItIs() throws {
        #expect(try page([CarePages.waiting("newKind", "A-2026-0042", code: "NEW")]).hasPrefix("NEWKIND: 1"))
    }

    @Test func nothingWaitsInWords() throws {
        #expect(try page([]) == EnglishWords().nothingWaits)
        #expect(try Waiting.parse(["--mine"]).request().mine == true)
        #expect(try Waiting.parse([]).request().mine == nil)
    }

    @Test func countersignWithoutAWordBetweenSigns() throws {
        let leaf = try #require(CommandPlace.leaf(["countersign", "K-2026-0001"]))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(CountersignSign.self))
        let list = try #require(CommandPlace.leaf(["countersign", "list", "--all"]))
        #expect(ObjectIdentifier(list.type) == ObjectIdentifier(CountersignList.self))
        let request = try CountersignSign.parse(["K-2026-0001", "S-2026-0042", "--note", "n"]).request()
        #expect(request.items == ["K-2026-0001", "S-2026-0042"])
        #expect(request.note == "n")
        #expect(throws: Failure.self) { try CountersignSign.parse([]).request() }
    }

    @Test func listEndsWithTheCommandsThatSign() throws {
        var reply = ListCountersigns.Reply()
        reply.items = [CarePages.item(1), CarePages.item(2, signed: true)]
        let text = try CountersignList.parse(["--all"]).page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                K-2026-0001  S-2026-0042  NR  PA1-3  rule set aside: KEEP_APART
                    21 Nov 2026 02:10 by sari, sign by 23 Nov 2026 17:00
                K-2026-0002  S-2026-0042  NR  PA1-3  rule set aside: KEEP_APART
                    21 Nov 2026 02:10 by sari, signed 21 Nov 2026 09:00 by budi

                See what was done and why, then sign:
                  rpsactl countersign show K-2026-0001
                  rpsactl countersign K-2026-0001
                """)
        reply.next = "K-2026-0002"
        let next = try CountersignList.parse(["--all", "--limit", "2"]).page(reply, on: Pages.screen(.en))
        #expect(next.hasSuffix("\n  rpsactl countersign list --all --limit 2 --after K-2026-0002"))
    }

    @Test func itemThatWaitsIsShownBeforeItIsSigned() throws {
        let commands = WaitingText(
            item: CarePages.waiting("countersign", "K-2026-0001"), words: EnglishWords()
        ).commands
        #expect(commands == ["rpsactl countersign show K-2026-0001", "rpsactl countersign K-2026-0001"])
        let leaf = try #require(CommandPlace.leaf(["countersign", "show", "K-2026-0001"]))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(CountersignShow.self))
    }

    @Test func shownItemSaysWhyAndWhatItChanged() throws {
        var reply = GetCountersign.Reply()
        reply.item = CarePages.item(1)
        (reply.item.kind, reply.item.code, reply.item.bed) = ("correction", "ATTRIBUTES", nil)
        (reply.reason, reply.note) = ("the mother says 15", "asked her too")
        var age = HistoryDetail()
        (age.what, age.key, age.was, age.now) = ("stay", "age", "14", "15")
        reply.changes = [age]
        let command = try CountersignShow.parse(["K-2026-0001"])
        let text = command.page(reply, on: Pages.screen(.en))
        #expect(
            text == """
                K-2026-0001  S-2026-0042  NR  corrected: sex, age, categories or source
                    21 Nov 2026 02:10 by sari, sign by 23 Nov 2026 17:00

                why            the mother says 15
                what           corrected: age 14 → 15
                signer's note  asked her too

                When you have looked at it, sign:
                  rpsactl countersign K-2026-0001
                """)
        reply.reason = nil
        #expect(command.page(reply, on: Pages.screen(.id)).contains("alasannya tidak disebut"))
    }

    @Test(arguments: Language.allCases)
    func whatWasSignedBeforeIsNamedWithItsSigner(language: Language) throws {
        var reply = Countersign.Reply()
        reply.already = [CarePages.item(1, signed: true)]
        let text = try CountersignSign.parse(["K-2026-0001"]).page(reply, on: Pages.screen(language))
        #expect(text.hasPrefix(language.words.signedBefore) && text.contains("budi"))
        #expect(!text.contains(language.words.signed(0)))
    }

    @Test(arguments: Language.allCases)
    func signedItemsAreNamed(language: Language) throws {
        var reply = Countersign.Reply()
        let command = try CountersignSign.parse(["S-2026-0042"])
        #expect(command.page(reply, on: Pages.screen(language)) == language.words.nothingToSign)
        reply.items = [CarePages.item(1, signed: true)]
        let text = command.page(reply, on: Pages.screen(language))
        #expect(text.contains("K-2026-0001") && text.hasPrefix(language.words.signed(1)))
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test(arguments: Language.allCases)
    func refusalSaysWhoMayDoIt(language: Language) {
        let refusals: [(String, String, String)] = [
            (Refusals.NotInGroup.name, #"{"group":"rpsa-heads"}"#, "rpsa-heads"),
            (Refusals.OwnItem.name, #"{"item":"K-2026-0001"}"#, "K-2026-0001"),
            (
                Refusals.AlreadySigned.name,
                #"{"item":"K-2026-0001","at":"2026-11-21T09:00:00.000+08:00","actor":"budi"}"#, "budi"
            ),
        ]
        for (name, parameters, part) in refusals {
            let failure = Failure.remote(name: name, parameters: Array(parameters.utf8))
            let text = FailureText(
                failure: failure, attempt: Attempt(deed: .countersign, subject: "K-2026-0001"),
                invocation: Pages.invocation(language, ["countersign", "K-2026-0001"])
            ).lines
            #expect(text.count == 4)
            #expect(text[1].contains(part))
            #expect(text.filter { $0.count > 80 } == [])
        }
        #expect(rpsactl.ExitStatus(errorName: Refusals.NotInGroup.name) == .notPermitted)
        #expect(rpsactl.ExitStatus(errorName: Refusals.OwnItem.name) == .refused)
    }
}
