import RPSAProtocol
import Testing

extension EndToEnd {
    /// What the journal of a real systemd has of the alerts.
    @Suite(.needsBox) struct SystemJournalTests {
        @Test func eachRungIsOneEntryWithAllFields() throws {
            let box = try Box()
            try box.layOut()
            // A raid's limit ends with the third day after the arrival: two whole days ago, hence the third rung.
            let stay = try box.ask(
                ["check-in", "--sex", "L", "--age", "15", "--source", "raid", "--arrived", "-6d"], as: CheckIn.self)
            let alerts = try box.ask(["alert", "list"], as: ListAlerts.self).alerts
            let alert = try #require(alerts.first { $0.kind == "stayOverdue" })
            #expect(try eventually { try entries(box, alert.alert).count == 3 })

            let rungs = [("1", "4"), ("2", "3"), ("3", "2")]
            let expected = rungs.map { rung, priority in
                [
                    "MESSAGE": "Masa tinggal \(stay.stay) melewati batas (\(alert.alert))",
                    "MESSAGE_ID": Catalog.stayOverdue, "PRIORITY": priority, "RPSA_ALERT": alert.alert,
                    "RPSA_KIND": "stayOverdue", "RPSA_RUNG": rung, "RPSA_STAY": stay.stay, "RPSA_CHILD": stay.child,
                    "RPSA_BED": stay.bed ?? "?", "RPSA_DUE": stay.dueAt ?? "?",
                    "RPSA_OVERDUE_HOURS": alert.overdueHours.map(String.init) ?? "?", "RPSA_SITE": "RPSA Balikpapan",
                    "RPSA_SUBJECT": "-", "RPSA_RAID": "-",
                ]
            }
            #expect(try entries(box, alert.alert).map(Self.ownFields) == expected)

            try box.systemctl("restart")
            try box.systemctl("stop")
            #expect(try entries(box, alert.alert).count == 3, "none is told twice")

            try box.ask(
                ["check-out", stay.stay, "--reason", "reunified-parent", "--to", "Ibu Uji"], as: CheckOut.self)
            #expect(try eventually { try entries(box, alert.alert).count == 4 })
            let cleared = try #require(try entries(box, alert.alert).last)
            var last = expected[2]
            last["MESSAGE"] = "Peringatan \(alert.alert) selesai"
            last["MESSAGE_ID"] = Catalog.alertCleared
            last["PRIORITY"] = "6"
            last["RPSA_RUNG"] = "0"
            #expect(Self.ownFields(cleared) == last)
        }

        private func entries(_ box: Box, _ alert: String) throws -> [[String: String]] {
            try box.journal(["RPSA_ALERT=\(alert)"])
        }

        private static func ownFields(_ entry: [String: String]) -> [String: String] {
            let shared: Set = ["MESSAGE", "MESSAGE_ID", "PRIORITY"]
            return entry.filter { shared.contains($0.key) || $0.key.hasPrefix("RPSA_") }
        }
    }
}
