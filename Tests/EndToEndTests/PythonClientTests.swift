import RPSAProtocol
import Testing

extension EndToEnd {
    /// A client that shares no code with ours or systemd's.
    @Suite(.needs("python3", package: "python3"), .needsTool("python-varlink", "-c", "import varlink"))
    struct PythonClientTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
        }

        /// What a Python program prints that has `client`, and the interfaces `shelter` and `intake`.
        private func python(_ program: String) throws -> [String] {
            let opening = """
                import json, sys, varlink
                client = varlink.Client(address="unix:" + sys.argv[1])
                shelter = client.open("id.rpsa.Shelter")
                intake = client.open("id.rpsa.Intake")

                """
            let outcome = try run(Programs.support("python-varlink"), ["-c", opening + program, house.socket])
            #expect(outcome.status == 0, "\(outcome.errors)")
            return outcome.output.split(separator: "\n").map(String.init)
        }

        @Test func infoAndDescriptionsAreUnderstood() throws {
            let lines = try python(
                """
                info = client.open("org.varlink.service").GetInfo()
                print(info["vendor"], info["product"], info["url"])
                for name in info["interfaces"]:
                    print(client.get_interface(name).name)
                """)
            #expect(
                lines == [
                    "RPSA rpsad man:rpsad(8)", "id.rpsa.Alerts", "id.rpsa.Intake", "id.rpsa.Records",
                    "id.rpsa.Shelter", "id.rpsa.Stays", "org.varlink.service",
                ])
        }

        @Test func callsAreAnswered() throws {
            let lines = try python(
                """
                print(shelter.GetStatus()["certifiedBeds"])
                reply = intake.CheckIn(sex="male", age=11, source="family", identity={"name": "Kasno"})
                print(reply["room"], reply["placementType"], reply["warnings"])
                print(shelter.GetOccupancy(by="sex")["groups"][0]["key"])
                """)
            #expect(lines == ["9", "R other []", "male"])
        }

        @Test func errorsAreClasses() throws {
            let lines = try python(
                """
                def refused(call):
                    try:
                        call()
                    except varlink.VarlinkError as error:
                        print(type(error).__name__, error.error(), json.dumps(error.parameters(), sort_keys=True))
                refused(lambda: intake.CheckIn(sex="male", age=18, source="family"))
                refused(lambda: shelter.DrainBed(bed="X-1", reason="wet"))
                refused(lambda: shelter.DrainBed(bed="R-1"))
                refused(lambda: client.open("org.varlink.service").GetInterfaceDescription("id.rpsa.Nothing"))
                """)
            #expect(
                lines == [
                    #"VarlinkError id.rpsa.Intake.Adult {"age": 18, "code": "ADULT"}"#,
                    #"VarlinkError id.rpsa.Shelter.NotFound {"key": "X-1", "kind": "bed"}"#,
                    #"InvalidParameter org.varlink.service.InvalidParameter {"parameter": "reason"}"#,
                    #"InterfaceNotFound org.varlink.service.InterfaceNotFound {"interface": "id.rpsa.Nothing"}"#,
                ])
        }

        @Test func watchStreams() throws {
            let lines = try python(
                """
                other = varlink.Client(address="unix:" + sys.argv[1]).open("id.rpsa.Shelter")
                for event in shelter.Watch(_more=True):
                    if event["actor"] == "rpsad":
                        continue
                    print(event["method"], *event["subjects"][-1:])
                    if event["method"].endswith("DrainBed"):
                        break
                    other.DrainBed(bed="R-4", reason="wet")
                """)
            #expect(lines == ["id.rpsa.Shelter.ApplyLayout R-9", "id.rpsa.Shelter.DrainBed R-4"])
        }
    }
}
