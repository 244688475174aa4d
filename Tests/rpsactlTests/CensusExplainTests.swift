import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

/// What stands behind a figure, and why it differs from what was published.
@Suite struct CensusExplainTests {
    private func part(_ stay: String?, _ amount: Double, _ nights: [String]) -> FigurePart {
        var part = FigurePart()
        part.stay = stay
        part.child = stay.map { "A" + $0.dropFirst() }
        (part.amount, part.nights) = (amount, nights)
        (part.since, part.until) = (stay == nil ? nights.first ?? "" : "2026-10-28", stay == nil ? nil : "2026-11-05")
        return part
    }

    private func explain(_ figure: String, _ value: Double, _ parts: [FigurePart], _ language: Language) throws
        -> String
    {
        var reply = ExplainCensus.Reply()
        (reply.figure, reply.value, reply.parts) = (figure, value, parts)
        reply.formula = "nights (limit <= night < exited)"
        let command = try CensusExplain.parse([figure, "--from", "2026-11-01", "--to", "2026-11-30"])
        return command.page(reply, on: Pages.screen(language))
    }

    @Test func nightsStandBesideTheStay() throws {
        let parts = [part("S-2026-0001", 2, ["2026-11-03", "2026-11-04"])]
        let page = try explain("overdueChildDays", 2, parts, .en)
        #expect(page.hasPrefix("overdue child-days = 2\n  = nights (limit ≤ night < exit day)\n"))
        #expect(page.contains("S-2026-0001  A-2026-0001  28 Oct 2026  5 Nov 2026       2  3–4 Nov"))
        #expect(page.hasSuffix("The list adds up to 2."))
    }

    @Test func rateSaysThatTheListIsWhatIsDivided() throws {
        let page = try explain("overdueRate", 6.25, [part("S-2026-0001", 1, ["2026-11-03"])], .id)
        #expect(page.hasPrefix("tingkat lewat batas = 6,3 %"))
        #expect(page.hasSuffix("Daftar ini yang dibagi; jumlahnya 1."))
    }

    @Test func emptyBedsAreListedByNight() throws {
        let page = try explain("turnoverInterval", 2, [part(nil, 4, ["2026-11-03"])], .en)
        #expect(page.contains(/night +amount\n3 Nov 2026 +4/))
    }

    @Test func nothingIsSaidInWords() throws {
        #expect(try explain("extensions", 0, [], .en).hasSuffix("Nothing stands behind this figure."))
    }

    private var difference: DiffCensus.Reply {
        var reply = DiffCensus.Reply()
        (reply.from, reply.to) = ("2026-11-01", "2026-11-30")
        (reply.first, reply.second) = ("2026-12-04T08:00:00.000+08:00", "2026-12-05T10:00:00.000+08:00")
        var change = FigureChange()
        (change.figure, change.key, change.was, change.now) = ("occupancyRate", "ward/Putri", 70, 69.166666)
        reply.changes = [change]
        var cause = FigureCause()
        (cause.stay, cause.child, cause.recordedAt) = ("S-2026-0026", "A-2026-0025", "2026-12-05T09:00:00.000+08:00")
        (cause.actor, cause.method, cause.code) = ("siti", "id.rpsa.Stays.Correct", "exited")
        (cause.was, cause.now) = ("2026-11-28T10:00:00.000+08:00", "2026-11-27T08:00:00.000+08:00")
        reply.causes = [cause]
        return reply
    }

    private func diff(_ reply: DiffCensus.Reply, _ language: Language) throws -> String {
        try CensusDiff.parse(["--from", "a", "--to", "b"]).page(reply, on: Pages.screen(language))
    }

    @Test func differenceNamesWhoRecordedWhat() throws {
        let page = try diff(difference, .en)
        #expect(page.contains("occupancy rate  ward: Putri  70.0 %  69.2 %"))
        #expect(page.contains("  5 Dec 2026 09:00  siti  correction  S-2026-0026 A-2026-0025\n"))
        #expect(page.contains("    left: 28 Nov 2026 10:00 → 27 Nov 2026 08:00"))
        let indonesian = try diff(difference, .id)
        #expect(indonesian.contains(/bangsal: Putri +70,0 % +69,2 %/))
        #expect(indonesian.contains("    keluar: 28 Nov 2026 10:00 → 27 Nov 2026 08:00"))
    }

    /// Why is a text about people; it is read where reading is recorded.
    @Test func differenceNamesWhereTheReasonIsRead() throws {
        #expect(try diff(difference, .en).hasSuffix("\n  rpsactl child show A-2026-0025"))
        var reply = difference
        reply.causes[0].item = "K-2026-0007"
        reply.causes.append(reply.causes[0])
        #expect(
            try diff(reply, .id).hasSuffix(IndonesianWords().reasonsAdvice + "\n  rpsactl countersign show K-2026-0007")
        )
    }

    @Test func valuesOfCausesAreInWords() throws {
        var reply = difference
        (reply.causes[0].method, reply.causes[0].code) = ("id.rpsa.Intake.SetTurnAway", "turnAway")
        (reply.causes[0].was, reply.causes[0].now) = ("report, female, 5", "void")
        #expect(
            try diff(reply, .id).contains("laporan, perempuan, 5 → batal")
                || diff(reply, .id).contains("perempuan, 5 → batal"))
        (reply.causes[0].code, reply.causes[0].was) = ("house", nil)
        reply.causes[0].now = "L1-4 2026-10-20T00:00:00.000+08:00"
        #expect(try diff(reply, .en).contains("L1-4 20 Oct 2026 00:00"))
    }

    @Test func noDifferenceIsSaid() throws {
        var reply = difference
        (reply.changes, reply.causes) = ([], [])
        #expect(try diff(reply, .en).hasSuffix("No figure differs."))
    }

    @Test(arguments: [Language.en, .id]) func pagesFitEightyColumns(_ language: Language) throws {
        let lines = try diff(difference, language).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
    }
}
