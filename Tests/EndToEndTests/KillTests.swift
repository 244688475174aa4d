import Foundation
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// The daemon is killed at its work.
    struct KillTests {
        @Test func nothingAcknowledgedIsLostInTwentyKills() throws {
            let house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
            let admissions = Admissions()
            for round in 1...20 {
                let before = admissions.acknowledged.count
                let crowd = admissions.begin(house, clients: 64)
                // A different moment in the life of a batch each time.
                #expect(eventually { admissions.acknowledged.count > before + round * 2 })
                usleep(UInt32(round * 7_919 % 5_000))
                try house.kill()
                try crowd.join()

                try house.start()
                let known = try Roll(listedIn: house)
                #expect(try Roll(acknowledged: admissions.acknowledged.values).missing(from: known) == [])
                #expect(try house.rpsactl(["check"]).status == 0)
                try expectRepetitionsToChangeNothing(admissions, house)
            }
            #expect(admissions.acknowledged.count > 20 * 20)
        }

        /// The first answer comes again, byte for byte; what had no answer is done once.
        private func expectRepetitionsToChangeNothing(_ admissions: Admissions, _ house: House) throws {
            let client = try house.client()
            try admissions.settle(client)
            let acknowledged = admissions.acknowledged
            let events = try house.ask(GetStatus()).events
            for (id, reply) in acknowledged.suffix(200) {
                #expect(try admissions.repeated(id, client) == reply)
            }
            #expect(try house.ask(GetStatus()).events == events)
            let stays = try Roll(acknowledged: acknowledged.values)
            #expect(stays.stays.count == acknowledged.count)
            #expect(try stays == Roll(listedIn: house))
            #expect(
                try house.sqlite("SELECT count(DISTINCT child), count(DISTINCT stay) FROM stay") == [
                    "\(acknowledged.count)|\(acknowledged.count)"
                ])
        }
    }
}
