import Foundation
import RPSAProtocol
import Testing

extension EndToEnd {
    /// systemd's own client, which hangs up on anything that is not quite Varlink.
    @Suite(.needsTool("varlinkctl", "--version")) struct VarlinkctlTests {
        private static let interfaces = [
            "id.rpsa.Alerts", "id.rpsa.Intake", "id.rpsa.Records", "id.rpsa.Shelter", "id.rpsa.Stays",
            "org.varlink.service",
        ]
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
        }

        private func varlinkctl(_ arguments: String...) throws -> Outcome {
            try run(Programs.support("varlinkctl"), arguments)
        }

        @Test func infoNamesTheServiceAndItsInterfaces() throws {
            let outcome = try varlinkctl("info", house.socket)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output.contains("Product: rpsad"))
            for interface in Self.interfaces { #expect(outcome.output.contains(interface)) }
        }

        @Test func listMethodsNamesEachMethod() throws {
            let outcome = try varlinkctl("list-methods", house.socket)
            #expect(outcome.status == 0, "\(outcome.errors)")
            let methods = outcome.output.split(separator: "\n").map(String.init)
            for method in [
                GetStatus.method, Watch.method, CheckIn.method, ListStays.method, ListAlerts.method, Check.method,
            ] {
                #expect(methods.contains(method))
            }
        }

        @Test(arguments: interfaces)
        func introspectShowsTheInterface(interface: String) throws {
            let outcome = try varlinkctl("introspect", house.socket, interface)
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.errors.isEmpty)
            #expect(outcome.output.contains("interface \(interface)"))
        }

        @Test func everyInterfaceTextIsValid() throws {
            let folder = Programs.root + "/Sources/RPSAProtocol/Interface/"
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".varlink") }
            #expect(files.sorted() == Self.interfaces.filter { $0.hasPrefix("id.") }.map { $0 + ".varlink" })
            for file in files {
                let outcome = try varlinkctl("validate-idl", folder + file)
                #expect(outcome.status == 0, "\(file): \(outcome.errors)")
            }
        }

        @Test func callsAreAnswered() throws {
            let status = try varlinkctl("--json=short", "call", house.socket, GetStatus.method, "{}")
            #expect(status.status == 0, "\(status.errors)")
            #expect(status.output.contains(#""certifiedBeds":9"#))
            let admitted = try varlinkctl(
                "--json=short", "call", house.socket, CheckIn.method, #"{"sex":"female","age":9,"source":"police"}"#)
            #expect(admitted.status == 0, "\(admitted.errors)")
            #expect(try house.ask(ListStays()).stays.count == 1)
            let list = try varlinkctl("--json=short", "call", house.socket, ListStays.method, #"{"limit":5}"#)
            #expect(list.output.contains(#""overdueHours":null"#))
        }

        @Test func errorsArriveByName() throws {
            let missing = try varlinkctl("call", house.socket, GetStay.method, #"{"stay":"S-2026-0999"}"#)
            #expect(missing.status != 0)
            #expect(missing.errors.contains("id.rpsa.Shelter.NotFound"))
            let unknown = try varlinkctl("call", house.socket, "id.rpsa.Shelter.Nothing", "{}")
            #expect(unknown.status != 0)
            #expect(unknown.errors.contains("MethodNotFound"))
        }

        @Test func watchStreamsWithMore() throws {
            let watch = try Program(
                Programs.support("varlinkctl"), ["--json=short", "--more", "call", house.socket, Watch.method, "{}"])
            #expect(eventually { watch.printed.contains(ApplyLayout.method) }, "\(watch.complained)")
            try house.ask(DrainBed(bed: "R-1", reason: "wet"))
            #expect(eventually { watch.printed.contains(DrainBed.method) }, "\(watch.complained)")
        }
    }
}
