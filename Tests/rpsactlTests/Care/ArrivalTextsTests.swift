import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

/// Injuries and belongings are asked for at the arrival, and by whom a name was confirmed later.
@Suite struct ArrivalTextsTests {
    private static let typed = ["--sex", "P", "--age", "12", "--source", "raid"]

    private func interview() -> CheckInInterview {
        CheckInInterview(steps: [.injuries, .belongings, .save], words: EnglishWords())
    }

    @Test func optionsAreSent() throws {
        let request = try CheckInChild.parse(Self.typed + ["--injuries", "-", "--belongings", "a bag"]).request()
        #expect(request.injuries == "-")
        #expect(request.belongings == "a bag")
        #expect(try CheckInChild.parse(Self.typed).request().injuries == nil)
        #expect(try RaidAdd.parse(["R-1", "--sex", "P", "--age", "12", "--injuries", "x"]).request().injuries == "x")
    }

    @Test func questionsComeLastAndEnterMeansLater() {
        var asked = interview()
        #expect(asked.question?.contains(EnglishWords().askInjuries) == true)
        #expect(asked.answer("") == .next)
        #expect(asked.answer("") == .next)
        #expect(asked.answer("") == .next)
        #expect(asked.question == nil)
        #expect(asked.injuries == nil)
        #expect(asked.belongings == nil)
        #expect(asked.arguments == [])
    }

    @Test func dashMeansNoneAndIsSaidInTheSummary() {
        var asked = interview()
        _ = asked.answer("-")
        _ = asked.answer("tas hitam")
        #expect(asked.injuries == "-")
        #expect(asked.belongings == "tas hitam")
        #expect(asked.summary == "no injuries, belongings noted")
        #expect(asked.arguments == ["--identity", "-"])
    }

    @Test func givenAnswersAreNotAskedFor() throws {
        let open = try CheckInChild.parse(Self.typed + ["--injuries", "-"]).openSteps
        #expect(!open.contains(.injuries))
        #expect(open.contains(.belongings))
    }

    @Test func standardInputMayTellThemWhereTheyBelong() throws {
        let bytes = Array("nama: Melati Uji\nluka: lecet\nbarang: -\n".utf8)
        let told = try IdentityText.told(bytes, also: [.injuries, .belongings])
        #expect(told.fields.name == "Melati Uji")
        #expect(told.texts == [.injuries: "lecet", .belongings: "-"])
        let json = Array(#"{"name":"Melati","injuries":"lecet"}"#.utf8)
        #expect(try IdentityText.told(json, also: [.injuries]).texts == [.injuries: "lecet"])
        #expect(throws: IdentityFault(kind: .unknownKey, line: 2)) { try IdentityText.told(bytes, also: [.confirmed]) }
        #expect(throws: IdentityFault(kind: .twice, line: 2)) {
            try IdentityText.told(Array("luka: a\ninjuries: b".utf8), also: [.injuries])
        }
    }

    @Test func whoConfirmedTheNameIsEnoughToSet() throws {
        let request = try ChildSet.parse(["A-2026-0001", "--confirmed", "akta kelahiran"]).request()
        #expect(request.confirmed == "akta kelahiran")
        #expect(request.name == nil)
        #expect(throws: Failure.self) { try ChildSet.parse(["A-2026-0001"]).request() }
    }

    @Test(arguments: Language.allCases)
    func childShowsWhoConfirmedItsName(language: Language) {
        var reply = GetChild.Reply()
        reply.child = "A-2026-0042"
        reply.identity.name = "Melati Uji"
        reply.identity.confirmed = "akta kelahiran"
        let text = ChildPage(reply: reply, screen: Pages.screen(language)).text
        #expect(text.contains("\(language.words.nameConfirmed)  akta kelahiran"))
    }

    @Test func textsAreBlankedAndNeverTypedAgain() {
        let typed = ["check-in"] + Self.typed + ["--injuries", "a", "--belongings=b"]
        #expect(ProcessArguments.secrets(in: typed).map(\.index) == [8, 9])
        #expect(ShellText.again(typed) == ["check-in"] + Self.typed + ["--identity", "-"])
        #expect(
            ProcessArguments.secrets(in: ["child", "set", "A-1", "--confirmed", "x"]).map(\.index) == [4])
    }
}
