import Foundation
import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    /// The exit statuses of `rpsactl`, and its options that stand on every command.
    struct ExitStatusTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
        }

        private static let statuses: [(command: String, status: Int32)] = [
            ("status", 0), ("--help", 0), ("bed list --help", 0),
            ("stay show S-2026-0999", 1), ("bed drain R-99 --reason wet", 1),
            ("check-in --sex P --age 18 --source raid", 1),
            ("check-in --sex P --age 3 --source raid --need crib", 1),
            ("chek-in", 64), ("status --nope", 64), ("check-in", 64), ("occupancy --by colour", 64),
            ("--lang fr status", 64), ("status --socket", 64), ("move S-2026-0001", 64),
            ("check-in --sex P --age 3 --source raid --arrived 2999-01-01", 65),
            ("occupancy --as-of yesterday", 65), ("stay show 17", 65),
            ("import /nowhere.csv --source raid", 65), ("layout apply /dev/null", 65),
            ("status --socket /nowhere/sock", 69),
        ]

        @Test func statusTellsWhatHappened() throws {
            for (command, status) in Self.statuses {
                let outcome = try house.rpsactl(command.split(separator: " ").map(String.init))
                #expect(outcome.status == status, "\(command)")
                #expect(outcome.output.isEmpty == (status != 0), "\(command)")
                #expect(outcome.errors.isEmpty == (status == 0), "\(command)")
            }
        }

        @Test func mistypedCommandIsGuessed() throws {
            #expect(try house.rpsactl(["chek-in"]).errors.contains("check-in"))
        }

        @Test func rosterWithFaultsIsBadInput() throws {
            let outcome = try house.rpsactl(["import", "-", "--source", "raid", "--json"], input: "No;Nama\n1;Bejo\n")
            #expect(outcome.status == 65)
        }

        @Test(.needsRoot, .needs("setpriv", package: "util-linux"), arguments: [0o660, 0o666])
        func strangerIsNotPermitted(mode: UInt32) throws {
            let program = house.folder + "/rpsactl"
            try FileManager.default.copyItem(atPath: Programs.path("rpsactl"), toPath: program)
            chmod(house.folder, 0o755)
            chmod(house.socket, mode)
            let setpriv = try #require(Programs.system("setpriv"))
            let stranger = ["--reuid", "65534", "--regid", "65534", "--clear-groups", program, "--json", "status"]
            let outcome = try run(setpriv, stranger, environment: ["RPSA_SOCKET": house.socket])
            #expect(outcome.status == 77)
            // Behind the file's own permissions, the daemon knows who calls.
            let reason =
                mode == 0o660 ? #""errno":13"# : #"{"error":"org.varlink.service.PermissionDenied","parameters":{}}"#
            #expect(outcome.errors.contains(reason))
        }

        @Test func globalOptionsStandBeforeOrAfterTheCommand() throws {
            let plain = try house.rpsactl(["occupancy", "--json"]).output
            #expect(jsonObject(plain)?["certifiedBeds"] as? Int == 9)
            for arguments in [["--json", "bed", "list"], ["bed", "--json", "list"], ["bed", "list", "--json"]] {
                let beds = try jsonObject(house.rpsactl(arguments).output)?["beds"] as? [NSDictionary]
                #expect(beds?.count == 9)
            }
            let environment = ["RPSA_SOCKET": "/nowhere/sock"]
            for arguments in [["--socket", house.socket, "status"], ["status", "--socket=\(house.socket)"]] {
                #expect(try house.rpsactl(arguments, environment: environment).status == 0)
            }
        }

        @Test func failureIsJSONWhereTheReplyWouldBe() throws {
            let notFound: NSDictionary = [
                "error": "id.rpsa.Shelter.NotFound", "parameters": ["kind": "stay", "key": "S-2026-0999"],
            ]
            for arguments in [["--json", "stay", "show", "S-2026-0999"], ["stay", "show", "S-2026-0999", "--json"]] {
                #expect(try jsonObject(house.rpsactl(arguments).errors) == notFound)
            }
            let usage = try #require(jsonObject(house.rpsactl(["--json", "status", "--nope"]).errors))
            #expect(Set(usage.allKeys as? [String] ?? []) == ["error", "parameters"])
        }

        @Test func languageIsThatOfTheLocaleOrOfTheOption() throws {
            let english = try house.rpsactl(["alert", "list"]).output
            let indonesian = try house.rpsactl(["alert", "list"], environment: ["LC_ALL": "id_ID.UTF-8"]).output
            #expect(english != indonesian)
            #expect(try house.rpsactl(["alert", "list", "--lang", "id"]).output == indonesian)
            #expect(try house.rpsactl(["--lang=id", "alert", "list"]).output == indonesian)
            let overruled = try house.rpsactl(
                ["--lang", "en", "alert", "list"], environment: ["LC_ALL": "id_ID.UTF-8"])
            #expect(overruled.output == english)
            let json = try house.rpsactl(["agency", "list", "--json", "--lang", "id"]).output
            #expect(try json == house.rpsactl(["agency", "list", "--json"]).output)
        }
    }
}
