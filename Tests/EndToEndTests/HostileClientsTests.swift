import Foundation
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// Clients that take what they can and give nothing back; others are served meanwhile.
    struct HostileClientsTests {
        private static let growthMaxKiB = 20_000
        private let house: House

        init() throws {
            house = try House()
            let file = Programs.root + "/Examples/layout-24.toml"
            try house.rpsactl(["layout", "apply", file], as: ApplyLayout.self)
        }

        @Test func connectionsBeyondTheLimitAreToldSo() throws {
            let clients = try (0..<300).map { _ in try house.client() }
            var served: [Client] = []
            var refusals: [ClientError] = []
            for client in clients {
                do throws(ClientError) {
                    _ = try client.call(GetStatus.method)
                    served.append(client)
                } catch {
                    refusals.append(error)
                }
            }
            #expect(served.count == 256)
            let tooMany = ClientError.remote(
                name: Refusals.TooManyConnections.name, parameters: Array(#"{"limit":256}"#.utf8))
            #expect(refusals.count == 44)
            #expect(refusals.allSatisfy { $0 == tooMany })
            for client in served { _ = try client.call(GetStatus.method) }
            let outcome = try house.rpsactl(["status"])
            #expect(outcome.status == 69)
            #expect(outcome.errors.contains("256"))
        }

        @Test func roomIsFreeAgainWhenTheyHaveLeft() throws {
            try connectionsBeyondTheLimitAreToldSo()
            #expect(try eventually { try house.rpsactl(["status"]).status == 0 })
        }

        @Test func twoHundredHalfMessagesHoldUpNobody() throws {
            let before = try anonymousMemory(of: house.daemon.pid)
            let half = Array(#"{"method":""#.utf8) + Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
            // What was held is given back: more rounds do not hold more.
            for _ in 1...3 {
                let sockets = try (0..<200).map { _ in try house.raw() }
                // Whoever would make the daemon hold more than 32 MiB is hung up on.
                let held = sockets.count { $0.send(half) }
                #expect(held >= 16)
                try expectOthersToBeServed()
                let growth = try anonymousMemory(of: house.daemon.pid) - before
                #expect(growth < 48_000)
                withExtendedLifetime(sockets) {}
            }
        }

        @Test func watcherThatNeverReadsCostsNoMemory() throws {
            let watchers = try (0..<3).map { _ in try house.raw() }
            for watcher in watchers { watcher.send(wire(Watch.method, flags: #","more":true"#)) }
            try write(rounds: 10)
            let before = try anonymousMemory(of: house.daemon.pid)
            try write(rounds: 110)
            let growth = try anonymousMemory(of: house.daemon.pid) - before
            #expect(growth < Self.growthMaxKiB)
            try expectOthersToBeServed()
            // The stream has waited, and has no gap.
            let heard = watchers[0].hear(5_761, within: .seconds(30))
            #expect(heard.count == 5_761)
            #expect(heard.enumerated().allSatisfy { $0.element.contains(#""sequence":\#($0.offset + 1),"#) })
        }

        @Test func clientThatNeverReadsItsRepliesIsPaused() throws {
            let before = try anonymousMemory(of: house.daemon.pid)
            let call = wire("org.varlink.service.GetInterfaceDescription", #"{"interface":"id.rpsa.Shelter"}"#)
            let calls = String(repeating: call, count: 20_000)
            let socket = try house.raw()
            let sent = socket.press(Array(calls.utf8), patience: .milliseconds(500))
            #expect(sent < calls.utf8.count)
            let growth = try anonymousMemory(of: house.daemon.pid) - before
            #expect(growth < Self.growthMaxKiB)
            try expectOthersToBeServed()
        }

        /// Each of 24 clients closes and opens a bed of its own.
        private func write(rounds: Int) throws {
            let beds = try house.ask(ListBeds()).beds.map(\.bed)
            try Crowd.run(beds.count) { [house] number in
                let client = try house.client()
                for _ in 0..<rounds {
                    let drain = DrainBed(bed: beds[number], reason: "wet")
                    let _: DrainBed.Reply = try client.call(DrainBed.method, drain)
                    let _: UndrainBed.Reply = try client.call(UndrainBed.method, UndrainBed(bed: beds[number]))
                }
            }
        }

        private func expectOthersToBeServed() throws {
            let client = try house.client()
            var slowest = Duration.zero
            for _ in 0..<100 {
                let start = ContinuousClock.now
                _ = try client.call(GetStatus.method)
                slowest = max(slowest, .now - start)
            }
            #expect(slowest < .seconds(1))
        }
    }
}
