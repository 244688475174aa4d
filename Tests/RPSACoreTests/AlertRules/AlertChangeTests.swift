import Testing

@testable import RPSACore

struct AlertChangeTests {
    private static let subject = AlertSubject(kind: .stayOverdue, stay: 1)
    private static let other = AlertSubject(kind: .stayDue, stay: 1)

    @Test func newAlertIsRaised() {
        #expect(changes(from: [], to: [standing(2)]) == [.raise(standing(2))])
    }

    @Test func higherRungEscalates() {
        #expect(changes(from: [recorded(1)], to: [standing(3)]) == [.escalate(recorded(1), standing(3))])
    }

    @Test func sameRungChangesNothing() {
        #expect(changes(from: [recorded(2)], to: [standing(2)]).isEmpty)
    }

    @Test func clockThatFallsBackTakesNoRungBack() {
        #expect(changes(from: [recorded(3)], to: [standing(1)]).isEmpty)
    }

    @Test func alertWithoutCauseIsCleared() {
        #expect(changes(from: [recorded(3)], to: []) == [.clear(recorded(3))])
    }

    @Test func otherKindOfTheSameStayIsAnotherAlert() {
        let due = StandingAlert(subject: Self.other, rung: 1, dueAt: nil)
        #expect(changes(from: [recorded(1)], to: [due]) == [.clear(recorded(1)), .raise(due)])
    }

    /// A limit that was moved is another cause: its alert begins anew.
    @Test func otherDueTimeIsAnotherAlert() {
        let moved = StandingAlert(subject: Self.subject, rung: 1, dueAt: noon)
        #expect(changes(from: [recorded(3)], to: [moved]) == [.clear(recorded(3)), .raise(moved)])
    }

    // MARK: - A clock that is wrong

    @Test(arguments: [0, -1] as [Int64])
    func clockBehindTheRaisingEndsNothingWhoseCauseIsTheSame(_ offset: Int64) {
        let changes = AlertChange.changes(from: [recorded(3)], at: noon.adding(milliseconds: offset)) {
            $0 < noon ? [] : offset == 0 ? [] : [standing(1)]
        }
        #expect(changes == (offset == 0 ? [.clear(recorded(3))] : []))
    }

    @Test func clockBehindTheRaisingEndsWhatLostItsCause() {
        let changes = AlertChange.changes(from: [recorded(3)], at: noon.adding(hours: -1)) { _ in [] }
        #expect(changes == [.clear(recorded(3))])
    }

    @Test func clockBehindTheRaisingEndsWhatIsDueAtAnotherTime() {
        let changes = AlertChange.changes(from: [recorded(3)], at: noon.adding(hours: -1)) {
            $0 < noon ? [] : [StandingAlert(subject: Self.subject, rung: 1, dueAt: noon.adding(hours: 5))]
        }
        #expect(changes == [.clear(recorded(3))])
    }

    /// Whoever acknowledged it during the jump would hear nothing until the clock is there again.
    @Test(arguments: [1, 3, 4])
    func confirmedClockBeginsAnewWhatStandsHigherThanItGives(_ rung: Int) {
        let changes = AlertChange.changes(from: [recorded(3)], at: noon, isClockConfirmed: true) { _ in
            [standing(rung)]
        }
        let expected: [Int: [AlertChange]] = [
            1: [.clear(recorded(3)), .raise(standing(1))], 4: [.escalate(recorded(3), standing(4))],
        ]
        #expect(changes == expected[rung] ?? [])
    }

    @Test func confirmedClockEndsWhatWasRaisedInATimeThatHasNotCome() {
        let changes = AlertChange.changes(from: [recorded(1)], at: noon.adding(hours: -1), isClockConfirmed: true) {
            $0 < noon ? [] : [standing(1)]
        }
        #expect(changes == [.clear(recorded(1))])
    }

    private func changes(from recorded: [RecordedAlert], to standing: [StandingAlert]) -> [AlertChange] {
        AlertChange.changes(from: recorded, at: noon) { _ in standing }
    }

    private func standing(_ rung: Int) -> StandingAlert {
        StandingAlert(subject: Self.subject, rung: rung, dueAt: nil)
    }

    private func recorded(_ rung: Int) -> RecordedAlert {
        RecordedAlert(number: 7, subject: Self.subject, rung: rung, dueAt: nil, raisedAt: noon)
    }
}
