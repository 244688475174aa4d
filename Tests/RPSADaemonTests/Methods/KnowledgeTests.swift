import Dispatch
import RPSACore
import RPSAProtocol
import Testing
import Varlink

@testable import RPSADaemon

/// What an answer says of when it is from.
struct KnowledgeTests {
    @Test func answerIsFromNow() async throws {
        let house = try await TestHouse()
        house.clock.advance(hours: 3)
        let reply = try house.ask(GetOccupancy())
        #expect((reply.asOf, reply.knownAt) == ("2026-11-21T05:10:00.000+08:00", "2026-11-21T05:10:00.000+08:00"))
    }

    /// The heartbeat writes nothing, and so must not hold the present back.
    @Test func quietHeartbeatsDoNotHoldThePresentBack() async throws {
        let house = try await TestHouse()
        house.clock.advance(hours: 3)
        try house.beat()
        house.clock.advance(milliseconds: 1)
        #expect(try house.ask(GetOccupancy()).asOf == "2026-11-21T05:10:00.001+08:00")
        #expect(try house.ask(GetOccupancy(knownAt: "-1h")).knownAt == "2026-11-21T04:10:00.001+08:00")
    }

    @Test func refusedChangeDoesNotHoldThePresentBack() async throws {
        let house = try await TestHouse()
        house.clock.advance(hours: 3)
        _ = try house.refusedCheckIn { $0.bed = "ZZ-1" }
        #expect(try house.ask(GetOccupancy()).asOf == "2026-11-21T05:10:00.000+08:00")
    }

    /// Whoever asks while a change is being written is told of the moment before it, not of the last change.
    @Test func changeThatIsBeingWrittenIsJustAhead() async throws {
        let house = try await TestHouse()
        house.clock.advance(hours: 3)
        let (started, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        house.parts.writer.submit(
            Writer.Job(author: .daemon, method: "slow") { entry in
                started.signal()
                mayEnd.wait()
                try entry.tell(.note, "text")
                return []
            } finish: { _ in
            })
        started.wait()
        let during = try house.ask(GetOccupancy())
        mayEnd.signal()
        #expect(during.asOf == "2026-11-21T05:09:59.999+08:00")
        #expect(try house.text(GetOccupancy(knownAt: during.knownAt)) == house.text(during))
    }

    @Test func answerBeforeTheClockFellBackStaysAsItWas() async throws {
        let house = try await TestHouse()
        house.clock.advance(hours: 3)
        let before = try house.text(GetOccupancy())
        let known = try house.ask(GetOccupancy()).knownAt
        house.clock.advance(hours: -2)
        try house.checkIn()
        #expect(try house.text(GetOccupancy(knownAt: known)) == before)
    }

    @Test(arguments: [("2026-11-20", "2026-11-20T23:59:59.999+08:00"), ("-5h", "2026-11-20T21:10:00.000+08:00")])
    func dayMeansItsEnd(_ asOf: String, _ told: String) async throws {
        let house = try await TestHouse()
        #expect(try house.ask(GetOccupancy(asOf: asOf)).asOf == told)
    }

    @Test(
        arguments: [
            (nil, TestHouse.start, TestHouse.start),
            ("2026-11-20 12:00", "2026-11-20T12:00:00.000+08:00", TestHouse.start),
        ] as [(String?, String, String)])
    func knowledgeIsTheLatestUnlessSaid(_ asOf: String?, _ told: String, _ known: String) async throws {
        let house = try await TestHouse()
        let reply = try house.ask(GetOccupancy(asOf: asOf))
        #expect((reply.asOf, reply.knownAt) == (told, known))
    }

    /// An override that came later was not there at the time.
    @Test func overrideIsShownFromItsTimeOn() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn { ($0.bed, $0.arrived) = ("PA1-1", "2026-11-18") }.stay
        try house.move(stay) { ($0.bed, $0.override, $0.at) = ("PI1-1", ["SEX_MIX"], "2026-11-20 12:00") }
        #expect(try house.ask(GetStay(stay: stay, asOf: "2026-11-20 11:59")).overrides.isEmpty)
        #expect(try house.ask(GetStay(stay: stay, asOf: "2026-11-20 12:00")).overrides.map(\.code) == ["SEX_MIX"])
    }
}

extension TestHouse {
    /// A reply as it travelled.
    func text(_ reply: GetOccupancy.Reply) -> String {
        String(decoding: WireJSON.encode(reply), as: UTF8.self)
    }
}
