import ArgumentParser
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PageTests {
    private static func stay(_ number: Int, bed: String?, due: String?, overdueHours: Int?) -> ListStays.Line {
        ListStays.Line(
            stay: "S-2026-000\(number)", child: "A-2026-000\(number)", initials: "S", sex: "male", age: 12, room: nil,
            bed: bed,
            arrivedAt: Pages.time, exitedAt: nil, dueAt: due, overdueHours: overdueHours, placementType: "raid")
    }

    @Test func stayListShowsWhoIsOverdueAndWhoHasNoBed() throws {
        let stays = [
            Self.stay(1, bed: "LA1-1", due: Pages.time, overdueHours: 27),
            Self.stay(2, bed: nil, due: nil, overdueHours: nil),
        ]
        let text = try StayList.parse([]).page(ListStays.Reply(stays: stays, next: nil), on: Pages.screen(.en))
        #expect(
            text == """
                stay         child        init.  sex  age  bed    arrived       due           overdue
                S-2026-0001  A-2026-0001  S      M     12  LA1-1  21 Nov 02:10  21 Nov 02:10  ! 1 d 3 h
                S-2026-0002  A-2026-0002  S      M     12  !!     21 Nov 02:10  –             –
                2 stays
                """)
    }

    @Test func evacuationListCountsEveryoneAndFitsOnPaper() throws {
        let text = try Evacuate.parse([]).page(Pages.board, on: Pages.screen(.id))
        #expect(text.contains("DI DALAM RUMAH: 3   Sedang izin: 0"))
        #expect(text.contains("[ ]  A-2026-0012  S   perempuan  13th  PA1-1"))
        #expect(text.contains("TANPA TEMPAT TIDUR: 1"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func identityIsShownWithoutControlCharacters() throws {
        var identity = GetChild.Identity()
        identity.name = "Melati \u{1B}[2J"
        let texts = [GetChild.Text(kind: "note", text: "a\u{7}\nb", stay: nil, recordedAt: Pages.time)]
        var reply = GetChild.Reply()
        reply.child = "A-2026-0001"
        reply.sex = "female"
        reply.identity = identity
        reply.texts = texts
        let text = try ChildShow.parse(["A-2026-0001"]).page(reply, on: Pages.screen(.en))
        #expect(text.contains("name   Melati �[2J"))
        #expect(text.contains("note: a��b"))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func failedCheckIsNamedAndIsOne() throws {
        let results = [
            Check.Result(name: "chain", ok: true, detail: "9"), Check.Result(name: "stay", ok: false, detail: "row 3"),
        ]
        let reply = Check.Reply(checks: results)
        let command = try CheckRecord.parse([])
        #expect(command.status(of: reply) == .refused)
        #expect(command.page(reply, on: Pages.screen(.en)).contains("NOT WHOLE: stay"))
    }

    @Test func importWithErrorsIsBadInput() throws {
        let fault = ImportRoster.Fault(row: 3, line: 5, column: "L/P", code: "SEX", message: "accepted: L, P")
        let reply = ImportRoster.Reply(dryRun: false, arrivedAt: Pages.time, errors: [fault])
        let command = try Import.parse(["f", "--source", "raid"])
        #expect(command.status(of: reply) == .badInput)
        #expect(
            command.page(reply, on: Pages.screen(.id)).contains(
                "  data 3, baris 5  L/P: bukan L atau P (SEX). Yang diterima: L, P"))
    }

    @Test func eventTakesOneLine() {
        let event = Watch.Reply(
            sequence: 7, occurredAt: Pages.time, recordedAt: Pages.time, uid: 1, actor: "budi",
            method: "id.rpsa.Stays.Move",
            subjects: ["S-2026-0001"])
        #expect(WatchEvents.line(event, IndonesianWords()) == "7  21 Nov 2026 02:10  pindah  S-2026-0001  oleh budi")
    }
}
