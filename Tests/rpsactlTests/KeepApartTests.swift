import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct KeepApartTests {
    private static let typed = ["A-2026-0001", "A-2026-0002", "--scope", "ward", "--reason", "r", "--request-id", "x"]

    @Test func orderNamesBothTheScopeAndTheReason() throws {
        let request = try KeepApartPair.parse(Self.typed).request()
        #expect(request.child == "A-2026-0001")
        #expect(request.other == "A-2026-0002")
        #expect(request.scope == "ward")
        #expect(request.reason == "r")
        #expect(request.requestId == "x")
    }

    @Test func endNeedsNoScope() throws {
        let typed = ["A-2026-0001", "A-2026-0002", "--reason", "r", "--end"]
        #expect(try KeepApartPair.parse(typed).ending().reason == "r")
    }

    @Test(arguments: [
        [], ["A-1", "A-2"], ["A-1", "--scope", "room", "--reason", "r"], ["A-1", "A-2", "--scope", "room"],
        ["A-1", "A-2", "--reason", "r"], ["A-1", "A-2", "A-3", "--scope", "room", "--reason", "r"],
    ])
    func whatIsMissingIsNamed(typed: [String]) throws {
        let command = try KeepApartPair.parse(typed)
        #expect(throws: Failure.self) { try command.request() }
    }

    @Test func groupWithoutAWordBetweenIsTheOrder() throws {
        let leaf = try #require(CommandPlace.leaf(["keep-apart"] + Self.typed))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(KeepApartPair.self))
        let list = try #require(CommandPlace.leaf(["keep-apart", "list", "A-2026-0001"]))
        #expect(ObjectIdentifier(list.type) == ObjectIdentifier(KeepApartList.self))
        #expect(list.arguments == ["A-2026-0001"])
    }

    @Test func childrenWhoAreTogetherAreNotMovedButNamed() throws {
        var reply = KeepApart.Reply()
        reply.child = "A-2026-0001"
        reply.other = "A-2026-0002"
        reply.scope = "room"
        reply.since = Pages.time
        let apart = try KeepApartPair.parse(Self.typed).page(reply, on: Pages.screen(.en))
        #expect(apart == "A-2026-0001 and A-2026-0002 are kept apart: not in one room, since 21 Nov 2026 02:10.")
        reply.together = true
        let together = try KeepApartPair.parse(Self.typed).page(reply, on: Pages.screen(.id))
        #expect(together.contains("!! Sekarang mereka masih bersama"))
        #expect(together.hasSuffix("  rpsactl bed suggest A-2026-0001\n  rpsactl bed suggest A-2026-0002"))
    }

    @Test(arguments: Language.allCases)
    func listFitsOnAScreen(language: Language) throws {
        var reply = ListKeepApart.Reply()
        #expect(try !KeepApartList.parse([]).page(reply, on: Pages.screen(language)).isEmpty)
        reply.separations = PlacementPages.child.keepApart
        let text = try KeepApartList.parse([]).page(reply, on: Pages.screen(language))
        #expect(text.contains(language.words.togetherNow))
        #expect(text.split(separator: "\n").filter { $0.count > 80 } == [])
    }

    @Test func reasonIsBlankedOnTheCommandLine() {
        let secrets = ProcessArguments.secrets(in: ["keep-apart"] + Self.typed)
        #expect(secrets == [ProcessArguments.Secret(index: 6)])
    }
}
