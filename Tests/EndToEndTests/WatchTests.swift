import Glibc
import RPSAProtocol
import Testing
import Varlink

extension EndToEnd {
    /// `rpsactl watch`, which people leave running.
    struct WatchTests {
        private let house: House

        init() throws {
            house = try House()
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Admissions.bigLayout)
        }

        private func watch(_ arguments: String...) throws -> Program {
            try Program(
                Programs.path("rpsactl"), ["watch", "--json"] + arguments, environment: ["RPSA_SOCKET": house.socket])
        }

        private func sequences(_ watch: Program) throws -> [Int] {
            let printed = watch.printed
            guard let end = printed.lastIndex(of: "\n") else { return [] }
            return try printed[..<end].split(separator: "\n").map {
                try Client.decode(Watch.Reply.self, Array($0.utf8)).sequence
            }
        }

        @Test(arguments: [true, false])
        func watchSurvivesARestartWithoutGapOrRepetition(isKilled: Bool) throws {
            let watch = try watch()
            let admissions = Admissions()
            for round in 1...2 {
                let crowd = admissions.begin(house, clients: 8)
                #expect(eventually { admissions.acknowledged.count >= 100 * round })
                if isKilled { try house.kill() } else { try house.stop() }
                try crowd.join()
                try house.start()
                try admissions.settle(house.client())
            }
            let last = try house.ask(GetStatus()).events
            // The daemon may add that it sent an alert.
            var heard: [Int] = []
            #expect(
                try eventually {
                    heard = try sequences(watch)
                    return heard.count >= last
                })
            #expect(heard == Array(1...heard.count))
            #expect(watch.exitStatus == nil)
        }

        @Test func watchBeginsBehindTheEventItIsGiven() throws {
            for bed in ["R1-1", "R1-2", "R1-3"] { try house.ask(DrainBed(bed: bed, reason: "wet")) }
            let last = try house.ask(GetStatus()).events
            let watch = try watch("--after", "\(last - 2)")
            #expect(try eventually { try sequences(watch) == [last - 1, last] })
            try house.ask(UndrainBed(bed: "R1-1"))
            #expect(try eventually { try sequences(watch) == [last - 1, last, last + 1] })
        }

        @Test(arguments: [SIGINT, SIGTERM])
        func watchEndsWhenItIsInterrupted(signal: CInt) throws {
            let watch = try watch()
            #expect(eventually { !watch.printed.isEmpty })
            watch.signal(signal)
            #expect(try watch.wait().status == 0)
        }

        @Test func watchWithoutADaemonSaysSo() throws {
            try house.stop()
            #expect(try house.rpsactl(["watch"]).status == 69)
        }
    }
}
