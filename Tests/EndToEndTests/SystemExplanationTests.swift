import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// What `journalctl -x` of a real systemd says below each kind of alert.
    @Suite(
        .needsBox,
        .enabled(
            if: FileManager.default.fileExists(atPath: "/usr/share/i18n/locales/id_ID"),
            "skip: Indonesian is missing (Debian package locales)"))
    struct SystemExplanationTests {
        private static let configuration = """
            [placement.raid]
            review = "2d"
            [placement.other]
            limit = "60wd"
            [disk]
            low-mb = 1000000

            """
        /// What no daemon raises within seconds on a machine whose clock is right.
        private static let written = ["auditBroken", "clockJump", "countersignDue", "rollCallMissed"]

        @Test func everyKindIsExplainedInBothLanguages() throws {
            let box = try Box()
            let catalogs = try [("C.UTF-8", Catalog("rpsa.catalog")), ("id_ID.UTF-8", Catalog("rpsa.id.catalog"))]
            try box.write(Self.configuration, to: "/etc/rpsa/rpsad.toml")
            try raise(box)
            let ids = Dictionary(uniqueKeysWithValues: try kinds().map { ($1, $0) })
            let raised = Set(ids.values).subtracting(Self.written)
            let isHeard = try eventually(within: .seconds(40)) {
                try Set(box.journal(["RPSA_RUNG=1"]).compactMap { $0["RPSA_KIND"] }).isSuperset(of: raised)
            }
            #expect(isHeard)
            for kind in Self.written { try write(kind, box) }

            try box.run("localedef", "-i", "id_ID", "-f", "UTF-8", "/usr/lib/locale/id_ID.UTF-8")
            let entries = try box.journal(["RPSA_RUNG=0", "RPSA_RUNG=1"])
            #expect(Set(entries.compactMap { $0["MESSAGE_ID"] }) == Set(ids.keys).union([Catalog.alertCleared]))
            for (_, same) in Dictionary(grouping: entries, by: { $0["MESSAGE_ID"] }) {
                let entry = try #require(same.first)
                for (locale, catalog) in catalogs {
                    let page = try explanation(box, entry, locale)
                    #expect(!page.isEmpty)
                    #expect(page == catalog.text(of: entry), "\(entry["RPSA_KIND", default: "?"]), \(locale)")
                    #expect(!page.contains("@"))
                }
            }
        }

        /// Each kind of alert with its MESSAGE_ID, as the daemon's manual gives them.
        private func kinds() throws -> [(String, String)] {
            let manual = try String(contentsOfFile: Programs.root + "/man/rpsad.8", encoding: .utf8)
            let found = manual.matches(of: /(?m)^\.It (\w+) Ta ([0-9a-f]{32})$/).map { (String($0.1), String($0.2)) }
            try #require(found.count == 18)
            return found
        }

        private func raise(_ box: Box) throws {
            let room = "[[room]]\ncode = \"KN1\"\nward = \"Kenari\"\nsex = \"male\"\nages = [6, 17]\nbeds = 4\n"
            try box.ask(["layout", "apply", "-"], as: ApplyLayout.self, input: room)
            let boy = ["check-in", "--sex", "L", "--source", "police"]
            // Past its limit, its assessment, its plan and its review; and in yesterday's figures.
            let overdue = try box.ask(boy + ["--age", "12", "--arrived", "-12d"], as: CheckIn.self)
            try box.ask(
                ["stay", "extend", overdue.stay, "--by", "30d", "--reason", "ill", "--letter", "UJI/2/2026"],
                as: ExtendStay.self)
            let soon = Date().addingTimeInterval(2 * 3_600).formatted(.iso8601)
            let limit = ["--until", soon, "--letter", "UJI/1/2026"]
            let away = try box.ask(boy + ["--age", "12", "--arrived", "-3h"] + limit, as: CheckIn.self)
            try box.ask(
                ["stay", "leave", away.stay, "--reason", "school", "--at", "-2h", "--until", "-1h"], as: LeaveStay.self)
            let missing = try box.ask(
                ["check-in", "--sex", "L", "--source", "report", "--age", "13", "--arrived", "-1d"], as: CheckIn.self)
            try box.ask(["stay", "missing", missing.stay], as: ReportMissing.self)
            let birthday = Date().addingTimeInterval(10 * 86_400 - 18 * 365.25 * 86_400)
            let born = birthday.formatted(.iso8601.year().month().day())
            try box.ask(boy + ["--born", born], as: CheckIn.self)
            // All four beds are taken: the house is over its capacity until he leaves.
            let third = try box.ask(boy + ["--age", "14", "--unplaced"], as: CheckIn.self)
            try box.ask(
                ["raid", "open", "--agency", "polresta", "--at", "-2d", "--place", "Pasar Contoh"], as: OpenRaid.self)
            try box.ask(["check-out", third.stay, "--reason", "other", "--to", "Dinas"], as: CheckOut.self)
        }

        /// An entry as the daemon would send it, by the journal's own program.
        private func write(_ kind: String, _ box: Box) throws {
            let number = try #require(Self.written.firstIndex(of: kind)) + 901
            let id = try #require(try kinds().first { $0.0 == kind }).1
            let fields = [
                "MESSAGE=\(kind)", "MESSAGE_ID=\(id)", "PRIORITY=4", "SYSLOG_IDENTIFIER=rpsad",
                "RPSA_ALERT=N-2026-0\(number)", "RPSA_KIND=\(kind)", "RPSA_RUNG=1", "RPSA_STAY=S-2026-0001",
                "RPSA_CHILD=A-2026-0001", "RPSA_BED=KN1-1", "RPSA_SUBJECT=-", "RPSA_RAID=-",
                "RPSA_DUE=2026-11-21T22:00:00.000+08:00", "RPSA_OVERDUE_HOURS=5", "RPSA_SITE=RPSA Balikpapan",
            ]
            let sent = try box.run("logger", "--journald", input: fields.joined(separator: "\n") + "\n")
            try #require(sent.status == 0, "\(sent.errors)")
            #expect(try eventually { try !box.journal(["MESSAGE_ID=\(id)"]).isEmpty })
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
