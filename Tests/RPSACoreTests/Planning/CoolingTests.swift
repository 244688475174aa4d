import Testing

@testable import RPSACore

struct CoolingTests {
    @Test(arguments: [0, 1, 16, 31]) func logarithmOfAPowerIsWhole(_ power: Int) {
        #expect(Cooling.log2(1 << UInt64(power)) == Int64(power) << 16)
    }

    /// log₂ 3 = 1.584962500…
    @Test func logarithmIsExactToSixteenBits() {
        #expect(Cooling.log2(3) == 103_872)
        #expect(Cooling.log2(0xFFFF_FFFF) == 32 << 16 - 1)
    }

    @Test(arguments: [0, 1, 5, 30]) func powerOfAWholeNumberIsExact(_ exponent: Int) {
        #expect(Cooling.power2(Int64(exponent) << 16) == 65_536 << Int64(exponent))
    }

    /// √2 = 1.41421356…
    @Test func powerOfAHalfIsTheSquareRoot() {
        #expect(Cooling.power2(32_768) == 92_681)
    }

    @Test func temperatureFallsFromTheHotToTheColdEnd() {
        let (hot, cold) = (Int64(400) << 16, Int64(1) << 16)
        var last = Int64.max
        for part in stride(from: Int64(0), through: 65_536, by: 256) {
            let temperature = Cooling.temperature(from: hot, to: cold, at: part)
            #expect(temperature < last)
            last = temperature
        }
        // The logarithm rounds down, so the ends are met to one part in ten thousand.
        #expect((hot - hot / 10_000...hot).contains(Cooling.temperature(from: hot, to: cold, at: 0)))
        #expect(last == cold)
    }

    @Test func stagesFollowEachOther() {
        let tight = BedCooling.tight
        #expect(tight.stages.reduce(0) { $0 + $1.part } == BedAnnealing.whole)
        #expect(tight.temperature(52_428) >> 16 == 100)
        #expect(tight.temperature(52_429) >> 16 == 59)
        #expect(tight.temperature(65_536) == 65_536)
    }

    /// The chance of accepting a plan that is worse by the temperature is 1/e.
    @Test func chanceOfOneTemperatureIsOneOverE() {
        let cooling = Cooling()
        var words = RandomWords(seed: 1)
        var accepted = 0
        for _ in 0..<100_000 where cooling.allowance(100 << 16, words.next()) >= 100 { accepted += 1 }
        #expect((36_000...37_600).contains(accepted))
    }

    @Test func randomWordsAreThoseOfTheirSeed() {
        var words = RandomWords(seed: 0)
        #expect(words.next() == 0xE220_A839_7B1D_CDAF)
        #expect(words.next() == 0x6E78_9E6A_A1B9_65F4)
    }

    @Test func randomNumberStaysBelowItsBound() {
        var words = RandomWords(seed: 5)
        var seen: Set<Int> = []
        for _ in 0..<1_000 { seen.insert(words.below(7)) }
        #expect(seen == Set(0..<7))
    }
}
