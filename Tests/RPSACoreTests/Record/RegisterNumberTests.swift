import Testing

@testable import RPSACore

struct RegisterNumberTests {
    @Test(
        arguments: [
            (2_026_000_001, "A-2026-0001"), (2_026_000_042, "A-2026-0042"), (2_026_009_999, "A-2026-9999"),
            (2_026_010_000, "A-2026-10000"), (2_026_999_999, "A-2026-999999"),
        ] as [(Int64, String)])
    func serialHasFourDigitsOrMore(_ key: Int64, _ text: String) {
        #expect(RegisterNumber(.child, key: key).description == text)
    }

    @Test(arguments: [
        "A-2026-0042", "a-2026-0042", "A-2026-42", "A-2026-000042",
    ])
    func numberIsReadAsItIsTyped(_ text: String) {
        #expect(RegisterNumber(.child, text)?.key == 2_026_000_042)
    }

    @Test(arguments: [
        "", "A", "A-2026", "A-2026-", "A-2026-0", "A-2026-1000000", "A-26-1", "A-2026-1-1", "A2026-1", "S-2026-0042",
        "A-2026- 1", "A-2026-x", "A--2026-1", "A-2026-+1", "A-+2026-1", "A-2026--1", " A-2026-1", "A-1899-1",
        "A-3000-1",
        "A-2026-٤٢", "A-99999999999999999999-1",
    ])
    func whatIsNoNumberOfThisKindIsNone(_ text: String) {
        #expect(RegisterNumber(.child, text) == nil, "\(text)")
    }

    @Test(arguments: [(RegisterKind.child, "A"), (.stay, "S"), (.alert, "N")])
    func everyKindHasItsPrefix(_ kind: RegisterKind, _ prefix: String) {
        #expect(RegisterNumber(kind, key: 2_026_000_001).description == "\(prefix)-2026-0001")
        #expect(RegisterNumber(kind, "\(prefix)-2026-0001")?.key == 2_026_000_001)
    }

    @Test func keysOfAYearHoldAllItsSerials() {
        let keys = RegisterNumber.keys(ofYear: 2026)
        #expect(RegisterNumber(.stay, key: keys.below + 1).description == "S-2026-0001")
        #expect(RegisterNumber(.stay, key: keys.max).description == "S-2026-999999")
        #expect(keys.max < RegisterNumber.keys(ofYear: 2027).below)
    }
}
