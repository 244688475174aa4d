import Testing

@testable import rpsactl

@Suite struct CheckInInterviewTests {
    private func interview(
        _ steps: Set<CheckInInterview.Step> = [.sex, .age, .source, .categories, .name, .fever, .save]
    )
        -> CheckInInterview
    {
        CheckInInterview(steps: steps, words: EnglishWords())
    }

    private func answered(_ answers: String..., in interview: CheckInInterview) -> CheckInInterview {
        var interview = interview
        for answer in answers { _ = interview.answer(answer) }
        return interview
    }

    @Test func enterGoesOnWithTheUsual() {
        let done = answered("P", "14", "", "", "", "", "", in: interview())
        #expect(done.question == nil)
        #expect(done.sex == .female)
        #expect(done.age == 14)
        #expect(done.source == .raid)
        #expect(done.categories == [])
        #expect(done.name == nil)
        #expect(done.hasFever == false)
    }

    @Test(arguments: ["±12", "~12", "± 12"])
    func estimatesAreUnderstood(answer: String) {
        let done = answered("l", answer, in: interview())
        #expect(done.ageAbout == 12)
        #expect(done.age == nil)
    }

    @Test func nobodyKnowsTheAgeAsksForAGuess() {
        let asked = answered("l", "?", in: interview())
        #expect(asked.question == EnglishWords().askAgeAbout)
        let done = answered("13", in: asked)
        #expect(done.ageAbout == 13)
        #expect(done.question?.hasPrefix("How did") == true)
    }

    @Test func wrongAnswerIsAskedAgainWithWhatIsAccepted() {
        var interview = interview()
        #expect(interview.answer("x") == .again(EnglishWords().sexAccepted))
        #expect(interview.answer("") == .again(EnglishWords().sexAccepted))
        #expect(interview.answer("p") == .next)
        #expect(interview.answer("old") == .again(EnglishWords().ageAccepted))
        #expect(interview.answer("15") == .next)
        #expect(interview.answer("9") == .again(EnglishWords().sourceAccepted))
    }

    @Test func backAsksTheQuestionBefore() {
        let back = answered("p", "14", "b", in: interview())
        #expect(back.question == EnglishWords().askAge)
        let corrected = answered("±15", in: back)
        #expect(corrected.age == nil)
        #expect(corrected.ageAbout == 15)
    }

    @Test func leavingLeavesAtOnce() {
        var interview = interview()
        #expect(interview.answer("q") == .leave)
    }

    @Test func categoriesAreTakenByNumberOrCode() {
        let done = answered("1, 3 abh", in: interview([.categories]))
        #expect(done.categories == [.anjal, .napza, .abh])
        var other = interview([.categories])
        #expect(other.answer("11") == .again(EnglishWords().categoriesAccepted(10)))
    }

    @Test func onlyWhatIsMissingIsAsked() {
        let open = interview([.age, .save])
        #expect(open.question?.contains(EnglishWords().askAge) == true)
        #expect(answered("14", "", in: open).question == nil)
    }

    @Test func summaryHoldsNoName() {
        let done = answered("p", "?", "13", "2", "1", "Melati", "y", in: interview())
        #expect(done.summary == "girl, about 13, police, street child, name given, isolation (infection)")
    }

    @Test func answersBecomeACommandLineWithoutTheName() {
        let done = answered("p", "13", "", "1", "Melati", "y", in: interview())
        #expect(
            done.arguments == [
                "--sex", "female", "--age", "13", "--source", "raid", "--category", "ANJAL", "--isolation",
                "infectious",
                "--identity", "-",
            ])
    }

    @Test func checkOutAsksForReasonAndDestination() {
        var interview = CheckOutInterview(reason: nil, to: nil, words: IndonesianWords())
        #expect(interview.answer("17") == .again(IndonesianWords().exitReasonAccepted(16)))
        #expect(interview.answer("1") == .next)
        #expect(interview.question == "Kepada siapa atau ke mana? [pulang ke orang tua]: ")
        #expect(interview.answer("") == .next)
        #expect(interview.reason == .reunifiedParent)
        #expect(interview.to == "pulang ke orang tua")
        #expect(interview.question == nil)
    }

    @Test func otherReasonNeedsADestination() {
        var interview = CheckOutInterview(reason: .other, to: nil, words: EnglishWords())
        #expect(interview.answer("") == .again(EnglishWords().toAccepted))
    }
}
