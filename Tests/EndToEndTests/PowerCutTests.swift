import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    /// The power goes off while many check in.
    @Suite(.needsRoot, .enabled(if: SmallDisk.obstacle == nil, "skip: no disk can be cut off here"))
    struct PowerCutTests {
        /// Admits until the power goes, and comes back; the stays that were acknowledged and are gone.
        private func lost(environment: [String: String?] = [:]) throws -> (lost: Int, acknowledged: Int, check: Int32) {
            let disk = try SmallDisk(megabytes: 64)
            let house = try House(disk: disk, environment: environment)
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
            // On disk with or without flushes.
            sync()
            let admissions = Admissions()
            let crowd = admissions.begin(house, clients: 32)
            #expect(eventually { admissions.acknowledged.count > 500 })
            try disk.cutPower()
            try house.kill()
            // Those who were answered with an error learned that nothing was saved.
            try? crowd.join()
            try disk.comeBack()
            try house.start()
            let acknowledged = try Roll(acknowledged: admissions.acknowledged.values)
            let missing = try acknowledged.missing(from: Roll(listedIn: house))
            let check = try house.rpsactl(["check"]).status
            try house.stop()
            return (missing.count, acknowledged.stays.count, check)
        }

        @Test func nothingAcknowledgedIsLost() throws {
            for _ in 1...3 {
                let result = try lost()
                #expect(result.acknowledged > 500)
                #expect(result.lost == 0)
                #expect(result.check == 0)
            }
        }

        @Test(.needs("cc", package: "gcc"))
        func withoutFlushesMuchWouldBeLost() throws {
            let shim = try Shim.noFlush()
            // Another program's sync() may save everything, so it is tried more than once.
            let isLost = (1...5).contains { _ in
                // A register that does not even open again is lost as well.
                (try? lost(environment: ["LD_PRELOAD": shim.path]))?.lost != 0
            }
            #expect(isLost)
        }
    }
}
