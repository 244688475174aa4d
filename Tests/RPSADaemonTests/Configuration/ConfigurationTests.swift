import RPSACore
import Testing

@testable import RPSADaemon

struct ConfigurationTests {
    @Test func emptyFileIsTheDefaults() throws {
        #expect(try read("") == Configuration())
        #expect(try read("\u{FEFF}# only words\r\n") == Configuration())
    }

    @Test func defaultsAreThoseOfTheShelter() throws {
        let configuration = Configuration()
        #expect(configuration.site == "RPSA Balikpapan")
        #expect(configuration.timezone == "Asia/Makassar")
        #expect(configuration.language == .id)
        #expect(configuration.placementTypes == PlacementType.shipped)
        #expect(configuration.placementType("under12")?.limit == StayLimit(months: 6))
        #expect(configuration.placementType("RAID") == nil)
        #expect(configuration.categories["anak jalanan / ngelem"] == [.anjal, .napza])
        #expect(configuration.outOfTown.contains("Samarinda"))
    }

    @Test func shippedYearHasItsSeventeenHolidaysAndEightDaysOfLeave() throws {
        #expect(ShippedCalendar.days.count == 25)
        let calendar = Configuration().calendar
        #expect(calendar.knows(year: 2026))
        #expect(!calendar.knows(year: 2027))
        #expect(try !calendar.isWorkingDay(day("2026-12-24")))
        #expect(try calendar.isWorkingDay(day("2026-12-23")))
    }

    @Test func plainKeysAreTaken() throws {
        let text = "site = \"Rumah 2.0 - Utara\"\ntimezone = 'Asia/Jakarta'\nlanguage = \"en\"\n"
        let configuration = try read(text)
        #expect(configuration.site == "Rumah 2.0 - Utara")
        #expect(configuration.timezone == "Asia/Jakarta")
        #expect(configuration.language == .en)
    }

    @Test func shippedPlacementIsChangedKeyByKey() throws {
        let napza = try read("[placement.napza]\nlimit = \"45d\"\n").placementType("napza")
        #expect(napza?.limit == StayLimit(days: 45))
        #expect(napza?.review == StayLimit(days: 14))
        #expect(napza?.legalBasis == PlacementType.agencyPolicy)
    }

    @Test func emptyLimitIsNoLimit() throws {
        let text = "[placement.napza]\nlimit = \"\"\nreview = \"\"\n"
        #expect(try read(text).placementType("napza")?.limit == nil)
        #expect(try read(text).placementType("napza")?.review == nil)
    }

    @Test func addedPlacementsFollowTheShippedInTheOrderOfTheFile() throws {
        let text =
            "[placement.zakat]\nlimit = \"72h\"\n[placement.asrama]\nlimit = \"\"\n[placement.raid]\nlimit = \"1d\"\n"
        let types = try read(text).placementTypes
        #expect(types.map(\.code) == PlacementType.shipped.map(\.code) + ["zakat", "asrama"])
        #expect(types.last?.legalBasis == PlacementType.agencyPolicy)
    }

    @Test func yearOfTheFileReplacesOnlyItself() throws {
        let added = try read("[calendar.2027]\nholidays = [\"01-01\"]\njoint-leave = [\"01-04\"]\n").calendar
        #expect(added.knows(year: 2026) && added.knows(year: 2027))
        #expect(try !added.isWorkingDay(day("2027-01-04")))
        let replaced = try read("[calendar.2026]\nholidays = [\"01-02\"]\n").calendar
        #expect(try replaced.isWorkingDay(day("2026-01-01")))
        #expect(try !replaced.isWorkingDay(day("2026-01-02")))
    }

    @Test func wordsAreFoldedAddedChangedAndTakenOut() throws {
        let text =
            "[categories]\n\"Anak  LAMPU Merah\" = [\"anjal\", \"AT\", \"ANJAL\"]\npunk = [\"ANJAL\"]\nlem = []\n"
        let categories = try read(text).categories
        #expect(categories["anak lampu merah"] == [.anjal, .at])
        #expect(categories["punk"] == [.anjal])
        #expect(categories["lem"] == nil)
        #expect(categories["ngelem"] == [.napza])
    }

    @Test func listOfTownsReplacesTheShipped() throws {
        #expect(try read("origin.out-of-town = [\"Ternate\"]\n").outOfTown == ["Ternate"])
        #expect(try read("[origin]\nout-of-town = []\n").outOfTown.isEmpty)
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func read(_ text: String) throws -> Configuration {
        try Configuration.read(text: text, file: "rpsad.toml")
    }
}
