import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ClockInterviewTests {
    @Test func extensionAsksReasonEndLetterAndSignatory() {
        var interview = ExtendInterview(reason: nil, end: nil, letter: nil, signedBy: nil, words: EnglishWords())
        #expect(interview.question?.contains("5 family not found") == true)
        #expect(interview.answer("9") == .again(EnglishWords().numberAccepted(8)))
        #expect(interview.answer("5") == .next)
        #expect(interview.answer("") == .again(EnglishWords().timeAccepted))
        #expect(interview.answer("7d") == .next)
        #expect(interview.answer("") == .again(EnglishWords().letterAccepted))
        #expect(interview.answer("SP/1") == .next)
        #expect(interview.answer("") == .next)
        #expect(interview.question == nil)
        #expect(interview.reason == .familyNotFound)
        #expect(interview.end == "7d")
        #expect(interview.letter == "SP/1")
        #expect(interview.signedBy == nil)
    }

    @Test func onlyWhatIsMissingIsAsked() {
        let interview = ExtendInterview(reason: .ill, end: "7d", letter: nil, signedBy: "K", words: IndonesianWords())
        #expect(interview.question == IndonesianWords().interviewHint + "\n" + IndonesianWords().askLetter)
        let done = ExtendInterview(reason: .ill, end: "7d", letter: "1", signedBy: nil, words: IndonesianWords())
        #expect(done.question == nil)
    }

    @Test func backAsksTheQuestionBeforeAndLeavingLeaves() {
        var interview = ExtendInterview(reason: nil, end: nil, letter: nil, signedBy: nil, words: EnglishWords())
        _ = interview.answer("1")
        #expect(interview.answer("b") == .next)
        #expect(interview.question?.contains("Why must the child stay longer?") == true)
        #expect(interview.answer("q") == .leave)
    }

    @Test(arguments: [
        ("7d", true), ("24h", true), ("5wd", true), ("1mo", true), ("2026-12-01", false), ("22:00", false),
        ("d", false),
        ("7 d", false), ("", false),
    ])
    func lengthIsToldFromADate(text: String, isLength: Bool) {
        #expect(ExtendInterview.isLength(text) == isLength)
    }

    @Test func answerBecomesTheOptionThatItMeans() throws {
        var byLength = ExtendInterview(reason: .ill, end: nil, letter: "1", signedBy: nil, words: EnglishWords())
        _ = byLength.answer("7d")
        var command = try StayExtend.parse(["S-1"])
        command.take(byLength)
        #expect(try command.request().by == "7d")
        #expect(try command.request().until == nil)
    }

    @Test func leaveAsksWhereToAndWhenBack() {
        var interview = LeaveInterview(reason: nil, until: nil, words: IndonesianWords())
        #expect(interview.question?.contains("3 kunjungan keluarga") == true)
        #expect(interview.answer("6") == .again(IndonesianWords().numberAccepted(5)))
        #expect(interview.answer("3") == .next)
        #expect(interview.answer("b") == .next)
        #expect(interview.answer("court") == .next)
        #expect(interview.answer("") == .again(IndonesianWords().timeAccepted))
        #expect(interview.answer("22:00") == .next)
        #expect(interview.question == nil)
        #expect(interview.reason == .court)
        #expect(interview.until == "22:00")
    }

    @Test func retypeAsksTypeAndReason() {
        let types = ["raid", "napza", "transit"]
        var interview = RetypeInterview(placement: nil, reason: nil, types: types, words: EnglishWords())
        #expect(interview.question?.hasSuffix("Which placement type? (raid, napza, transit): ") == true)
        #expect(interview.answer("") == .again(EnglishWords().placementAccepted(types)))
        #expect(interview.answer("napsa") == .again(EnglishWords().placementAccepted(types)))
        #expect(interview.answer("NAPZA") == .next)
        #expect(interview.answer("") == .again(EnglishWords().whyAccepted))
        #expect(interview.answer("glue") == .next)
        #expect(interview.placement == "napza")
        #expect(interview.reason == "glue")
        #expect(interview.question == nil)
    }
}
