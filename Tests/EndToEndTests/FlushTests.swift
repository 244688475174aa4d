import Foundation
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// An acknowledgement means that the disk has it; many share one flush.
    struct FlushTests {
        @Test(.needs("strace", package: "strace"))
        func everyAcknowledgementAloneHasAFlushOfItsOwn() throws {
            let folder = try Folder()
            let trace = folder.path + "/trace"
            let strace = try #require(Programs.system("strace"))
            let house = try House(wrapper: [strace, "-D", "-f", "-y", "-e", "trace=fdatasync,fsync", "-o", trace])
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
            let client = try house.client()
            let admissions = Admissions()
            let before = try flushes(trace)
            for count in 1...20 {
                #expect(try admissions.admit(client))
                #expect(try flushes(trace) - before >= count)
            }
            try house.stop()
        }

        /// Flushes of the write-ahead log that had begun by now.
        private func flushes(_ trace: String) throws -> Int {
            try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
                .count { $0.contains("sync(") && $0.contains("register.sqlite-wal>") }
        }

        @Test(.needs("cc", package: "gcc"))
        func sixtyFourClientsShareFlushes() throws {
            let shim = try Shim.slowFlush()
            let folder = try Folder()
            let counter = folder.path + "/count"
            let house = try House(environment: [
                "LD_PRELOAD": shim.path, "SLOW_FLUSH_US": "4000", "SLOW_FLUSH_COUNT": counter,
            ])
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
            let admissions = Admissions()
            let before = try size(of: counter)
            try admissions.begin(house, clients: 64, each: 20).join()
            let flushes = try size(of: counter) - before
            #expect(admissions.acknowledged.count == 64 * 20)
            #expect(flushes > 0)
            #expect(Double(flushes) < 0.3 * 64 * 20)
            try house.stop()
        }

        private func size(of path: String) throws -> Int {
            try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        }
    }
}
