import ArgumentParser
import FoundationEssentials
import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RaidTests {
    private func missing(_ command: some Asking) -> [String] {
        do {
            _ = try command.request()
            return []
        } catch Failure.missing(let options, _) {
            return options
        } catch {
            return ["\(error)"]
        }
    }

    @Test func everyMissingOptionIsNamedAtOnce() throws {
        #expect(missing(try RaidOpen.parse([])) == ["--agency", "--place"])
        #expect(missing(try RaidIntake.parse([])) == ["RAID", "FILE"])
        #expect(missing(try RaidPass.parse([])) == ["RAID", "--row", "--as"])
        #expect(missing(try RaidReopen.parse(["R-1"])) == ["--reason"])
        #expect(missing(try RaidSet.parse(["R-1"])).count == 1)
        #expect(try RaidAdd.parse([]).missingOptions == ["RAID", "--sex", "--age (--age-about, --born)"])
        #expect(
            missing(try TurnAwayRecord.parse([])) == ["--source", "--sex", "--age", "--reason", "--referred-to"])
        #expect(missing(try TurnAwaySet.parse(["T-1"])).count == 1)
    }

    @Test func rowOfATurnAwayNeedsItsRaid() throws {
        let typed = ["--source", "raid", "--sex", "L", "--age", "15", "--reason", "full", "--referred-to", "x"]
        #expect(missing(try TurnAwayRecord.parse(typed + ["--raid", "R-1"])) == [])
        #expect(missing(try TurnAwayRecord.parse(typed + ["--row", "3"])) == ["--raid"])
        let request = try TurnAwayRecord.parse(typed + ["--raid", "R-1", "--row", "3"]).request()
        #expect(request.raid == "R-1")
        #expect(request.row == 3)
        #expect(request.sex == "male")
    }

    @Test func addedChildHasTheRaidAndNoSource() throws {
        let request = try RaidAdd.parse(["R-1", "--sex", "P", "--age", "9"]).request()
        #expect(request.raid == "R-1")
        #expect(request.source == nil)
        #expect(!(try RaidAdd.parse(["R-1"]).openSteps.contains(.source)))
    }

    @Test(arguments: [
        (["turn-away", "--source", "police", "--sex", "L"], "TurnAwayRecord"),
        (["turn-away", "list", "--since", "-7d"], "TurnAwayList"),
        (["turn-away", "set", "T-1", "--void"], "TurnAwaySet"),
        (["raid", "pass", "R-1", "--row", "3", "--as", "adult"], "RaidPass"),
    ])
    func wordsLeadToTheCommand(typed: [String], name: String) throws {
        #expect(String(describing: type(of: try Rpsactl.parseAsRoot(typed))) == name)
        #expect(CommandPlace.leaf(typed).map { String(describing: $0.type) } == name)
    }

    @Test func mistypedCommandOfAGroupWithAUsualOneIsStillCorrected() {
        #expect(CommandPlace.find(["turn-away", "lst"]).nearest == "list")
        #expect(CommandPlace.find(["turn-away", "--source", "police"]).mistyped == nil)
    }

    @Test func openRaidNamesWhatIsOpenAndHowToClearItUp() throws {
        let text = try RaidShow.parse(["R-2026-0003"]).page(RaidPages.raid, on: Pages.screen(.en))
        #expect(
            text == """
                raid    R-2026-0003, open
                agency  Satpol PP Contoh (raid)
                when    21 Nov 2026 02:10
                place   Simpang Contoh
                count   4

                handed over  admitted  adult  family  referred  turned away  !! pending  diff.
                          4         1      0       1         0            0           1    ! 2

                row  init.  sex  age  outcome     child        stay         bed, →
                  1  R      M     14  admitted    A-2026-1031  S-2026-1031  LA1-1  * SEX_MIX
                  2  R      M     14  family      –            –            → ibu kandung
                  3  R      M     22  !! pending  –            –            –

                What became of row 3? Say it for each (--as adult, family or referred):
                  rpsactl raid pass R-2026-0003 --row 3 --as adult --to '…'
                1 of those handed over is on no list. Admit them, or say what became of them:
                  rpsactl raid add R-2026-0003
                If the count was wrong, correct it to 3:
                  rpsactl raid set R-2026-0003 --count 3
                """)
    }

    @Test(arguments: [
        ("2026-11-22T09:00:00.000+08:00", "left 22 Nov", "keluar 22 Nov"),
        ("2027-01-02T09:00:00.000+08:00", "left 2 Jan 2027", "keluar 2 Jan 2027"),
    ])
    func childWhoHasLeftIsNotWithoutABed(exitedAt: String, english: String, indonesian: String) throws {
        var raid = RaidPages.raid
        raid.rows[0].bed = nil
        raid.rows[0].exitedAt = exitedAt
        let text = try RaidShow.parse(["R-2026-0003"]).page(raid, on: Pages.screen(.en))
        #expect(text.contains("S-2026-1031  \(english)  * SEX_MIX\n"))
        #expect(!text.contains("no bed"))
        #expect(try RaidShow.parse(["R-1"]).page(raid, on: Pages.screen(.id)).contains("  \(indonesian)  *"))
    }

    @Test func childWhoIsHereWithoutABedIsShownSo() throws {
        var raid = RaidPages.raid
        raid.rows[0].bed = nil
        raid.rows[0].ageIsEstimate = true
        let text = try RaidShow.parse(["R-2026-0003"]).page(raid, on: Pages.screen(.en))
        #expect(text.contains("  1  R      M    ±14  admitted    A-2026-1031  S-2026-1031  !! no bed  * SEX_MIX\n"))
    }

    @Test func reasonSaysWhatItIsFor() throws {
        var raid = RaidPages.raid
        raid.reason = "satu anak menyusul"
        let open = try RaidShow.parse(["R-1"]).page(raid, on: Pages.screen(.en))
        #expect(open.contains("\nwhy reopened  satu anak menyusul\n"))
        raid.closedAt = Pages.time
        let closed = try RaidShow.parse(["R-1"]).page(raid, on: Pages.screen(.en))
        #expect(closed.contains("\nwhy closed  satu anak menyusul\n"))
        #expect(try RaidShow.parse(["R-1"]).page(raid, on: Pages.screen(.id)).contains("\nalasan tutup  satu"))
    }

    @Test func closingWithAReasonSaysWhatStaysPending() throws {
        var reply = CloseRaid.Reply()
        reply.raid = "R-2026-0003"
        reply.closedAt = Pages.time
        (reply.handedOver, reply.admitted, reply.pending, reply.difference) = (4, 2, 2, 2)
        let command = try RaidClose.parse(["R-2026-0003", "--reason", "x"])
        #expect(
            command.page(reply, on: Pages.screen(.en)) == """
                R-2026-0003 is closed, 21 Nov 2026 02:10.
                handed over  admitted  adult  family  referred  turned away  !! pending  diff.
                          4         2      0       0         0            0           2    ! 2
                Closed with a difference of 2; it is on record with your name and reason.
                2 rows stay pending: nobody said what became of them.
                Print the handover minutes:
                  rpsactl raid minutes R-2026-0003
                """)
        #expect(command.page(reply, on: Pages.screen(.id)).contains("\n2 orang tetap tertunda:"))
        (reply.admitted, reply.pending, reply.difference) = (4, 0, 0)
        #expect(!command.page(reply, on: Pages.screen(.en)).contains("pending"))
    }

    @Test func balancedRaidIsOfferedForClosing() throws {
        var raid = RaidPages.raid
        raid.rows.removeLast()
        (raid.count, raid.handedOver, raid.pending, raid.difference) = (2, 2, 0, 0)
        let text = try RaidShow.parse(["R-2026-0003"]).page(raid, on: Pages.screen(.id))
        #expect(text.contains("Tutup razia ini:\n  rpsactl raid close R-2026-0003"))
        raid.closedAt = Pages.time
        raid.status = "closed"
        let closed = try RaidShow.parse(["R-2026-0003"]).page(raid, on: Pages.screen(.id))
        #expect(!closed.contains("raid close"))
        #expect(closed.contains("rpsactl raid minutes R-2026-0003"))
    }

    @Test func turnAwaysShowWhatWasTakenBack() throws {
        var line = TurnedAway()
        line.turnAway = "T-2026-0001"
        line.at = Pages.time
        line.source = "police"
        line.sex = "male"
        line.age = 15
        line.reason = "not-eligible"
        line.referredTo = "LKSA Contoh"
        var void = line
        void.turnAway = "T-2026-0002"
        void.void = true
        var reply = ListTurnAways.Reply()
        reply.turnAways = [line, void]
        #expect(
            try TurnAwayList.parse([]).page(reply, on: Pages.screen(.en)) == """
                number       when          source  sex  age  reason        referred to  raid
                T-2026-0001  21 Nov 02:10  police  M     15  not eligible  LKSA Contoh  –
                T-2026-0002  21 Nov 02:10  police  M     15  x void        LKSA Contoh  –
                """)
    }
}
