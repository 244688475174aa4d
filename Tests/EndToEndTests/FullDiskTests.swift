import Foundation
import Glibc
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// The disk has no room, or takes no writes.
    @Suite(.needsRoot, .enabled(if: SmallDisk.obstacle == nil, "skip: no disk of its own can be made here"))
    struct FullDiskTests {
        private static let full = ClientError.remote(
            name: Refusals.StorageFailed.name, parameters: Array(#"{"code":"FULL"}"#.utf8))
        private let disk: SmallDisk
        private let house: House
        private let admissions = Admissions()

        init() throws {
            disk = try SmallDisk(megabytes: 32)
            house = try House(disk: disk)
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
        }

        @Test func fullDiskRefusesClearlyUntilThereIsRoom() throws {
            let client = try house.client()
            #expect(try admissions.admit(client))
            try disk.fill()
            #expect(throws: Self.full) { for _ in 1...2_500 { _ = try admissions.admit(client) } }
            try expectAClearRefusal()
            try expectTheRegisterToHoldWhatWasAcknowledged()

            try disk.makeRoom()
            #expect(admissions.open.count == 1)
            try admissions.settle(client)
            for _ in 1...20 { #expect(try admissions.admit(client)) }
            try expectTheRegisterToHoldWhatWasAcknowledged()
            #expect(try house.stop().status == 0)
        }

        @Test func everyoneWhoSharesTheFailedCommitIsToldSo() throws {
            try disk.fill()
            let crowd = admissions.begin(house, clients: 32)
            #expect(throws: Self.full) { try crowd.join() }
            #expect(admissions.open.count == 32)
            try expectTheRegisterToHoldWhatWasAcknowledged()
            try disk.makeRoom()
            try admissions.settle(house.client())
            try expectTheRegisterToHoldWhatWasAcknowledged()
            try house.stop()
        }

        @Test func readOnlyDiskStopsTheStartAndHarmsNothing() throws {
            #expect(try admissions.admit(house.client()))
            try house.stop()
            try disk.remount("ro")
            let outcome = try run(Programs.path("rpsad"), house.arguments)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(disk.mount))
            #expect(outcome.errors.contains("Read-only file system") || outcome.errors.contains("READONLY"))
            try disk.remount("rw")
            try house.start()
            try expectTheRegisterToHoldWhatWasAcknowledged()
            try house.stop()
        }

        private func expectAClearRefusal() throws {
            let checkIn = ["check-in", "--sex", "P", "--age", "9", "--source", "raid"]
            let outcome = try house.rpsactl(checkIn)
            #expect(outcome.status == 69)
            #expect(outcome.errors.contains("disk is full"))
            #expect(try house.rpsactl(checkIn + ["--lang", "id"]).errors.contains("penuh"))
            #expect(try house.rpsactl(["board"]).status == 0)
        }

        private func expectTheRegisterToHoldWhatWasAcknowledged() throws {
            #expect(try Roll(listedIn: house) == Roll(acknowledged: admissions.acknowledged.values))
            let check = try house.rpsactl(["check"])
            #expect(check.status == 0, "\(check.output)")
        }
    }
}
