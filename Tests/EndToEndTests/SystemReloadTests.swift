import RPSAProtocol
import Testing

extension EndToEnd {
    /// The configuration file of a running service, good and bad.
    @Suite(.needsBox) struct SystemReloadTests {
        private static let file = "/etc/rpsa/rpsad.toml"

        @Test func badFileKeepsTheOldConfiguration() throws {
            let box = try Box()
            try box.write("site = \"RPSA Lama\"\n", to: Self.file)
            #expect(try box.ask(["status"], as: GetStatus.self).site == "RPSA Lama")

            try box.write("site = \"RPSA Baru\"\n\nlangauge = \"en\"\n", to: Self.file)
            try box.systemctl("reload")

            let entries = try eventuallyEntries(box, ["_COMM=rpsad", "PRIORITY=3"])
            let fault = "\(Self.file):3: unknown key \"langauge\"; did you mean \"language\"?"
            #expect(entries.count == 1)
            #expect(entries.first?["MESSAGE"]?.hasSuffix(fault) == true, "\(entries)")
            #expect(try box.ask(["status"], as: GetStatus.self).site == "RPSA Lama")
            #expect(try box.property("ActiveState") == "active")
        }

        @Test func goodFileIsTakenOver() throws {
            let box = try Box()
            let before = try box.ask(["status"], as: GetStatus.self)
            try box.write("site = \"RPSA Baru\"\n", to: Self.file)
            try box.systemctl("reload")
            #expect(try eventually { try box.ask(["status"], as: GetStatus.self).site == "RPSA Baru" })
            #expect(try box.ask(["status"], as: GetStatus.self).startedAt == before.startedAt)
            #expect(try box.property("ActiveState") == "active")
        }

        @Test func unknownZoneIsABadFile() throws {
            let box = try Box()
            try box.ask(["status"], as: GetStatus.self)
            try box.write("site = \"RPSA Baru\"\ntimezone = \"Asia/Balikpapan\"\n", to: Self.file)
            try box.systemctl("reload")
            let entries = try eventuallyEntries(box, ["_COMM=rpsad", "PRIORITY=3"])
            #expect(entries.first?["MESSAGE"]?.contains("\(Self.file):2: ") == true, "\(box.log)")
            #expect(try box.ask(["status"], as: GetStatus.self).site == "RPSA Balikpapan")
        }

        @Test func badFileAtStartIsLeftToAPerson() throws {
            let box = try Box()
            try box.write("timezone = \"Asia/Balikpapan\"\n", to: Self.file)
            try box.run("systemctl", "start", "rpsad.service")
            #expect(try box.property("ActiveState") == "failed")
            #expect(try box.property("ExecMainStatus") == "78")
            #expect(box.log.contains("\(Self.file):1: "))
        }

        private func eventuallyEntries(_ box: Box, _ matches: [String]) throws -> [[String: String]] {
            _ = try eventually { try !box.journal(matches).isEmpty }
            return try box.journal(matches)
        }
    }
}
