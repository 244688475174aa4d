import Foundation
import Glibc
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// The disk under a working daemon fails for a while; strace says so in its place.
    @Suite(.needsRoot, .needs("strace", package: "strace"))
    struct DiskFaultTests {
        @Test(arguments: [
            ("pwrite64", "EROFS", "IO"), ("pwrite64", "EIO", "IO"), ("fdatasync", "EIO", "IO"),
            ("pwrite64", "ENOSPC", "FULL"),
        ])
        func changesAreRefusedUntilTheDiskWorksAgain(call: String, fault: String, code: String) throws {
            let house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: TimeZoneTests.layout)
            let (admissions, client) = (Admissions(), try house.client())
            #expect(try admissions.admit(client))

            let strace = try #require(Programs.system("strace"))
            let tracer = try Program(
                strace,
                [
                    "-f", "-o", "/dev/null", "-p", "\(house.daemon.pid)", "-e", "trace=\(call)", "-e",
                    "inject=\(call):error=\(fault)",
                ])
            #expect(eventually { tracer.complained.contains("attached") })
            let failure = ClientError.remote(
                name: Refusals.StorageFailed.name, parameters: Array(#"{"code":"\#(code)"}"#.utf8))
            for _ in 1...3 { #expect(throws: failure) { try admissions.admit(client) } }
            #expect(try house.rpsactl(["check-in", "--sex", "P", "--age", "9", "--source", "raid"]).status == 69)
            #expect(try Roll(listedIn: house) == Roll(acknowledged: admissions.acknowledged.values))
            tracer.signal(SIGTERM)
            _ = try tracer.wait()

            #expect(admissions.open.count == 3)
            try admissions.settle(client)
            #expect(try Roll(listedIn: house) == Roll(acknowledged: admissions.acknowledged.values))
            #expect(try house.rpsactl(["check"]).status == 0)
            #expect(try house.stop().status == 0)
        }
    }
}
