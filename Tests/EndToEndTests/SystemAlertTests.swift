import Foundation
import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    /// Alerts of a daemon that no journal hears, and of one that was not running when they fell due.
    @Suite(.needsNoJournal) struct SystemAlertTests {
        @Test func withoutAJournalAlertsGoToStandardError() throws {
            let house = try House(
                configuration: "site = \"RPSA-Uji\"\nlanguage = \"en\"\n", wrapper: withoutJournal)
            try house.layOut()
            let stay = try house.rpsactl(
                ["check-in", "--sex", "P", "--age", "12", "--source", "raid", "--arrived", "-6d"], as: CheckIn.self)
            let alert = try #require(try house.ask(ListAlerts()).alerts.first { $0.kind == "stayOverdue" })
            func overdueLines() throws -> [String] {
                try Self.alertLines(house).filter { $0.contains(" RPSA_ALERT=\(alert.alert) ") }
            }
            #expect(try eventually { try overdueLines().count == 3 })

            let lines = try overdueLines()
            let rungs = [(1, "<4>"), (2, "<3>"), (3, "<2>")]
            for (line, (rung, prefix)) in zip(lines, rungs) {
                let message = "\(prefix)Stay \(stay.stay) is past its limit (\(alert.alert)) "
                #expect(line.hasPrefix(message))
                let fields = Set(line.dropFirst(message.count).split(separator: " ").map(String.init))
                #expect(
                    fields == [
                        "MESSAGE_ID=b0cd7b582827496bb68f210b0f8af075", "SYSLOG_IDENTIFIER=rpsad",
                        "RPSA_ALERT=\(alert.alert)", "RPSA_KIND=stayOverdue", "RPSA_RUNG=\(rung)",
                        "RPSA_STAY=\(stay.stay)", "RPSA_CHILD=\(stay.child)", "RPSA_BED=\(stay.bed ?? "?")",
                        "RPSA_DUE=\(stay.dueAt ?? "?")", "RPSA_OVERDUE_HOURS=\(alert.overdueHours ?? -1)",
                        "RPSA_SUBJECT=-", "RPSA_RAID=-", "RPSA_SITE=RPSA-Uji",
                    ])
            }

            try house.rpsactl(
                ["check-out", stay.stay, "--reason", "city-of-origin", "--to", "Samarinda"], as: CheckOut.self)
            #expect(try eventually { try overdueLines().count == 4 })
            #expect(try overdueLines().last?.hasPrefix("<6>Alert \(alert.alert) is over ") == true)
        }

        /// A change may come at any moment of the telling of the one before; its own alert does not wait for a third.
        @Test func noAlertIsLeftUntold() throws {
            let house = try House(wrapper: withoutJournal)
            try house.layOut()
            var boy = CheckIn(source: "police")
            boy.sex = "male"
            boy.age = 12
            boy.until = Date().addingTimeInterval(2 * 3_600).formatted(.iso8601)
            boy.letter = "UJI/1/2026"
            for number in 1...200 {
                let stay = try house.ask(boy)
                usleep(UInt32(number % 13 * 100))
                try house.ask(CheckOut(stay: stay.stay, reason: "other", to: "Dinas"))
                // One raised, one over. The next look at the clock is up to a minute away.
                let isTold = try eventually(within: .seconds(2)) {
                    try Self.alertLines(house).count { $0.contains(" RPSA_KIND=stayDue ") } == 2 * number
                }
                try #require(isTold)
            }
        }

        @Test(.needs("cc", package: "gcc")) func alertsThatFellDueMeanwhileAreRaisedAtStart() throws {
            let before = try House(wrapper: withoutJournal)
            try before.layOut()
            // Its limit is 00:00 after the third day: in five days it will be past by one day and some hours.
            let stay = try before.rpsactl(
                ["check-in", "--sex", "L", "--age", "13", "--source", "raid"], as: CheckIn.self)
            #expect(try Self.alertLines(before).isEmpty)
            try before.stop()

            let later = try withClockAhead(days: 5) {
                try House(state: before.state, environment: $0, wrapper: withoutJournal)
            }
            func overdueLines() throws -> [String] {
                try Self.alertLines(later).filter { $0.contains(" RPSA_KIND=stayOverdue ") }
            }
            #expect(try eventually { try overdueLines().count == 2 })
            let lines = try overdueLines()
            #expect(lines.first?.contains("RPSA_RUNG=1 RPSA_STAY=\(stay.stay) ") == true)
            #expect(lines.last?.contains("RPSA_RUNG=2 RPSA_STAY=\(stay.stay) ") == true)
            let alerts = try later.ask(ListAlerts(all: true)).alerts.filter { $0.kind.hasPrefix("stay") }
            #expect(alerts.map(\.kind) == ["stayOverdue"])
            #expect(alerts.map(\.priority) == ["err"])
            #expect(try later.ask(GetStatus()).overdueStays == 1)
            withExtendedLifetime(before) {}  // Its folder holds the register.
        }

        @Test(.needs("cc", package: "gcc")) func clockThatFallsBackBreaksNothing() throws {
            let ahead = try withClockAhead(days: 5) { try House(environment: $0, wrapper: withoutJournal) }
            try ahead.layOut()
            let boy = ["check-in", "--sex", "L", "--age", "13", "--source", "raid"]
            let first = try ahead.rpsactl(boy, as: CheckIn.self)
            try ahead.stop()

            let house = try House(state: ahead.state, wrapper: withoutJournal)
            let second = try house.rpsactl(boy, as: CheckIn.self)
            #expect(second.bed != first.bed)
            #expect(try house.ask(GetOccupancy()).occupiedBeds == 2)
            #expect(try house.rpsactl(["check"]).status == 0)
            withExtendedLifetime(ahead) {}  // Its folder holds the register.
        }

        private static func alertLines(_ house: House) throws -> [String] {
            try house.daemon.complained.split(separator: "\n").filter { $0.contains(" RPSA_ALERT=") }.map(String.init)
        }
    }
}
