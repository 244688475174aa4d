import Testing

@testable import RPSACore

struct AgeBandTests {
    @Test(arguments: [
        (0, "0-5"), (5, "0-5"), (6, "6-9"), (9, "6-9"), (10, "10-12"), (12, "10-12"), (13, "13-15"), (15, "13-15"),
        (16, "16-17"), (17, "16-17"), (18, "18+"), (40, "18+"),
    ])
    func everyAgeHasOneBand(_ age: Int, _ band: String) {
        #expect(AgeBand.of(age).description == band)
    }

    @Test func bandsFollowEachOtherWithoutAGap() {
        for (band, next) in zip(AgeBand.all, AgeBand.all.dropFirst()) {
            #expect(band.ages.upperBound + 1 == next.ages.lowerBound)
        }
        #expect(AgeBand.all.first?.ages.lowerBound == 0)
        #expect(AgeBand.all.last?.ages.upperBound == 17)
    }
}
