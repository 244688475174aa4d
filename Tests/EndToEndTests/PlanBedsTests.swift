import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// Plans of moves, and the files that they can be handed on in.
    struct PlanBedsTests {
        private let house: House
        private let sisters: [CheckIn.Reply]

        /// Two sisters whom nobody knew for sisters when they were given their beds, and a house in which a move is
        /// cheap.
        init() throws {
            house = try House(configuration: "[planning]\nweight-move-room = 1\n")
            let apply = ["layout", "apply", Programs.root + "/Examples/layout-24.toml"]
            try house.rpsactl(apply, as: ApplyLayout.self)
            let beds = [("9", "ML1-door"), ("12", "SG1-1")]
            sisters = try beds.map { [house] age, bed in
                let words = ["check-in", "--source", "raid", "--sex", "P", "--age", age, "--bed", bed]
                return try house.rpsactl(words, as: CheckIn.self)
            }
            try house.rpsactl(["child", "siblings"] + sisters.map(\.child), as: SetSiblings.self)
        }

        private func plan(_ options: String...) throws -> PlanBeds.Reply {
            try house.rpsactl(["plan", "beds", "--seconds", "1"] + options, as: PlanBeds.self)
        }

        private func rooms() throws -> [String?] {
            try house.rpsactl(["stay", "list"], as: ListStays.self).stays.map(\.room)
        }

        @Test func planBringsSistersTogetherWhenItIsApplied() throws {
            let reply = try plan()
            #expect(reply.appliedAt == nil && reply.instance == nil)
            #expect(reply.costAfter < reply.costBefore)
            #expect(reply.moves.contains { $0.reason == "SIBLINGS" })
            #expect(Set(try rooms()).count == 2)
            let applied = try house.rpsactl(["plan", "beds", reply.proposal, "--apply"], as: ApplyPlan.self)
            #expect(applied.moves.map(\.to) == reply.moves.map(\.to))
            #expect(Set(try rooms()).count == 1)
            #expect(try house.rpsactl(["plan", "beds", reply.proposal, "--apply"]).status == 1)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test func planIsMadeAndAppliedAtOnce() throws {
            #expect(try plan("--apply").appliedAt != nil)
            #expect(Set(try rooms()).count == 1)
            #expect(try plan("--apply").moves.isEmpty)
        }

        @Test func planOfAHouseThatHasChangedIsRefused() throws {
            let proposal = try plan().proposal
            let move = ["move", sisters[0].stay, "--bed", "ML1-wall", "--reason", "the door is loud"]
            #expect(try house.rpsactl(move).status == 0)
            #expect(try house.rpsactl(["plan", "beds", proposal, "--apply"]).status == 1)
            #expect(Set(try rooms()).count == 2)
        }

        @Test func exportedInstanceIsSolvedByThePlanner() throws {
            let folder = house.folder + "/export"
            let reply = try plan("--export", folder)
            let instance = folder + "/instance.json"
            #expect(try String(contentsOfFile: instance, encoding: .utf8) == reply.instance)
            #expect(try String(contentsOfFile: folder + "/solution.json", encoding: .utf8) == reply.solution)
            let mode = try FileManager.default.attributesOfItem(atPath: instance)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let solved = try run(Programs.path("rpsa-plan"), [instance, "--iterations", "5000"])
            #expect(solved.status == 0, "\(solved.errors)")
            let solution = try #require(jsonObject(solved.output))
            let exported = try #require(reply.solution.flatMap(jsonObject))
            #expect(solution["instance"] as? String == exported["instance"] as? String)
            let (own, theirs) = (solution["assign"] as? NSDictionary, exported["assign"] as? NSDictionary)
            #expect(Set(own?.allKeys as? [String] ?? []) == Set(theirs?.allKeys as? [String] ?? ["nobody"]))
        }

        @Test func folderThatCannotBeWrittenMakesNoPlan() throws {
            let outcome = try house.rpsactl(["plan", "beds", "--seconds", "1", "--export", house.configuration])
            #expect(outcome.status != 0 && outcome.output.isEmpty)
            #expect(try house.rpsactl(["plan", "list"], as: ListPlans.self).plans.isEmpty)
        }
    }

}
