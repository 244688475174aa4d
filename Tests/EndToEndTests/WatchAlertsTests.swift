import Foundation
import Glibc
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// `rpsactl watch --alerts --exec`, by which a message reaches a phone.
    struct WatchAlertsTests {
        private let house: House
        private var told: String { house.folder + "/told" }
        private var state: String { house.folder + "/state-of-watch" }

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
        }

        /// A stay that is overdue as soon as it is recorded.
        @discardableResult private func admitLate() throws -> String {
            try house.rpsactl(
                ["check-in", "--sex", "L", "--age", "12", "--source", "raid", "--arrived", "-6d", "--unplaced"],
                as: CheckIn.self
            ).stay
        }

        /// A little program that appends what it reads, after it has refused as often as the file says.
        private func program(refusing count: Int = 0) throws -> String {
            let path = house.folder + "/tell"
            try house.write(
                """
                #!/bin/sh
                echo try >> \(house.folder)/tries
                [ $(wc -l < \(house.folder)/tries) -gt \(count) ] || exit 3
                cat >> \(told)
                """, to: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            return path
        }

        private func watch(_ program: String) throws -> Program {
            try Program(
                Programs.path("rpsactl"), ["watch", "--alerts", "--exec", program, "--state", state],
                environment: ["RPSA_SOCKET": house.socket])
        }

        private func toldSteps() -> [WatchAlerts.Reply] {
            // Nothing told, no file.
            let text = (try? String(contentsOfFile: told, encoding: .utf8)) ?? ""
            return text.split(separator: "\n").compactMap {
                // A line that is being written is read whole the next time.
                try? Client.decode(WatchAlerts.Reply.self, Array($0.utf8))
            }
        }

        private func has(_ stay: String, cleared: Bool = false) -> Bool {
            toldSteps().contains { $0.stay == stay && $0.kind == "stayOverdue" && $0.cleared == cleared }
        }

        @Test(arguments: [true, false])
        func restartsOfDaemonAndWatchLeaveNoGapAndRepeatNothing(isKilled: Bool) throws {
            let program = try program(refusing: 1)
            let first = try watch(program)
            let stay = try admitLate()
            #expect(eventually { has(stay) })
            #expect(first.complained.contains("status 3"))
            if isKilled { try house.kill() } else { try house.stop() }
            try house.start()
            let second = try admitLate()
            #expect(eventually { has(second) })
            first.signal(SIGTERM)
            #expect(try first.wait().status == 0)
            // While nobody watches, one alert is over and another one comes.
            try house.rpsactl(["check-out", stay, "--reason", "other", "--to", "x"], as: CheckOut.self)
            let third = try admitLate()
            let again = try watch(program)
            #expect(eventually { has(third) && has(stay, cleared: true) })
            again.signal(SIGINT)
            #expect(try again.wait().status == 0)
            let steps = toldSteps().map(\.step)
            #expect(steps == Array(1...(steps.last ?? 0)))
        }

        @Test func firstRunPassesOverWhatIsOver() throws {
            let gone = try admitLate()
            try house.rpsactl(["check-out", gone, "--reason", "other", "--to", "x"], as: CheckOut.self)
            let stay = try admitLate()
            let watch = try watch(program())
            #expect(eventually { has(stay) })
            #expect(!toldSteps().contains { $0.stay == gone })
            watch.signal(SIGTERM)
            #expect(try watch.wait().status == 0)
        }

        @Test func whatIsToldHoldsNoName() throws {
            let watch = try watch(program())
            try house.rpsactl(
                [
                    "check-in", "--sex", "P", "--age", "12", "--source", "raid", "--arrived", "-6d", "--unplaced",
                    "--identity", "-",
                ], as: CheckIn.self, input: "nama: Melati Rahasia\n")
            #expect(eventually { !toldSteps().isEmpty })
            watch.signal(SIGTERM)
            #expect(try watch.wait().status == 0)
            let text = try String(contentsOfFile: told, encoding: .utf8)
            #expect(!text.contains("Melati") && !text.contains("Rahasia"))
        }
    }
}
