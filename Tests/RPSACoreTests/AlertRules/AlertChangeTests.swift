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
        #expect(changes(from: [recorded(1)], to: [due]) == [.raise(due), .clear(recorded(1))])
    }

    private func changes(from recorded: [RecordedAlert], to standing: [StandingAlert]) -> [AlertChange] {
        AlertChange.changes(from: recorded, to: standing)
    }

    private func standing(_ rung: Int) -> StandingAlert {
        StandingAlert(subject: Self.subject, rung: rung, dueAt: nil)
    }

    private func recorded(_ rung: Int) -> RecordedAlert {
        RecordedAlert(number: 7, subject: Self.subject, rung: rung)
    }
}
