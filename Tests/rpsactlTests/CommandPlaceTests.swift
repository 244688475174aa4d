import Testing

@testable import rpsactl

@Suite struct CommandPlaceTests {
    @Test func leafIsFoundWhereTheFirstWordsNameIt() throws {
        let leaf = try #require(CommandPlace.leaf(["stay", "list", "--overdue"]))
        #expect(ObjectIdentifier(leaf.type) == ObjectIdentifier(StayList.self))
        #expect(leaf.arguments == ["--overdue"])
    }

    @Test(arguments: [[], ["stay"], ["--version"], ["help", "stay"], ["sty", "list"]])
    func restGoesThroughTheWholeTree(typed: [String]) {
        #expect(CommandPlace.leaf(typed)?.type == nil)
    }

    @Test func helpIsNamedForThePlaceOfTheMistake() {
        #expect(CommandPlace.find(["stay", "lst"]).helpCommand == "rpsactl stay --help")
        #expect(CommandPlace.find(["stay", "list", "x"]).helpCommand == "rpsactl stay list --help")
        #expect(CommandPlace.find(["stay", "lst"]).nearest == "list")
    }
}
