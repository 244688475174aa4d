import Foundation
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
            let alert = try #require(try box.ask(["alert", "list"], as: ListAlerts.self).alerts.first)
            #expect(try eventually { try entries(box, alert.alert).count == 3 })

            let rungs = [("1", "4"), ("2", "3"), ("3", "2")]
            let expected = rungs.map { rung, priority in
                [
                    "MESSAGE": "Masa tinggal \(stay.stay) melewati batas (\(alert.alert))",
                    "MESSAGE_ID": Catalog.stayOverdue, "PRIORITY": priority, "RPSA_ALERT": alert.alert,
                    "RPSA_KIND": "stayOverdue", "RPSA_RUNG": rung, "RPSA_STAY": stay.stay, "RPSA_CHILD": stay.child,
                    "RPSA_BED": stay.bed ?? "?", "RPSA_DUE": stay.dueAt ?? "?",
                    "RPSA_OVERDUE_HOURS": alert.overdueHours.map(String.init) ?? "?", "RPSA_SITE": "RPSA Balikpapan",
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

        @Test(
            .enabled(
                if: FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/id_ID"),
                "skip: Indonesian is missing (Debian package locales)"))
        func catalogExplainsEveryKindInBothLanguages() throws {
            let box = try Box()
            let english = try Catalog("rpsa.catalog")
            let indonesian = try Catalog("rpsa.id.catalog")
            try oneOfEachKind(box)
            let entries = try box.journal(["RPSA_RUNG=0", "RPSA_RUNG=1"])
            let kinds = Set(entries.compactMap { $0["MESSAGE_ID"] })
            #expect(kinds == Set(english.texts.keys))
            #expect(kinds == Set(indonesian.texts.keys))

            try box.run("localedef", "-i", "id_ID", "-f", "UTF-8", "/usr/lib/locale/id_ID.UTF-8")
            for entry in entries {
                #expect(try explanation(box, entry, "C.UTF-8") == english.text(of: entry))
                #expect(try explanation(box, entry, "id_ID.UTF-8") == indonesian.text(of: entry))
            }
        }

        private func entries(_ box: Box, _ alert: String) throws -> [[String: String]] {
            try box.journal(["RPSA_ALERT=\(alert)"])
        }

        private static func ownFields(_ entry: [String: String]) -> [String: String] {
            let shared: Set = ["MESSAGE", "MESSAGE_ID", "PRIORITY"]
            return entry.filter { shared.contains($0.key) || $0.key.hasPrefix("RPSA_") }
        }

        /// One stay that ends soon, one that is over its limit, one child for whom there is no bed, and one alert that
        /// is over.
        private func oneOfEachKind(_ box: Box) throws {
            let house = "[[room]]\ncode = \"KN1\"\nward = \"Kenari\"\nsex = \"male\"\nages = [6, 17]\nbeds = 2\n"
            try box.ask(["layout", "apply", "-"], as: ApplyLayout.self, input: house)
            let boy = ["check-in", "--sex", "L", "--age", "12", "--source", "police"]
            let soon = Date().addingTimeInterval(2 * 3_600).formatted(.iso8601)
            try box.ask(boy + ["--until", soon, "--letter", "UJI/1/2026"], as: CheckIn.self)
            try box.ask(boy + ["--arrived", "-4d"], as: CheckIn.self)
            let third = try box.ask(boy + ["--unplaced"], as: CheckIn.self)
            try #require(third.bed == nil)
            #expect(try eventually { try box.journal(["RPSA_RUNG=1"]).count == 3 })
            try box.ask(["check-out", third.stay, "--reason", "other", "--to", "Dinas"], as: CheckOut.self)
            #expect(try eventually { try box.journal(["RPSA_RUNG=0"]).count == 1 })
        }

        /// What `journalctl -x` says below an entry.
        private func explanation(_ box: Box, _ entry: [String: String], _ locale: String) throws -> String {
            let alert = "RPSA_ALERT=" + entry["RPSA_ALERT", default: "?"]
            let rung = "RPSA_RUNG=" + entry["RPSA_RUNG", default: "?"]
            let page = try box.run("env", "LANG=\(locale)", "journalctl", "-q", "-x", alert, rung)
            let lines = page.output.split(separator: "\n").filter { $0.hasPrefix("░░") }
            return lines.map { $0.dropFirst("░░ ".count) }.joined(separator: "\n")
        }
    }
}
