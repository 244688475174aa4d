import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// rpsad as a service of a real systemd.
    @Suite(.needsBox) struct SystemUnitTests {
        @Test func firstCallStartsTheService() throws {
            let box = try Box()
            #expect(try box.property("ActiveState") == "inactive")
            #expect(try box.run("stat", "-c", "%a %U %G", "/run/rpsa/rpsad.sock").output == "660 root rpsa\n")

            let status = try box.ask(["status"], as: GetStatus.self)

            #expect(status.site == "RPSA Balikpapan")
            #expect(try box.property("ActiveState") == "active")
            #expect(try box.property("Type") == "notify")
            #expect(try eventually { try box.property("StatusText") == "0 of 0 beds, 0 overdue" })
            #expect(try box.property("NRestarts") == "0")
            #expect(try box.run("stat", "-c", "%a %U %G", "/var/lib/rpsa").output == "700 rpsa rpsa\n")
        }

        @Test func whoIsOutsideTheGroupIsRefused() throws {
            let box = try Box()
            let refused = try box.rpsactl(["status"], as: Box.stranger)
            #expect(refused.status == 77)
            #expect(refused.output.isEmpty)
            #expect(try box.property("ActiveState") == "inactive")
            #expect(try box.rpsactl(["status"]).status == 0)
        }

        @Test func journalOfAStartHasOnlyOurOwnLines() throws {
            let box = try Box()
            try box.ask(["status"], as: GetStatus.self)
            try box.systemctl("stop")
            let lines = try box.journal(["_COMM=rpsad"]).compactMap { $0["MESSAGE"] }
            #expect(lines == ["ready: RPSA Balikpapan, Asia/Makassar", "stopped"])
        }

        @Test func statusTextCountsBedsAndOverdueStays() throws {
            let box = try Box(dropIn: "WatchdogSec=3s")
            try box.layOut()
            #expect(try eventually { try box.property("StatusText") == "0 of 24 beds, 0 overdue" })

            let stay = ["check-in", "--sex", "L", "--age", "15", "--source", "raid", "--arrived", "-6d"]
            try box.ask(stay, as: CheckIn.self)
            #expect(try eventually { try box.property("StatusText") == "1 of 24 beds, 1 overdue" })
        }

        @Test func watchdogRestartsAProcessThatStandsStill() throws {
            let box = try Box(dropIn: "WatchdogSec=2s\nRestartSec=100ms")
            try box.layOut()
            let stay = try box.ask(["check-in", "--sex", "P", "--age", "9", "--source", "family"], as: CheckIn.self)
            let pid = try box.property("MainPID")

            try box.run("kill", "-STOP", pid)
            #expect(try eventually(within: .seconds(20)) { try box.property("NRestarts") == "1" }, "\(box.log)")

            #expect(try box.ask(["stay", "show", stay.stay], as: GetStay.self).bed == stay.bed)
            #expect(try box.property("MainPID") != pid)
            #expect(try box.ask(["check"], as: Check.self).ok)
            #expect(box.log.contains("Watchdog timeout"))
        }

        @Test func stopIsCleanAndTheNextStartHasEverything() throws {
            let box = try Box()
            try box.layOut()
            let stay = try box.ask(["check-in", "--sex", "L", "--age", "7", "--source", "police"], as: CheckIn.self)

            try box.systemctl("stop")
            #expect(try box.property("Result") == "success")
            #expect(try box.property("ExecMainStatus") == "0")
            #expect(try box.run("find", "/var/lib/rpsa", "-name", "*-wal", "-size", "+0").output.isEmpty)

            let shown = try box.ask(["stay", "show", stay.stay], as: GetStay.self)
            #expect(shown.bed == stay.bed)
            #expect(shown.arrivedAt == stay.arrivedAt)
            #expect(try box.property("NRestarts") == "0")
            #expect(try box.ask(["check"], as: Check.self).ok)
        }

        @Test func unitIsWellFormedAndConfined() throws {
            let box = try Box()
            try box.ask(["status"], as: GetStatus.self)
            let units = "/usr/local/lib/systemd/system/"
            let verified = try box.run(
                "systemd-analyze", "verify", "--man=no", units + "rpsad.socket", units + "rpsad.service")
            #expect(verified.status == 0 && verified.errors.isEmpty, "\(verified.errors)")

            // The threshold counts tenths of the exposure.
            let analyze = ["systemd-analyze", "security", "--no-pager", "--threshold=4"]
            let loaded = try box.run(analyze[0], analyze[1], analyze[2], analyze[3], "rpsad.service")
            #expect(loaded.status == 0, "\(loaded.output)")
            let written = try box.run(
                analyze[0], analyze[1], analyze[2], analyze[3], "--offline=true", units + "rpsad.service")
            #expect(written.status == 0, "\(written.output)")
        }
    }
}
