import Testing

@testable import rpsactl

@Suite struct NearestTests {
    @Test(arguments: [
        ("bord", "board"), ("chek", "check"), ("ocupancy", "occupancy"), ("wacth", "watch"), ("occ", "occupancy"),
    ])
    func nearestWordIsFound(typed: String, meant: String) {
        let known = ["status", "occupancy", "board", "evacuate", "watch", "check", "check-in", "move"]
        #expect(Nearest.word(to: typed, among: known) == meant)
    }

    @Test func nothingIsNearToSomethingElse() {
        #expect(Nearest.word(to: "xyzzy", among: ["status", "board"]) == nil)
    }
}
