import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// rpsa-alert.service of a real systemd: how an alert reaches a phone.
    @Suite(.needsBox) struct SystemAlertProgramTests {
        private static let unit = "rpsa-alert.service"
        private static let program = "/usr/local/libexec/tell"
        private static let told = "/var/lib/rpsa-alert/told"

        /// Raises alerts, among them three rungs of a stay that is overdue.
        private func admit(_ box: Box) throws -> CheckIn.Reply {
            try box.ask(
                [
                    "check-in", "--sex", "L", "--age", "15", "--source", "raid", "--arrived", "-6d", "--name",
                    "Mawar Contoh",
                ], as: CheckIn.self)
        }

        private func begin(_ box: Box, program text: String) throws {
            try box.run("mkdir", "-p", "/usr/local/libexec")
            try box.write("#!/bin/sh\n\(text)\n", to: Self.program)
            try box.run("chmod", "0755", Self.program)
            try box.write("RPSA_ALERT_COMMAND=\(Self.program)\n", to: "/etc/rpsa/alert.conf")
            let started = try box.run("systemctl", "enable", "--quiet", "--now", Self.unit)
            try #require(started.status == 0, "\(started.errors)")
        }

        private func steps(_ box: Box) throws -> [WatchAlerts.Reply] {
            try box.run("cat", Self.told).output.split(separator: "\n").map {
                try Client.decode(WatchAlerts.Reply.self, Array($0.utf8))
            }
        }

        private func state(_ box: Box, _ name: String) throws -> String {
            let shown = try box.run("systemctl", "show", "--value", "-p", name, Self.unit)
            return String(shown.output.prefix { $0 != "\n" })
        }

        @Test func serviceIsOffAsShipped() throws {
            let box = try Box()
            #expect(try box.run("systemctl", "is-enabled", Self.unit).output == "disabled\n")
            #expect(try state(box, "ActiveState") == "inactive")
            let started = try box.run("systemctl", "start", Self.unit)
            #expect(started.status != 0, "without a program there is nothing to run")
            let said = try box.run("journalctl", "-q", "-o", "cat", "-u", Self.unit).output
            #expect(said.contains("RPSA_ALERT_COMMAND in /etc/rpsa/alert.conf is no program that can be run"))
        }

        @Test func programIsToldOfEachStepOnceThoughBothServicesRestart() throws {
            let box = try Box()
            try box.layOut()
            let stay = try admit(box)
            try begin(box, program: "exec cat >> \(Self.told)")
            func count() throws -> Int {
                try Int(box.ask(["alert", "list", "--all"], as: ListAlerts.self).alerts.map(\.rung).reduce(0, +))
            }
            let raised = try count()
            #expect(try eventually { try steps(box).count == raised })
            let overdue = try steps(box).filter { $0.kind == "stayOverdue" }
            #expect(overdue.map(\.rung) == [1, 2, 3])
            #expect(overdue.map(\.stay) == [stay.stay, stay.stay, stay.stay])

            try box.systemctl("restart")
            try box.run("systemctl", "restart", Self.unit)
            try box.ask(["check-out", stay.stay, "--reason", "other", "--to", "Dinas"], as: CheckOut.self)
            #expect(try eventually(within: .seconds(30)) { try steps(box).contains { $0.cleared } })
            let all = try steps(box).map(\.step)
            #expect(all == Array(1...all.count))
            #expect(try !box.run("cat", Self.told).output.contains("Mawar"))
        }

        @Test func programThatFailsIsRunAgainWithTheSameStep() throws {
            let box = try Box()
            try box.layOut()
            _ = try admit(box)
            let fails =
                "test -e \(Self.told).failed || { touch \(Self.told).failed; exit 3; }; exec cat >> \(Self.told)"
            try begin(box, program: fails)
            #expect(try eventually(within: .seconds(30)) { try steps(box).count >= 3 })
            let all = try steps(box).map(\.step)
            #expect(all == Array(1...all.count))
            #expect(try state(box, "NRestarts") == "0")
        }

        @Test func serviceRunsAsItsOwnUserInASandbox() throws {
            let box = try Box()
            try box.layOut()
            _ = try admit(box)
            let look =
                "{ id -un; id -nG; touch /etc/rpsa/x || echo closed; ls /var/lib/rpsa || echo closed; } > \(Self.told) 2>&1"
            try begin(box, program: look)
            // Each step writes the file anew, so what was whole once is kept.
            var lines: [String] = []
            let isWhole = try eventually {
                lines = try box.run("cat", Self.told).output.split(separator: "\n").map(String.init)
                return lines.count { $0 == "closed" } == 2
            }
            #expect(isWhole)
            #expect(lines.first == "rpsa-alert")
            #expect(lines.contains("rpsa-alert rpsa"))

            let units = "/usr/local/lib/systemd/system/"
            let verified = try box.run("systemd-analyze", "verify", "--man=no", units + Self.unit)
            #expect(verified.status == 0 && verified.errors.isEmpty, "\(verified.errors)")
            // Tenths of the exposure: the network is open, which alone counts ten.
            let judged = try box.run("systemd-analyze", "security", "--no-pager", "--threshold=12", Self.unit)
            #expect(judged.status == 0, "\(judged.output)")
        }

        @Test func groupsOfTheShelterAreThere() throws {
            let box = try Box()
            #expect(try box.run("getent", "group", "rpsa-supervisor").status == 0)
            #expect(try box.run("id", "-nG", "rpsa-alert").output == "rpsa-alert rpsa\n")
        }
    }
}
