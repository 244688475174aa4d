import Foundation
import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    /// The configuration as the daemon's own file, at start and at reload.
    struct ConfigurationFileTests {
        private let folder: Folder
        private var file: String { folder.path + "/rpsad.toml" }

        init() throws {
            folder = try Folder()
        }

        private func check(_ text: String?) throws -> Outcome {
            try text?.write(toFile: file, atomically: false, encoding: .utf8)
            return try run(Programs.path("rpsad"), ["--check-config", "--config", file])
        }

        @Test func goodFileIsFoundGood() throws {
            let outcome = try check("site = \"RPSA Sungai Nangka\"\ntimezone = \"Asia/Jayapura\"\n")
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
        }

        @Test func shippedFileIsFoundGood() throws {
            #expect(
                try check(String(contentsOfFile: Programs.root + "/etc/rpsa/rpsad.toml", encoding: .utf8)).status == 0)
        }

        @Test(arguments: [
            ("\nsiet = \"X\"\n", ":2:", "site"), ("site = 7\n", ":1:", "site"),
            ("[placement.raid]\nlimit = \"3 moons\"\n", ":2:", "limit"), ("site = \"\n", ":1:", "quote"),
            ("timezone = \"Asia/Atlantis\"\n", ":1:", "timezone"),
        ])
        func badFileIsRefusedWithItsLine(text: String, line: String, word: String) throws {
            let outcome = try check(text)
            #expect(outcome.status == 78)
            #expect(outcome.errors.contains(file + line))
            #expect(outcome.errors.contains(word))
        }

        @Test func namedFileMustBeThere() throws {
            let outcome = try check(nil)
            #expect(outcome.status == 78)
            #expect(outcome.errors.contains(file))
            let start = try run(
                Programs.path("rpsad"), ["--config", file, "--state", folder.path, "--socket", file + ".sock"])
            #expect(start.status == 78)
        }

        // What only a person can mend is told to systemd by this status, which does not try again.
        @Test(arguments: ["site = 7\n", "timezone = \"Asia/Atlantis\"\n"])
        func badFileStopsTheStart(text: String) throws {
            try text.write(toFile: file, atomically: false, encoding: .utf8)
            let outcome = try run(
                Programs.path("rpsad"), ["--config", file, "--state", folder.path, "--socket", file + ".sock"])
            #expect(outcome.status == 78)
        }

        @Test func goodFileIsTakenOverAtReload() throws {
            let house = try House(configuration: "site = \"Before\"\n")
            try house.write("site = \"After\"\n[placement.raid]\nlimit = \"24h\"\n", to: house.configuration)
            #expect(try house.ask(GetStatus()).site == "Before")
            try house.daemon.signal(SIGHUP)
            #expect(try eventually { try house.ask(GetStatus()).site == "After" })
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
            let stay = try house.rpsactl(
                ["check-in", "--sex", "P", "--age", "9", "--source", "raid", "--arrived", "2026-01-01 10:00"],
                as: CheckIn.self)
            #expect(stay.dueAt == "2026-01-02T10:00:00.000+08:00")
        }

        @Test func badFileAtReloadLeavesTheOldInForce() throws {
            let house = try House(configuration: "site = \"Before\"\n")
            try house.write("site = \"Between\"\ncolour = \"red\"\n", to: house.configuration)
            try house.daemon.signal(SIGHUP)
            // The daemon says so on standard error where no journal runs.
            if access("/run/systemd/journal/socket", F_OK) != 0 {
                #expect(try eventually { try house.daemon.complained.contains("rpsad.toml:2:") })
                #expect(try house.daemon.complained.contains("<3>"))
            } else {
                usleep(300_000)
            }
            #expect(try house.ask(GetStatus()).site == "Before")
            try house.write("site = \"After\"\n", to: house.configuration)
            try house.daemon.signal(SIGHUP)
            #expect(try eventually { try house.ask(GetStatus()).site == "After" })
        }

        @Test func reloadDisturbsNobody() throws {
            let house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
            let admissions = Admissions()
            let crowd = admissions.begin(house, clients: 8, each: 25)
            for _ in 1...10 {
                try house.daemon.signal(SIGHUP)
                usleep(10_000)
            }
            try crowd.join()
            #expect(admissions.acknowledged.count == 200)
        }
    }
}
