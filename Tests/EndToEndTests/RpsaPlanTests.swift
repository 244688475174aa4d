import Foundation
import Testing

extension EndToEnd {
    /// The bed search as a program of its own.
    struct RpsaPlanTests {
        private let folder: Folder

        init() throws {
            folder = try Folder()
        }

        private static let instance = """
            {"format":"sba-1","name":"invented","seed":3,"mode":"group","nights":2,
            "weights":{"unplaced":1000,"sib_room":40,"sib_ward":20,"age_band":3,"move_room":60,"move_bed":10,
            "reserve":40,"prefer":2},
            "age_bands":[[0,5],[6,12],[13,17]],"wards":[{"id":"W"},{"id":"V"}],
            "rooms":[
            {"id":"A","ward":"W","sex":"F","age":[6,17],"beds":[{"id":"A-1"},{"id":"A-2"},{"id":"A-3"}]},
            {"id":"B","ward":"W","sex":"mono","age":[6,17],"beds":[{"id":"B-1"},{"id":"B-2","out":[[0,2]]}]},
            {"id":"C","ward":"V","sex":"M","age":[6,17],"beds":[{"id":"C-1"},{"id":"C-2"},{"id":"C-3"}]},
            {"id":"D","ward":"V","sex":"mixed","age":[0,5],"beds":[{"id":"D-1"}]}],
            "stays":[
            {"id":"s1","sex":"F","age":9,"group":"g","segments":[{"from":0,"to":2}]},
            {"id":"s2","sex":"F","age":12,"group":"g","segments":[{"from":0,"to":2}]},
            {"id":"s3","sex":"M","age":13,"segments":[{"from":0,"to":2}]},
            {"id":"s4","sex":"M","age":14,"segments":[{"from":0,"to":1}]},
            {"id":"s5","sex":"M","age":3,"segments":[{"from":0,"to":2}]},
            {"id":"s6","sex":"F","age":16,"segments":[{"from":1,"to":2,"locked_bed":"B-1"}]}],
            "separations":[{"a":"s3","b":"s4","scope":"room"}],
            "reserves":[{"night":0,"sex":"F","age":10,"beds":1}]}
            """

        private func file(_ text: String = instance) throws -> String {
            let path = folder.path + "/instance.json"
            try text.write(toFile: path, atomically: false, encoding: .utf8)
            return path
        }

        private func plan(_ words: String..., input: String = "") throws -> Outcome {
            try run(Programs.path("rpsa-plan"), words, input: input)
        }

        @Test func solutionHasABedForEveryoneWhoFits() throws {
            let outcome = try plan(file(), "--iterations", "3000")
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            let solution = try #require(jsonObject(outcome.output))
            #expect((solution["format"] as? String, solution["instance"] as? String) == ("sba-sol-1", "invented"))
            let beds = try #require(solution["assign"] as? [String: [String]])
            #expect(Set(beds.keys) == ["s1", "s2", "s3", "s4", "s5", "s6"])
            #expect(beds.values.allSatisfy { $0.count == 1 })
            #expect(beds["s5"] == ["D-1"] && beds["s6"] == ["B-1"])
            let sisters = [beds["s1"], beds["s2"]].compactMap { $0?.first?.prefix(1) }
            #expect(sisters == ["A", "A"])
            // Apart from the other boy, in the bed of a girl who comes a night later.
            #expect(beds["s3"]?.first?.first == "C" && beds["s4"] == ["B-1"])
        }

        @Test func sameSeedAndIterationsGiveTheSameBytes() throws {
            let path = try file()
            let outcomes = try (1...2).map { _ in try plan(path, "--seed", "5", "--iterations", "2000") }
            #expect(outcomes.map(\.status) == [0, 0])
            #expect(outcomes[0].output == outcomes[1].output)
            let piped = try plan("-", "--seed", "5", "--iterations", "2000", input: Self.instance)
            #expect(piped.output == outcomes[0].output)
        }

        @Test func fileThatIsNoInstanceIsBadInput() throws {
            let path = try file()
            let broken = [
                "", "{", "[]", "7", "{}", Self.instance.description.dropLast(2).description,
                Self.instance.replacing("sba-1", with: "sba-9"),
                Self.instance.replacing("\"age\":9", with: "\"age\":-1"),
                Self.instance.replacing("\"b\":\"s4\"", with: "\"b\":\"s9\""),
                String(repeating: "[", count: 100_000),
            ]
            for text in broken {
                let outcome = try plan(file(text), "--iterations", "10")
                #expect(outcome.status == 65, "\(text.prefix(40)): \(outcome.status)")
                #expect(outcome.output.isEmpty && outcome.errors.hasPrefix("rpsa-plan: "))
            }
            #expect(try plan(path + ".missing").status == 65)
            #expect(try plan(folder.path).status == 65)
        }

        @Test func wrongUsageIsSaid() throws {
            let path = try file()
            #expect(try plan().status == 64)
            #expect(try plan(path, "--nope").status == 64)
            #expect(try plan(path, path).status == 64)
            #expect(try plan(path, "--seconds", "1", "--iterations", "1").status == 64)
            #expect(try plan(path, "--iterations", "-1").status == 64)
            #expect(try plan(path, "--seed", "x").status == 64)
            #expect(try plan("--help").status == 0)
        }
    }
}
