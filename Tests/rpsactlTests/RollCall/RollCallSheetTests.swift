import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct RollCallSheetTests {
    typealias Action = RollCallSheet.Action

    @Test(
        arguments: [
            ("a", "absent"), ("p", "present"), ("h", "hospital"), ("c", "court"), ("v", "family-visit"),
            ("s", "school"),
            ("o", "other"), ("A", "absent"), ("H", "hospital"),
        ] as [(Character, String)])
    func twoKeystrokesMarkAChild(letter: Character, status: String) {
        var byArrow = RollCallPages.sheet()
        #expect(byArrow.press(.down, .character(letter)) == .mark(stay: "S-2026-0002", status: status))
        var byNumber = RollCallPages.sheet()
        #expect(byNumber.press("2", .character(letter)) == .mark(stay: "S-2026-0002", status: status))
    }

    @Test func spaceChangesBetweenPresentAndAbsent() {
        var sheet = RollCallPages.sheet()
        #expect(sheet.press(" ") == .mark(stay: "S-2026-0001", status: "absent"))
        sheet.take(RollCallPages.marked(1, "absent"), saying: "")
        #expect(sheet.press(" ") == .mark(stay: "S-2026-0001", status: "present"))
    }

    @Test(arguments: ["hospital", "missing"]) func childWhoIsKnownToBeAwayIsNotMarkedBySpace(status: String) {
        var sheet = RollCallSheet(RollCallPages.summary(), [RollCallPages.line(1, status)], yes: ["y"])
        #expect(sheet.press(" ") == .none)
        #expect(sheet.note == .away)
        #expect(sheet.press("p") == .mark(stay: "S-2026-0001", status: "present"))
    }

    @Test func listTakesWhatOthersDidAndKeepsItsRows() {
        var sheet = RollCallPages.sheet(2)
        _ = sheet.press(.down)
        var reply = GetRollCall.Reply()
        reply.rollCall = RollCallPages.summary(expected: 3)
        reply.lines = [RollCallPages.line(7), RollCallPages.line(2, "absent"), RollCallPages.line(1)]
        sheet.take(reply)
        #expect(sheet.lines.map(\.stay) == ["S-2026-0001", "S-2026-0002", "S-2026-0007"])
        #expect(sheet.selected?.status == "absent")
        #expect(sheet.summary.expected == 3)
    }

    @Test func markStaysOnItsRow() {
        var sheet = RollCallPages.sheet()
        sheet.press(.down, "a")
        sheet.take(RollCallPages.marked(2, "absent"), saying: "saved")
        #expect(sheet.position == 1)
        #expect(sheet.selected?.status == "absent")
        #expect(sheet.summary.absent == 1)
        #expect(sheet.note == .text("saved"))
    }

    @Test func severalDigitsNameOneRow() {
        var sheet = RollCallPages.sheet(200)
        #expect(sheet.press("1", "4", "7", "a") == .mark(stay: "S-2026-0147", status: "absent"))
        #expect(sheet.press("3", "h") == .mark(stay: "S-2026-0003", status: "hospital"))
    }

    @Test(arguments: ["0", "4", "9"] as [Character])
    func rowThatIsNotThereMarksNobody(digit: Character) {
        var sheet = RollCallPages.sheet(3)
        #expect(sheet.press(.down, .character(digit), "a") == .none)
        #expect(sheet.note == .noRow(String(digit)))
        #expect(sheet.press("p") == .mark(stay: "S-2026-0002", status: "present"))
    }

    @Test func hugeNumberMarksNobody() {
        var sheet = RollCallPages.sheet(3)
        for _ in 0..<40 { _ = sheet.press("9") }
        #expect(sheet.press("a") == .none)
    }

    @Test func arrowAfterDigitsBeginsAnew() {
        var sheet = RollCallPages.sheet(20)
        #expect(sheet.press("1", .down, "3", "a") == .mark(stay: "S-2026-0003", status: "absent"))
    }

    @Test func eraseTakesADigitBack() {
        var sheet = RollCallPages.sheet(20)
        #expect(sheet.press("1", "9", .erase, "a") == .mark(stay: "S-2026-0001", status: "absent"))
        #expect(sheet.press(.erase) == .none)
    }

    @Test func arrowsStopAtTheEnds() {
        var sheet = RollCallPages.sheet(3)
        _ = sheet.press(.up)
        #expect(sheet.position == 0)
        sheet.press(.down, .down, .down, .down)
        #expect(sheet.position == 2)
        _ = sheet.press(.first)
        #expect(sheet.position == 0)
        _ = sheet.press(.last)
        #expect(sheet.position == 2)
    }

    @Test func pageKeysMoveByWhatIsSeen() {
        var sheet = RollCallPages.sheet(200)
        sheet.pageRowCount = 17
        sheet.press(.pageDown, .pageDown)
        #expect(sheet.position == 34)
        _ = sheet.press(.pageUp)
        #expect(sheet.position == 17)
    }

    @Test func enterGoesDownAndAtTheEndAsksOnce() {
        var sheet = RollCallPages.sheet(2)
        #expect(sheet.press(.enter) == .none)
        #expect(sheet.position == 1)
        #expect(!sheet.asksFinish)
        #expect(sheet.press(.enter) == .none)
        #expect(sheet.asksFinish)
        #expect(sheet.press("y") == .finish)
    }

    @Test(arguments: ["n", "a", " ", "f"] as [Character])
    func whateverIsNoYesGoesBackToTheList(letter: Character) {
        var sheet = RollCallPages.sheet()
        _ = sheet.press("f")
        #expect(sheet.asksFinish)
        #expect(sheet.press(.character(letter)) == .none)
        #expect(!sheet.asksFinish)
    }

    @Test func enterHeldDownDoesNotFinish() {
        var sheet = RollCallPages.sheet(3)
        for _ in 0..<30 { #expect(sheet.press(Key.enter) == .none) }
    }

    @Test func leavingNeverFinishes() {
        var sheet = RollCallPages.sheet()
        #expect(sheet.press("q") == .leave)
        var interrupted = RollCallPages.sheet()
        #expect(interrupted.press("f", .interrupt) == .leave)
    }

    @Test func unknownKeyIsSaidToBeOne() {
        var sheet = RollCallPages.sheet()
        #expect(sheet.press("x") == .none)
        #expect(sheet.note == .unknownKey)
        _ = sheet.press(.down)
        #expect(sheet.note == nil)
    }

    @Test func emptyListMarksNobody() {
        var sheet = RollCallSheet(RollCallPages.summary(expected: 0), [], yes: ["y"])
        #expect(sheet.press("a") == .none)
        #expect(sheet.press(.down, " ") == .none)
        #expect(sheet.press("1", "a") == .none)
    }
}
