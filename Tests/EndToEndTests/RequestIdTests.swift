import RPSAProtocol
import Testing

extension EndToEnd {
    /// Enter pressed twice, and replies that got lost.
    struct RequestIdTests {
        private let house: House

        init() throws {
            house = try House()
            let file = Programs.root + "/Examples/layout-24.toml"
            try house.rpsactl(["layout", "apply", file], as: ApplyLayout.self)
        }

        /// Runs a command twice under one id; the first answer, if the second is the same.
        private func twice(_ command: [String], id: String) throws -> String {
            let outcomes = try (1...2).map { _ in try house.rpsactl(command + ["--json", "--request-id", id]) }
            #expect(outcomes[0].status == 0, "\(outcomes[0].errors)")
            #expect(outcomes[0].output == outcomes[1].output)
            return outcomes[0].output
        }

        @Test func sameIdChangesNothingTheSecondTime() throws {
            let girl = ["check-in", "--sex", "P", "--age", "9", "--source", "raid"]
            let admitted = try twice(girl, id: "one")
            let list = try house.ask(ListStays()).stays
            #expect(list.count == 1)
            let stay = list[0].stay
            #expect(admitted.contains(stay))
            _ = try twice(["move", stay, "--bed", "SG1-1", "--reason", "noise"], id: "two")
            _ = try twice(["bed", "drain", "KN1-1", "--reason", "wet"], id: "three")
            _ = try twice(["bed", "undrain", "KN1-1"], id: "four")
            _ = try twice(["stay", "isolate", stay, "--kind", "infectious"], id: "five")
            _ = try twice(["child", "set", list[0].child, "--origin", "Lamaru"], id: "six")
            _ = try twice(["import", Programs.root + "/Examples/roster.csv", "--source", "raid"], id: "seven")
            _ = try twice(["check-out", stay, "--reason", "reunified-kin", "--to", "an aunt"], id: "eight")
            let events = "SELECT count(*) FROM event WHERE method NOT LIKE 'id.rpsa.Alerts.%'"
            #expect(try house.sqlite(events) == ["9"])
            let all = try house.rpsactl(["stay", "list", "--all"], as: ListStays.self)
            #expect(all.stays.count == 12)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test func anotherIdIsAnotherChild() throws {
            let girl = ["check-in", "--sex", "P", "--age", "9", "--source", "raid"]
            let (one, two) = (try twice(girl, id: "one"), try twice(girl, id: "two"))
            #expect(one != two)
            #expect(try house.ask(ListStays()).stays.count == 2)
        }

        @Test func withoutAnIdEveryCommandIsItsOwn() throws {
            let girl = ["check-in", "--sex", "P", "--age", "9", "--source", "raid"]
            for _ in 1...2 { #expect(try house.rpsactl(girl).status == 0) }
            #expect(try house.ask(ListStays()).stays.count == 2)
        }

        @Test func refusalIsNotKept() throws {
            let girl = [
                "check-in", "--sex", "P", "--age", "9", "--source", "raid", "--bed", "ML1-door", "--request-id", "one",
            ]
            #expect(try house.rpsactl(["bed", "drain", "ML1-door", "--reason", "wet"]).status == 0)
            #expect(try house.rpsactl(girl).status == 1)
            #expect(try house.rpsactl(["bed", "undrain", "ML1-door"]).status == 0)
            #expect(try house.rpsactl(girl).status == 0)
        }
    }
}
