import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct CheckInChildTests {
    @Test func everyMissingOptionIsNamedAtOnce() throws {
        #expect(try CheckInChild.parse([]).missingOptions == ["--sex", "--age (--age-about, --born)", "--source"])
        #expect(try CheckInChild.parse(["--child", "A-2026-0001", "--source", "raid"]).missingOptions == [])
        #expect(
            try CheckInChild.parse(["--sex", "L", "--born", "2012-01-01", "--source", "raid"]).missingOptions == [])
    }

    @Test(arguments: [("L", "male"), ("P", "female"), ("f", "female"), ("m", "male"), ("Female", "female")])
    func sexIsTakenAsTheHouseWritesIt(typed: String, sent: String) throws {
        let request = try CheckInChild.parse(["--sex", typed, "--age", "9", "--source", "raid"]).request()
        #expect(request.sex == sent)
    }

    @Test func requestCarriesWhatWasGivenAndNoMore() throws {
        let typed = [
            "--sex", "P", "--age-about", "12", "--source", "police", "--category", "ANJAL", "--category", "NAPZA",
            "--arrived", "-5d", "--override", "SEX_MIX", "--reason", "r", "--name", "Melati", "--request-id", "x",
        ]
        let request = try CheckInChild.parse(typed).request()
        #expect(request.ageAbout == 12)
        #expect(request.age == nil)
        #expect(request.categories == ["ANJAL", "NAPZA"])
        #expect(request.arrived == "-5d")
        #expect(request.override == ["SEX_MIX"])
        #expect(request.identity?.name == "Melati")
        #expect(request.requestId == "x")
        #expect(request.unplaced == nil)
        #expect(request.needs == nil)
    }

    @Test func girlWhoIsExpectingIsPointedOut() {
        let reply = CheckIn.Reply(
            child: "A-2026-0042", stay: "S-2026-0042", bed: "PA1-1", room: "PA1", arrivedAt: Pages.time, dueAt: nil,
            placementType: "raid", raid: nil, row: nil, candidates: [], warnings: ["EXPECTING"], reasons: [])
        let english = CheckInPage(reply: reply, screen: Pages.screen(.en)).text
        #expect(english.hasSuffix("\n  EXPECTING  expecting a child: see that she is examined soon"))
        let indonesian = CheckInPage(reply: reply, screen: Pages.screen(.id)).text
        #expect(indonesian.hasSuffix("\n  EXPECTING  sedang hamil: usahakan segera diperiksa"))
    }

    @Test func requestIdIsFreshEachTime() {
        let ids = Set((0..<100).map { _ in ChangeOptions.random() })
        #expect(ids.count == 100)
        #expect(ids.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }
}
