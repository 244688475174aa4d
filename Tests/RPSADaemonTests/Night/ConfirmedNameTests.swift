import RPSAProtocol
import Testing

@testable import RPSADaemon

/// A name is what a child says until a document or a person confirms it.
struct ConfirmedNameTests {
    @Test func confirmationIsKept() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = TestHouse.named("Melati") }.child
        #expect(try house.child(child).identity.confirmed == nil)
        #expect(try house.confirm(child, "birth certificate").changed == ["confirmed"])
        #expect(try house.child(child).identity.confirmed == "birth certificate")
        #expect(try house.confirm(child, "birth certificate").changed == [])
        #expect(try house.confirm(child, "the mother").changed == ["confirmed"])
    }

    @Test func newNameNeedsANewConfirmation() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = TestHouse.named("Melati") }.child
        try house.confirm(child, "birth certificate")
        #expect(try house.rename(child, "Melati").changed == [])
        #expect(try house.rename(child, "Kenanga").changed == ["name", "confirmed"])
        #expect(try house.child(child).identity.confirmed == nil)
    }

    @Test func nameAndConfirmationComeTogether() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        var request = SetIdentity(child: child, fields: TestHouse.named("Melati"))
        request.confirmed = "family card"
        #expect(try house.ask(request).changed == ["name", "confirmed"])
        request.name = "Melati Putih"
        #expect(try house.ask(request).changed == ["name", "confirmed"])
        #expect(try house.child(child).identity.confirmed == "family card")
    }

    @Test func confirmationIsTakenBack() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn { $0.identity = TestHouse.named("Melati") }.child
        try house.confirm(child, "birth certificate")
        #expect(try house.confirm(child, " ").changed == ["confirmed"])
        #expect(try house.child(child).identity.confirmed == nil)
        #expect(try house.confirm(child, "").changed == [])
    }

    @Test func namelessChildHasNothingToConfirm() async throws {
        let house = try await TestHouse()
        let child = try house.checkIn().child
        var request = SetIdentity(child: child, fields: IdentityFields())
        request.confirmed = "family card"
        #expect(try house.fault(request) == ["confirmed", "CONFLICT"])
    }
}

extension TestHouse {
    @discardableResult
    func confirm(_ child: String, _ text: String) throws -> SetIdentity.Reply {
        var request = SetIdentity(child: child, fields: IdentityFields())
        request.confirmed = text
        return try ask(request)
    }

    @discardableResult
    func rename(_ child: String, _ name: String) throws -> SetIdentity.Reply {
        try ask(SetIdentity(child: child, fields: TestHouse.named(name)))
    }
}
