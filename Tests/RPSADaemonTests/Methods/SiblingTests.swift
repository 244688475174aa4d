import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Brothers and sisters, and what they are worth to a placement.
struct SiblingTests {
    /// Two rooms for girls in one ward and one in another, in this order.
    static let layout =
        TestLayout.room("PA1", beds: "2") + TestLayout.room("PA2", beds: "2")
        + TestLayout.room("PB1", ward: "Melati", beds: "3")

    private static func children(_ house: TestHouse, _ count: Int) throws -> [String] {
        try (0..<count).map { _ in try house.checkIn { $0.unplaced = true }.child }
    }

    private static func set(_ children: [String], end: Bool? = nil, id: String? = nil) -> SetSiblings {
        var request = SetSiblings(children: children)
        (request.end, request.requestId) = (end, id)
        return request
    }

    @Test func tieIsKnownFromBothSides() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 3)
        #expect(try house.ask(Self.set([children[1], children[0]])).children == Array(children[..<2]))
        #expect(try house.child(children[0]).siblings == [children[1]])
        #expect(try house.child(children[1]).siblings == [children[0]])
        #expect(try house.child(children[2]).siblings.isEmpty)
    }

    @Test func whoJoinsAFamilyJoinsAllOfIt() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 3)
        try house.ask(Self.set(Array(children[..<2])))
        #expect(try house.ask(Self.set(Array(children[1...]))).children == children)
        #expect(try house.child(children[0]).siblings == Array(children[1...]))
    }

    @Test func endEndsTheNamedPairAlone() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 3)
        try house.ask(Self.set(children))
        house.clock.advance(hours: 1)
        try house.ask(Self.set([children[0], children[2]], end: true))
        #expect(try house.child(children[0]).siblings == [children[1]])
        #expect(try house.child(children[2]).siblings == [children[1]])
        #expect(try house.check().ok)
    }

    @Test func whatIsSoAlreadyIsNoChange() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 2)
        try house.ask(Self.set(children))
        let events = try house.count("event")
        #expect(try house.ask(Self.set(children.reversed())).children == children)
        #expect(try house.count("event") == events)
    }

    @Test func tieThatIsNotThereIsNotEnded() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 2)
        let refusal: Refusals.NotSiblings = try house.refusal(Self.set(children, end: true)).decoded()
        #expect((refusal.child, refusal.other) == (children[0], children[1]))
    }

    @Test func refusalNamesTheField() async throws {
        let house = try await TestHouse()
        let child = try Self.children(house, 1)[0]
        #expect(try house.fault(Self.set([])) == ["children", "MISSING"])
        #expect(try house.fault(Self.set([child, child])) == ["children", "MISSING"])
        #expect(try house.fault(Self.set([child, "x"])) == ["children", "FORMAT"])
        let refusal: Refusals.NotFound = try house.refusal(Self.set([child, "A-2026-0099"])).decoded()
        #expect((refusal.kind, refusal.key) == ("child", "A-2026-0099"))
    }

    @Test func roomOfASisterIsPreferred() async throws {
        let house = try await TestHouse(layout: Self.layout)
        let sister = try house.checkIn { $0.bed = "PB1-3" }
        let gone = try house.checkIn { $0.bed = "PA1-1" }
        house.clock.advance(hours: 1)
        try house.checkOut(gone.stay)
        try house.ask(Self.set([sister.child, gone.child]))
        house.clock.advance(hours: 1)
        let back = try house.checkIn { $0.child = gone.child }
        #expect((back.room, back.warnings) == ("PB1", []))
    }

    @Test func roomBesideASisterIsASplit() async throws {
        let house = try await TestHouse(layout: Self.layout)
        let sister = try house.checkIn { $0.bed = "PA1-1" }
        let other = try house.checkIn { $0.bed = "PB1-1" }
        try house.ask(Self.set([sister.child, other.child]))
        house.clock.advance(hours: 1)
        #expect(try house.move(other.stay) { $0.bed = "PA2-1" }.warnings == ["SIBLING_SPLIT"])
        house.clock.advance(hours: 1)
        #expect(try house.move(other.stay) { $0.bed = "PA1-2" }.warnings == [])
    }

    @Test func sameRequestIsTakenOnce() async throws {
        let house = try await TestHouse()
        let children = try Self.children(house, 2)
        try house.expectTwiceTheSame(Self.set(children, id: "one"))
        try house.expectTwiceTheSame(Self.set(children, end: true, id: "two"))
        #expect(try house.column("SELECT count(*) FROM sibling WHERE supersededAt IS NULL") == [1])
    }
}
