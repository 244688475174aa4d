import Testing

@testable import RPSACore

struct MissingFactTests {
    @Test func everythingIsMissingAtFirst() {
        var facts = KnownFacts()
        facts.ageIsEstimate = true
        #expect(facts.missing == MissingFact.allCases)
    }

    @Test func nothingIsMissingOfACompleteRecord() {
        #expect(Self.complete.missing.isEmpty)
    }

    @Test(arguments: MissingFact.allCases) func factIsMissingAlone(_ fact: MissingFact) {
        var facts = Self.complete
        switch fact {
        case .name: facts.isNamed = false
        case .age: facts.ageIsEstimate = true
        case .origin: facts.origin = "unknown"
        case .limit: facts.hasLimit = false
        case .injuries: facts.told = [.belongings]
        case .belongings: facts.told = [.injury, .other]
        }
        #expect(facts.missing == [fact])
    }

    @Test func birthDateMendsAnEstimate() {
        var facts = Self.complete
        (facts.ageIsEstimate, facts.hasBirthDate) = (true, true)
        #expect(facts.missing.isEmpty)
    }

    @Test func placeThatFiguresDoNotKnowIsAnOrigin() {
        var facts = Self.complete
        (facts.origin, facts.hasOriginText) = ("unknown", true)
        #expect(facts.missing.isEmpty)
    }

    private static var complete: KnownFacts {
        var facts = KnownFacts()
        (facts.isNamed, facts.hasLimit, facts.origin) = (true, true, "outOfTown")
        facts.told = [.injury, .belongings]
        return facts
    }
}
