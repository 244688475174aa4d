import Foundation
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// The daemon is killed while it takes in the list of a raid.
    struct RaidKillTests {
        private let house: House
        /// Everyone on the list but the adult.
        private let childCount = RaidNight.people.count - 1

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
        }

        @Test func raidIsTakenInWholeOrNotAtAllInTwentyKills() throws {
            var dice = Dice(seed: 20)
            for round in 1...20 {
                let raid = try house.ask(OpenRaid(agency: "satpol-pp", place: "Simpang Tiga")).raid
                var request = IntakeRaid(raid: raid, content: Data(RaidNight.file().utf8).base64EncodedString())
                request.requestId = "list \(round)"
                let socket = try house.raw()
                socket.send(wire(IntakeRaid.method, String(decoding: WireJSON.encode(request), as: UTF8.self)))
                usleep(UInt32.random(in: 0...40_000, using: &dice))
                try house.kill()
                try house.start()
                try expectAllOrNobody(of: raid, before: (round - 1) * childCount)
                try expectOneSet(request, total: round * childCount)
                try expectNoSecondTime(request)
            }
            let total = 20 * childCount
            #expect(
                try house.sqlite("SELECT count(DISTINCT child), count(DISTINCT stay) FROM stay") == [
                    "\(total)|\(total)"
                ])
            #expect(try house.rpsactl(["check"]).status == 0)
        }

        private func expectAllOrNobody(of raid: String, before: Int) throws {
            let rows = try house.ask(GetRaid(raid: raid)).rows
            let stays = Set(rows.compactMap(\.stay))
            #expect(rows.isEmpty || rows.count == RaidNight.people.count)
            #expect(stays.count == (rows.isEmpty ? 0 : childCount))
            let known = try Roll(listedIn: house).stays
            #expect(known.count == before + stays.count)
            #expect(stays.isSubset(of: known.keys))
        }

        /// However often the request comes again, the children are there once.
        private func expectOneSet(_ request: IntakeRaid, total: Int) throws {
            let client = try house.client()
            let bytes = try client.call(IntakeRaid.method, parameters: WireJSON.encode(request))
            #expect(try client.call(IntakeRaid.method, parameters: WireJSON.encode(request)) == bytes)
            let reply = try Client.decode(IntakeRaid.Reply.self, bytes)
            let stays = reply.admitted.map(\.stay) + reply.unplaced.map(\.stay)
            #expect(stays.count == childCount)
            #expect(Set(try house.ask(GetRaid(raid: request.raid)).rows.compactMap(\.stay)) == Set(stays))
            #expect(try Roll(listedIn: house).stays.count == total)
        }

        private func expectNoSecondTime(_ request: IntakeRaid) throws {
            var other = request
            other.requestId = nil
            let error = #expect(throws: ClientError.self) { try house.ask(other) }
            guard case .remote(let name, _) = error else { throw Trouble("no refusal: \(String(describing: error))") }
            #expect(name == Refusals.FileTakenIn.name)
        }
    }
}
