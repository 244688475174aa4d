import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    /// The alerts of a real daemon whose wall clock is set while it runs.
    @Suite(.needs("cc", package: "gcc"), .needs("sqlite3", package: "sqlite3")) struct ClockTests {
        private let clock: SetClock
        private let house: House

        /// Everything that is told of alerts, in the order of telling.
        private struct Step: Equatable {
            var alert: String
            var kind: String
            var rung: String
            var isEnd: Bool
        }

        init() throws {
            clock = try SetClock()
            house = try House(environment: clock.environment, wrapper: withoutJournal)
            try house.layOut()
        }

        private func steps() throws -> [Step] {
            try house.sqlite("SELECT alert, kind, rung, until IS NOT NULL FROM alert ORDER BY id").map { line in
                let parts = line.split(separator: "|").map(String.init)
                return Step(alert: parts[0], kind: parts[1], rung: parts[2], isEnd: parts[3] == "1")
            }
        }

        /// Waits until the daemon has looked at its clock and found nothing more to say.
        private func settle() throws -> [Step] {
            var before = try steps()
            while true {
                usleep(1_000_000)
                let after = try steps()
                if after == before { return after }
                before = after
            }
        }

        private func at(days: Int, hours: Int = 0) throws -> [Step] {
            try clock.set(days: days, hours: hours)
            return try settle()
        }

        /// Each alert is raised once, climbs rung by rung, and ends at most once, after all else.
        private func expectWhole(_ steps: [Step]) {
            for (alert, told) in Dictionary(grouping: steps, by: \.alert) {
                let rungs = told.filter { !$0.isEnd }.map(\.rung)
                #expect(rungs == (1...max(rungs.count, 1)).map(String.init), "\(alert)")
                #expect(told.dropLast().allSatisfy { !$0.isEnd }, "\(alert)")
            }
        }

        private func admit() throws -> CheckIn.Reply {
            try house.rpsactl(["check-in", "--sex", "L", "--age", "13", "--source", "raid"], as: CheckIn.self)
        }

        @Test func alertsRiseAndClimbWithTheClockAndNoneRepeatsAfterARestart() throws {
            let stay = try admit()
            #expect(try settle().filter { $0.kind.hasPrefix("stay") }.isEmpty)
            #expect(try at(days: 3).filter { $0.kind == "stayDue" }.count == 1)
            let overdue = try at(days: 6).filter { $0.kind.hasPrefix("stay") }
            #expect(overdue.filter { $0.kind == "stayDue" }.map(\.isEnd) == [false, true])
            #expect((2...3).contains(overdue.filter { $0.kind == "stayOverdue" }.count))
            let kinds = Set(try steps().map(\.kind))
            #expect(kinds.isSuperset(of: ["stayDue", "stayOverdue", "assessmentDue", "rollCallMissed", "clockJump"]))

            let before = try settle()
            expectWhole(before)
            for isKilled in [false, true] {
                if isKilled { try house.kill() } else { try house.stop() }
                try house.start()
                #expect(try settle() == before)
            }

            try house.rpsactl(
                ["check-out", stay.stay, "--reason", "city-of-origin", "--to", "Samarinda"], as: CheckOut.self)
            let after = try settle()
            expectWhole(after)
            #expect(after.last { $0.kind == "stayOverdue" }?.isEnd == true)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test func yearsJumpAndBackAddsNothing() throws {
            _ = try admit()
            let ahead = try at(days: 365)
            expectWhole(ahead)
            let overdue = ahead.filter { $0.kind == "stayOverdue" }
            #expect((361...363).contains(overdue.count), "one rung a day, and none skipped")
            #expect(ahead.filter { $0.kind == "clockJump" }.count == 1)

            #expect(try at(days: 0) == ahead)
            try house.stop()
            try house.start()
            #expect(try settle() == ahead)
            #expect(try at(days: 365) == ahead)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test func yearsJumpBackAndForthAddsNothing() throws {
            _ = try admit()
            let first = try settle()
            let behind = try at(days: -365)
            #expect(behind.filter { $0.kind != "clockJump" } == first)
            #expect(behind.filter { $0.kind == "clockJump" }.count == 1)
            #expect(try at(days: 0) == behind)
            let second = try admit()
            let overdue = try at(days: 5).filter { $0.kind == "stayOverdue" }
            #expect(Set(overdue.map(\.alert)).count == 2)
            #expect(try house.ask(GetStay(stay: second.stay)).exitedAt == nil)
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        @Test func whatFellDueWhileTheDaemonWasOffIsRaisedRungByRung() throws {
            _ = try admit()
            try house.stop()
            try clock.set(days: 9)
            try house.start()
            let steps = try settle()
            expectWhole(steps)
            #expect((5...6).contains(steps.filter { $0.kind == "stayOverdue" }.count))
            #expect(!steps.contains { $0.kind == "stayDue" })
        }

        @Test func alertIsQuietUntilItsNextRung() throws {
            _ = try admit()
            _ = try at(days: 5)
            let alert = try #require(try house.ask(ListAlerts()).alerts.first { $0.kind == "stayOverdue" })
            try house.rpsactl(["alert", "ack", alert.alert, "--note", "sudah dihubungi"], as: AcknowledgeAlerts.self)
            #expect(try house.ask(GetAlert(alert: alert.alert)).alert.acknowledged)
            _ = try at(days: 6, hours: 1)
            #expect(try !house.ask(GetAlert(alert: alert.alert)).alert.acknowledged)
        }
    }
}
