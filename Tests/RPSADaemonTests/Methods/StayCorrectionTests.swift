import RPSAProtocol
import Testing

@testable import RPSADaemon

/// What an arrival had wrong is put right, and what was recorded first stays on record.
struct StayCorrectionTests {
    private static func request(
        _ stay: String, _ reason: String = "misread", _ change: (inout CorrectStay) -> Void = { _ in }
    ) -> CorrectStay {
        var request = CorrectStay(stay: stay, reason: reason)
        change(&request)
        return request
    }

    @Test func everyFactIsCorrected() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.categories) = ("SG1-1", ["ANJAL"]) }.stay
        house.clock.advance(hours: 1)
        let reply = try house.ask(
            Self.request(stay) {
                ($0.sex, $0.ageAbout, $0.categories) = ("L", 12, ["NAPZA"])
                ($0.marital, $0.source) = ("single", "police")
            })
        #expect((reply.stay, reply.changed) == (stay, ["sex", "age", "categories", "marital", "source"]))
        #expect((reply.bed, reply.fits, reply.codes, reply.suggestion) == ("SG1-1", true, [], nil))
        let shown = try house.stay(stay)
        #expect((shown.sex, shown.age, shown.ageIsEstimate) == ("male", 12, true))
        #expect((shown.categories, shown.marital, shown.source) == (["NAPZA"], "single", "police"))
        let before = try house.ask(GetStay(stay: stay, knownAt: "2026-11-21 02:30"))
        #expect((before.sex, before.age, before.source) == ("female", 14, "report"))
        #expect(try house.check().ok)
    }

    @Test func bedThatNoLongerSuitsIsTold() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { $0.bed = "PA1-1" }.stay
        let reply = try house.ask(Self.request(stay) { $0.sex = "male" })
        #expect((reply.bed, reply.fits, reply.codes) == ("PA1-1", false, ["SEX_MIX"]))
        #expect(reply.suggestion?.hasPrefix("PI1") == true)
        // The room is a girls' room with a boy in it until somebody moves him.
        #expect(
            try house.refusal(TestHouse.arrival { $0.bed = "PA1-2" }).decoded(Refusals.BedRefused.self).codes == [
                "SEX_MIX"
            ])
    }

    @Test(arguments: [(17, true), (18, false)])
    func whoIsGrownIsNoChildOfTheHouse(_ age: Int, isTaken: Bool) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        if isTaken {
            #expect(try house.ask(Self.request(stay) { $0.age = age }).changed == ["age"])
        } else {
            #expect(try house.refusal(Self.request(stay) { $0.age = age }).short == "Adult")
        }
    }

    @Test func nothingToCorrectIsNoChange() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let events = try house.count("event")
        #expect(try house.ask(Self.request(stay) { ($0.age, $0.sex) = (14, "P") }).changed.isEmpty)
        #expect(try house.count("event") == events)
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.fault(Self.request(stay, " ")) == ["reason", "MISSING"])
        #expect(try house.fault(Self.request("x")) == ["stay", "FORMAT"])
        #expect(try house.fault(Self.request(stay) { $0.sex = "x" }) == ["sex", "UNKNOWN"])
        #expect(try house.fault(Self.request(stay) { ($0.age, $0.ageAbout) = (9, 9) }) == ["age", "CONFLICT"])
        #expect(try house.fault(Self.request(stay) { $0.categories = ["x"] }) == ["category", "UNKNOWN"])
        #expect(try house.fault(Self.request(stay) { $0.marital = "x" }) == ["marital", "UNKNOWN"])
        #expect(try house.fault(Self.request(stay) { $0.source = "x" }) == ["source", "UNKNOWN"])
        #expect(try house.refusal(Self.request("S-2026-0099")).short == "NotFound")
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.expectTwiceTheSame(Self.request(stay) { ($0.age, $0.requestId) = (9, "one") })
    }
}
