import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RaidOpenInterviewTests {
    private func interview(_ steps: Set<RaidOpenInterview.Step> = [.agency, .place, .count]) -> RaidOpenInterview {
        let agencies = [("satpol-pp", "Satpol PP Contoh"), ("polresta", "Polresta Contoh")].map { code, name in
            var agency = AgencyLine()
            agency.agency = code
            agency.name = name
            return agency
        }
        return RaidOpenInterview(steps: steps, agencies: agencies, words: EnglishWords())
    }

    @Test func agencyIsTakenByNumberOrCode() {
        var one = interview()
        #expect(
            one.question?.hasSuffix("Who brings them?\n  1 Satpol PP Contoh\n  2 Polresta Contoh\n[1]: ") == true)
        #expect(one.answer("3") == .again(EnglishWords().agencyAccepted(2)))
        #expect(one.answer("2") == .next)
        #expect(one.agency == "polresta")
        var other = interview()
        #expect(other.answer("polresta") == .next)
        #expect(other.agency == "polresta")
        var usual = interview()
        #expect(usual.answer("") == .next)
        #expect(usual.agency == "satpol-pp")
    }

    @Test func countMayBeLeftOutAndThePlaceMayNot() {
        var asked = interview([.place, .count])
        #expect(asked.answer("") == .again(EnglishWords().placeAccepted))
        #expect(asked.answer("Pasar Contoh") == .next)
        #expect(asked.answer("many") == .again(EnglishWords().countAccepted))
        #expect(asked.answer("") == .next)
        #expect(asked.question == nil)
        #expect(asked.place == "Pasar Contoh")
        #expect(asked.count == nil)
    }

    @Test func backAndLeavingWorkAsEverywhere() {
        var asked = interview()
        _ = asked.answer("1")
        #expect(asked.answer("b") == .next)
        #expect(asked.question?.contains("Who brings them?") == true)
        #expect(asked.answer("q") == .leave)
    }
}
