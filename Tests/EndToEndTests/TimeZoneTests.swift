import RPSAProtocol
import Testing

extension EndToEnd {
    /// Days end at the shelter's own midnight, also in a static program that has no time zones built in.
    struct TimeZoneTests {
        static let layout = """
            [[room]]
            code = "R"
            ward = "W"
            sex = "mixed"
            ages = [0, 17]
            beds = 9
            """

        private func house(zone: String, raidLimit: String = "3d") throws -> House {
            let house = try House(
                configuration: """
                    timezone = "\(zone)"
                    [placement.raid]
                    limit = "\(raidLimit)"
                    """)
            try house.rpsactl(["layout", "apply", "-"], as: ApplyLayout.self, input: Self.layout)
            return house
        }

        private func checkIn(_ house: House, arrived: String) throws -> CheckIn.Reply {
            try house.rpsactl(
                ["check-in", "--sex", "P", "--age", "12", "--source", "raid", "--arrived", arrived], as: CheckIn.self)
        }

        @Test(arguments: [("Asia/Makassar", "+08:00"), ("Asia/Jakarta", "+07:00"), ("Asia/Jayapura", "+09:00")])
        func timesCarryTheSheltersOffset(zone: String, offset: String) throws {
            let house = try house(zone: zone)
            #expect(try house.rpsactl(["status"], as: GetStatus.self).timezone == zone)
            let reply = try checkIn(house, arrived: "2026-01-14 23:30")
            #expect(reply.arrivedAt == "2026-01-14T23:30:00.000\(offset)")
            #expect(reply.dueAt == "2026-01-18T00:00:00.000\(offset)")
            let occupancy = try house.rpsactl(["occupancy", "--as-of", "2026-01-14"], as: GetOccupancy.self)
            #expect(occupancy.asOf.hasSuffix(offset) && occupancy.knownAt.hasSuffix(offset))
            #expect(occupancy.occupiedBeds == 1)
            #expect(try house.rpsactl(["occupancy", "--as-of", "2026-01-13"], as: GetOccupancy.self).occupiedBeds == 0)
        }

        @Test func withoutAConfigurationItIsMakassar() throws {
            let house = try House()
            let status = try house.rpsactl(["status"], as: GetStatus.self)
            #expect(status.timezone == "Asia/Makassar")
            #expect(status.startedAt.hasSuffix("+08:00"))
        }

        @Test func machinesOwnZoneChangesNothing() throws {
            let house = try House(environment: ["TZ": "America/New_York"])
            #expect(try house.rpsactl(["status"], as: GetStatus.self).startedAt.hasSuffix("+08:00"))
        }

        // In 2025 summer time began on 30 March at 02:00.
        @Test(arguments: [("3d", "2025-04-01T00:00:00.000+02:00"), ("72h", "2025-03-31T23:00:00.000+02:00")])
        func limitAcrossTheBeginningOfSummerTime(limit: String, due: String) throws {
            let house = try house(zone: "Europe/Berlin", raidLimit: limit)
            let reply = try checkIn(house, arrived: "2025-03-28 22:00")
            #expect(reply.arrivedAt == "2025-03-28T22:00:00.000+01:00")
            #expect(reply.dueAt == due)
        }

        @Test func sameInstantIsTheSameWhateverOffsetItIsTypedWith() throws {
            let house = try house(zone: "Europe/Berlin")
            #expect(try checkIn(house, arrived: "2025-03-30T00:59:59Z").arrivedAt == "2025-03-30T01:59:59.000+01:00")
            #expect(
                try checkIn(house, arrived: "2025-03-30T09:00:00.250+08:00").arrivedAt
                    == "2025-03-30T03:00:00.250+02:00")
        }
    }
}
