import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

/// A census on the screen, for a spreadsheet, and what stands behind it.
@Suite struct CensusPageTests {
    private func page(_ language: Language, by: String? = "ward") -> String {
        CensusPage(screen: Pages.screen(language), by: by).text(CensusPages.census)
    }

    @Test func figuresAreWrittenAsTheLanguageWritesThem() {
        #expect(page(.en).contains(/occupancy rate +69\.4 %/))
        #expect(page(.id).contains(/tingkat hunian +69,4 %/))
        #expect(page(.id).contains(/median lama tinggal, malam +2,5/))
    }

    @Test func formulasAreWordsOfTheLanguage() {
        let english = "occupancy rate = (nights in a bed + nights without a bed) ÷ nights of"
        #expect(page(.en).contains(english))
        #expect(page(.en).contains("nights of the period = last day − first day + 1"))
        #expect(page(.id).contains("tingkat hunian = (malam di tempat tidur + malam tanpa tempat tidur) ÷ malam"))
        #expect(page(.en).contains("stays (arrival day < first day ≤ exit day)"))
    }

    @Test(arguments: [Language.en, .id]) func pageFitsEightyColumns(_ language: Language) {
        for line in page(language).split(separator: "\n") where !line.contains("rpsactl ") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func wardsSayThatMovesAreNoArrivals() {
        var reply = CensusPages.census
        #expect(!CensusPage(screen: Pages.screen(.en), by: "ward").text(reply).contains("moved between wards"))
        reply.groups[0].closing += 1
        #expect(CensusPage(screen: Pages.screen(.en), by: "ward").text(reply).contains("moved between wards"))
        #expect(!CensusPage(screen: Pages.screen(.en), by: "sex").text(reply).contains("moved between wards"))
    }

    @Test func groupsWithoutBedsHaveNoRate() {
        let line = page(.en).split(separator: "\n").first { $0.hasPrefix("– ") }
        #expect(line?.contains(/– +–/) == true)
    }

    @Test func everyFigureStandsOnThePageOnce() {
        for code in FigureCode.allCases where code != .days {
            #expect(page(.en).contains("  \(EnglishWords().figure(code))  "), "\(code)")
        }
    }

    @Test func spreadsheetIsNotRounded() {
        let lines = CensusCSV.figures(CensusPages.census).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("from,to,key,days,opening,arrivals"))
        #expect(lines[1].hasPrefix("2026-11-01,2026-11-30,\"Putri, atas\",30,3,27,26,4,117,3,173,4,69.364161"))
        #expect(lines[2].contains(",0,4,,,2.5,"))
        #expect(lines[3].hasPrefix("2026-11-01,2026-11-30,,30,"))
        #expect(CensusCSV.nights(CensusPages.nights).hasSuffix("2026-11-16,9,0,3,6,0,6"))
    }

    @Test(arguments: [
        (["2026-11-03"], "3 Nov"), (["2026-11-03", "2026-11-04"], "3–4 Nov"),
        (["2026-11-29", "2026-11-30", "2026-12-01", "2026-12-03"], "29 Nov–1 Dec, 3 Dec"),
        (["2024-02-28", "2024-02-29", "2024-03-01"], "28 Feb–1 Mar"), ([], ""),
        (["2026-12-31", "2027-01-01"], "31 Dec–1 Jan"),
    ])
    func nightsInARowAreOneSpan(_ nights: [String], _ text: String) {
        #expect(NightSpans.text(nights, EnglishWords()) == text)
    }

    @Test(
        arguments: [(2.15384, "2.2"), (-0.25, "-0.3"), (0, "0.0"), (99.96, "100.0"), (nil, "–")] as [(Double?, String)])
    func decimalsAreRoundedOnce(_ value: Double?, _ text: String) {
        #expect(EnglishWords().decimal(value) == text)
    }

    @Test(
        arguments: [
            (["census", "--from", "2026-11-01"], 2), (["census", "--from", "a", "--to", "b", "--as-of", "c"], 2),
            (["census", "diff", "--from", "a", "--to", "b", "--known-at", "c"], 2),
        ] as [([String], Int32)])
    func wrongOptionsAreWrongUsage(_ arguments: [String], _ status: Int32) throws {
        try Invocation.$current.withValue(Pages.invocation(.en, arguments)) {
            let command = try Rpsactl.parseAsRoot(arguments)
            let failure = #expect(throws: CommandFailure.self) {
                if let table = command as? CensusTable { _ = try table.request() }
                if let diff = command as? CensusDiff { _ = try diff.request() }
            }
            #expect(failure?.failure.status == .usage)
        }
    }

    @Test func asOfIsTheEndOfThePeriod() throws {
        let command = try Rpsactl.parseAsRoot([
            "census", "--from", "2026-11-01", "--as-of", "2026-11-20", "--by", "sex",
        ])
        let request = try #require(command as? CensusTable).request()
        #expect((request.from, request.to, request.by) == ("2026-11-01", "2026-11-20", "sex"))
    }
}
