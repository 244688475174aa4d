/// Raids and their lists, agencies, and needs that were not met.
protocol RaidWords {
    func text(_ outcome: Outcome) -> String
    func text(_ reason: TurnAwayReason) -> String
    func text(_ code: LikenessCode) -> String
    func text(_ code: ChoiceCode) -> String
    /// In a word or two, for a table.
    func mark(_ code: ChoiceCode) -> String

    var raid: String { get }
    var agency: String { get }
    var agencyName: String { get }
    var noAgencies: String { get }
    var noRaids: String { get }
    var noTurnAways: String { get }
    var handedOver: String { get }
    var countDiffers: String { get }
    var outcome: String { get }
    var raidAt: String { get }
    var raidPlace: String { get }
    var raidOrder: String { get }
    var raidCommander: String { get }
    var raidCount: String { get }
    var raidClosed: String { get }
    /// Why the raid was closed, or why it is open again.
    func raidReason(isOpen: Bool) -> String
    var turnAway: String { get }
    var turnAwayReason: String { get }
    var referredTo: String { get }
    var isVoid: String { get }

    func raidStatus(_ status: String) -> String
    func raidOpened(_ raid: String, agency: String, at: String) -> String
    func raidChanged(_ raid: String, _ fields: [String]) -> String
    func raidField(_ field: String) -> String
    func raidEnded(_ raid: String, at: String) -> String
    func raidEndedDiffering(_ difference: Int) -> String
    func raidEndedPending(_ count: Int) -> String
    func raidReopened(_ raid: String) -> String
    func raidRow(_ row: Int, of raid: String) -> String
    func rowPassed(_ row: Int, of raid: String, _ outcome: String) -> String

    func askAgency(_ agencies: [String]) -> String
    func agencyAccepted(_ count: Int) -> String
    var askPlace: String { get }
    var placeAccepted: String { get }
    var askCount: String { get }
    var countAccepted: String { get }

    var raidListAdvice: String { get }
    var raidLookAdvice: String { get }
    var raidCloseAdvice: String { get }
    var raidMinutesAdvice: String { get }
    func raidPending(_ rows: [Int]) -> String
    func raidUnlisted(_ count: Int) -> String
    func raidSurplus(_ count: Int) -> String
    func raidCountAdvice(_ count: Int) -> String
    var raidCloseAnywayAdvice: String { get }

    func turnedAway(_ number: String, at: String) -> String
    func turnAwayChanged(_ number: String, _ fields: [String]) -> String
    var turnAwayVoidAdvice: String { get }

    func intakeTitle(_ raid: String?, arrived: String) -> String
    var intakeNote: String { get }
    var candidateMark: String { get }
    var candidatesTitle: String { get }
    var candidatesTitleDryRun: String { get }
    func candidateSince(_ stay: String) -> String
    func intakeRows(_ rows: [Int]) -> String
    func intakeSiblings(_ rows: [String]) -> String
    func intakeUnplaced(_ count: Int, dryRun: Bool) -> String
    var intakeIsolation: String { get }
    var intakeIsolationDryRun: String { get }
    var intakeCategories: String { get }
    var intakeCategoriesAdvice: String { get }
    var intakeAdults: String { get }
    var intakeAdultsDryRun: String { get }
    func intakePassed(_ rows: [Int]) -> String
    func intakeAge(_ years: Int) -> String
    var intakeWhy: String { get }
    func intakeOtherRooms(_ rooms: String) -> String
    var intakeWhyAdvice: String { get }

    func raidIsClosed(_ raid: String, at: String) -> String
    func raidIsOpen(_ raid: String) -> String
    func raidDiffers(_ raid: String, handedOver: Int, accounted: Int) -> String
    func fileTakenIn(_ raid: String, at: String) -> String
    func rowAdmitted(_ row: Int, of raid: String, stay: String) -> String
    func rowSettled(_ row: Int, of raid: String, _ outcome: String) -> String
    var reopenAdvice: String { get }
    var againAdvice: String { get }
    var rowAdmittedAdvice: String { get }
}

extension Words {
    func outcome(_ code: String) -> String { Outcome(rawValue: code).map { text($0) } ?? code }
    func turnAwayReason(_ code: String) -> String { TurnAwayReason(rawValue: code).map { text($0) } ?? code }

    func choice(_ code: String) -> String { ChoiceCode(rawValue: code).map { text($0) } ?? code }

    /// The reasons of a likeness as one phrase.
    func likeness(_ codes: [String]) -> String {
        codes.map { code in LikenessCode(rawValue: code).map { text($0) } ?? code }.joined(separator: ", ")
    }
}
