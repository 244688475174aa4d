import Testing

@testable import RPSACore

struct AgeGapTests {
    @Test(arguments: [(5, true), (6, false), (11, false), (12, false), (13, true)])
    func bothEndsOfTheAgesAreIncluded(_ age: Int, isRefused: Bool) {
        #expect(AgeGap.refuses(girl(age), state(room(ages: 6...12))) == isRefused)
    }

    @Test func agesOfTheOthersDoNotMatter() {
        #expect(!AgeGap.refuses(girl(6), state(room(ages: 6...17), with: [girl(17)])))
    }
}
