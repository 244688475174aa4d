extension EnglishWords: RaidWords {
    func text(_ outcome: Outcome) -> String {
        switch outcome {
        case .admitted: "admitted"
        case .adult: "adult"
        case .family: "family"
        case .referred: "referred"
        case .turnedAway: "turned away"
        case .pending: "!! pending"
        case .void: "taken off the list"
        }
    }

    func text(_ reason: TurnAwayReason) -> String {
        switch reason {
        case .full: "the house is full"
        case .adult: "adult"
        case .notEligible: "not eligible"
        case .declined: "declined"
        }
    }

    func text(_ code: LikenessCode) -> String {
        switch code {
        case .age: "the age fits"
        case .ageDiffers: "but another age"
        case .alias: "same alias"
        case .born: "same birth date"
        case .name: "same name"
        case .nameDiffers: "but another name"
        case .namePart: "part of the name"
        case .nameSpelling: "same name spelled differently"
        case .nik: "same NIK"
        case .origin: "same origin"
        case .sexDiffers: "but the other sex"
        }
    }

    func text(_ code: ChoiceCode) -> String {
        switch code {
        case .ageBand: "with children of the same age"
        case .bestFit: "best for the house as a whole"
        case .feature: "the room has what the child needs"
        case .isolation: "for this isolation"
        case .onlyRoom: "no other room takes the child"
        case .siblings: "with a brother or sister"
        }
    }

    func mark(_ code: ChoiceCode) -> String {
        switch code {
        case .ageBand: "same age"
        case .bestFit: "best fit"
        case .feature: "its needs"
        case .isolation: "isolation"
        case .onlyRoom: "only room"
        case .siblings: "together"
        }
    }

    var raid: String { "raid" }
    var agency: String { "agency" }
    var agencyName: String { "name" }
    var noAgencies: String { "No agencies are configured (rpsad.toml, agencies)." }
    var noRaids: String { "No raids." }
    var noTurnAways: String { "Nobody was turned away." }
    var handedOver: String { "handed over" }
    var countDiffers: String { "diff." }
    var outcome: String { "outcome" }
    var raidAt: String { "when" }
    var raidPlace: String { "place" }
    var raidOrder: String { "order" }
    var raidCommander: String { "commander" }
    var raidCount: String { "count" }
    var raidClosed: String { "closed" }
    func raidReason(isOpen: Bool) -> String { isOpen ? "why reopened" : "why closed" }
    var turnAway: String { "number" }
    var turnAwayReason: String { "reason" }
    var referredTo: String { "referred to" }
    var isVoid: String { "void" }

    func raidStatus(_ status: String) -> String { status }
    func raidOpened(_ raid: String, agency: String, at: String) -> String { "\(raid) opened: \(agency), \(at)." }
    func raidChanged(_ raid: String, _ fields: [String]) -> String {
        "\(raid): saved \(fields.map(raidField).joined(separator: ", "))."
    }
    func raidField(_ field: String) -> String {
        switch field {
        case "at": "time"
        case "referredTo": "referred to"
        default: field
        }
    }
    func raidEnded(_ raid: String, at: String) -> String { "\(raid) is closed, \(at)." }
    func raidEndedDiffering(_ difference: Int) -> String {
        "Closed with a difference of \(difference); it is on record with your name and reason."
    }
    func raidEndedPending(_ count: Int) -> String {
        "\(count == 1 ? "1 row stays" : "\(count) rows stay") pending: nobody said what became of them."
    }
    func raidReopened(_ raid: String) -> String { "\(raid) is open again." }
    func raidRow(_ row: Int, of raid: String) -> String { "Row \(row) of \(raid)." }
    func rowPassed(_ row: Int, of raid: String, _ outcome: String) -> String { "\(raid), row \(row): \(outcome)." }

    func askAgency(_ agencies: [String]) -> String {
        "Who brings them?\n" + agencies.joined(separator: "\n") + "\n[1]: "
    }
    func agencyAccepted(_ count: Int) -> String { "Please type a number from 1 to \(count)." }
    var askPlace: String { "Where were they found? " }
    var placeAccepted: String { "Please type the place, like a street or a market." }
    var askCount: String { "How many people are handed over? [as many as on the list]: " }
    var countAccepted: String { "Please type a number, or only Enter." }

    var raidListAdvice: String { "Now take in the list; --dry-run only shows what would happen:" }
    var raidLookAdvice: String { "See the whole list:" }
    var raidCloseAdvice: String { "Everyone is accounted for. Close the raid:" }
    var raidMinutesAdvice: String { "Print the handover minutes:" }
    func raidPending(_ rows: [Int]) -> String {
        "What became of \(intakeRows(rows))? Say it for each (--as adult, family or referred):"
    }
    func raidUnlisted(_ count: Int) -> String {
        "\(count) of those handed over \(count == 1 ? "is" : "are") on no list. Admit them, or say what became of them:"
    }
    func raidSurplus(_ count: Int) -> String { "The list has \(count) more than were handed over." }
    func raidCountAdvice(_ count: Int) -> String { "If the count was wrong, correct it to \(count):" }
    var raidCloseAnywayAdvice: String { "If it cannot be cleared up, close with the reason:" }

    func turnedAway(_ number: String, at: String) -> String { "\(number) recorded, \(at)." }
    func turnAwayChanged(_ number: String, _ fields: [String]) -> String {
        "\(number): saved \(fields.map(raidField).joined(separator: ", "))."
    }
    var turnAwayVoidAdvice: String { "If it was a mistake, take it back:" }

    func intakeTitle(_ raid: String?, arrived: String) -> String {
        (raid.map { "\($0), " } ?? "") + "arrived \(arrived)."
    }
    var intakeNote: String { "note" }
    var candidateMark: String { "known?" }
    var candidatesTitle: String { "Perhaps known already. Join them if it is the same child:" }
    var candidatesTitleDryRun: String { "Perhaps known already; can be joined after the intake:" }
    func candidateSince(_ stay: String) -> String { "in the house, \(stay)" }
    func intakeRows(_ rows: [Int]) -> String {
        (rows.count == 1 ? "row " : "rows ") + rows.map(String.init).joined(separator: ", ")
    }
    func intakeSiblings(_ rows: [String]) -> String { "sib. \(rows.joined(separator: " "))" }
    func intakeUnplaced(_ count: Int, dryRun: Bool) -> String {
        dryRun ? "\(count) would have no bed; recorded all the same." : "\(count) without a bed, recorded all the same."
    }
    var intakeIsolation: String { "Isolation, from words on the list. If one is wrong, end it:" }
    var intakeIsolationDryRun: String { "Isolation, from words on the list; can be ended after the intake:" }
    var intakeCategories: String { "Words on the list that stood for categories:" }
    var intakeCategoriesAdvice: String { "If one is wrong, give the stay all that are right:" }
    var intakeAdults: String { "Adults are not admitted. Record to whom each was passed on:" }
    var intakeAdultsDryRun: String { "Adults, who would not be admitted:" }
    func intakePassed(_ rows: [Int]) -> String { "Settled before, passed over: \(intakeRows(rows))." }
    func intakeAge(_ years: Int) -> String { years == 1 ? "1 year" : "\(years) years" }
    var intakeWhy: String { "Why each bed:" }
    func intakeOtherRooms(_ rooms: String) -> String { "not \(rooms)" }
    var intakeWhyAdvice: String { "Why these beds, and not others:" }

    func raidIsClosed(_ raid: String, at: String) -> String { "\(raid) was closed \(at)." }
    func raidIsOpen(_ raid: String) -> String { "\(raid) is open as it is." }
    func raidDiffers(_ raid: String, handedOver: Int, accounted: Int) -> String {
        "\(raid): \(handedOver) handed over, \(accounted) accounted for:"
    }
    func fileTakenIn(_ raid: String, at: String) -> String { "This very file was taken in for \(raid) \(at)." }
    func rowAdmitted(_ row: Int, of raid: String, stay: String) -> String {
        "Row \(row) of \(raid) was admitted, \(stay)."
    }
    func rowSettled(_ row: Int, of raid: String, _ outcome: String) -> String {
        "Row \(row) of \(raid) is settled already: \(outcome)."
    }
    var reopenAdvice: String { "If something must be added, open it again and say why:" }
    var againAdvice: String { "If the same people really came again:" }
    var rowAdmittedAdvice: String { "If the child has gone, end the stay:" }
}
