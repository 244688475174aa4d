extension EnglishWords: CodeWords {
    func text(_ code: RoomCode) -> String {
        switch code {
        case .ageGap: "this room is for other ages"
        case .bedDrained: "the bed takes no one new for now"
        case .bedTaken: "another child has this bed"
        case .capacity: "no free bed"
        case .feature: "lacks something this child needs"
        case .isolation: "isolation: the room and this child's need do not match"
        case .keepApart: "an order keeps this child apart from someone there"
        case .sexMix: "this room is for the other sex, or has children of it"
        }
    }

    func text(_ code: WarningCode) -> String {
        switch code {
        case .ageBorn: "the age and the birth date disagree"
        case .categoryAge: "the category is unusual at this age"
        case .expecting: "expecting a child: see that she is examined soon"
        case .extensionReplaced: "an extension was in force; the new type's limit replaces it"
        case .holidaysMissing: "no holidays are configured for the year of the due date: check it by hand"
        case .keepApart: "an order keeps apart two children who are together now"
        case .knownChild: "perhaps registered before: see the candidates and compare"
        case .lastAllowed: "this was the last extension that the placement type allows"
        case .extensionWithdrawn: "a proposal to extend the stay was withdrawn with the exit"
        case .longExtension: "the new end lies more than a year ahead: is the date right?"
        case .longLimit: "the end lies more than a year ahead: is the date right?"
        case .lateEntry: "entered after the event; earlier figures may change"
        case .married: "married: may not count as a child here; ask the head of the unit"
        case .needUnknown: "no room of this house knows what the child needs; it is kept as a note"
        case .nikBirthDate: "the NIK says another birth date"
        case .nikDiffers: "the two numbers have two different NIKs: look again"
        case .nikKnown: "another child has this NIK: perhaps the same child"
        case .nikRegion: "the NIK is not from Balikpapan"
        case .nikSex: "the NIK says the other sex"
        case .noLimit: "no due date: give --until with the --letter that sets it"
        case .overridden: "a rule was overridden; it is on record with your name and reason"
        case .sexDiffers: "the two numbers are of a girl and a boy: look again"
        case .siblingSplit: "brothers or sisters sleep in another room"
        case .stillOverdue: "the new end has passed too: the stay is still overdue"
        case .unplaced: "recorded without a bed"
        }
    }

    func text(_ code: InputCode) -> String {
        switch code {
        case .conflict: "does not go together with another value"
        case .format: "is not written as expected"
        case .future: "lies in the future"
        case .missing: "is missing"
        case .nikDate: "holds a date that does not exist"
        case .nikDay: "has a day outside 01–31 and 41–71 (digits 7 and 8)"
        case .nikLength: "must have 16 digits"
        case .nikMonth: "has a month outside 01–12 (digits 9 and 10)"
        case .nikSerial: "ends in 0000, which no one has"
        case .notBase64: "arrived damaged"
        case .past: "lies in the past"
        case .range: "is outside what is allowed"
        case .tooLarge: "is too large"
        case .tooLong: "is too long"
        case .unknown: "is not known"
        }
    }

    func text(_ code: StorageCode) -> String {
        switch code {
        case .corrupt: "the record on disk is damaged"
        case .full: "the disk is full"
        case .io: "the disk reports an error"
        case .memory: "the machine is out of memory"
        case .other: "the record could not be written"
        case .readOnly: "the disk cannot be written to"
        }
    }

    func text(_ reason: ExitReason) -> String {
        switch reason {
        case .reunifiedParent: "home to a parent"
        case .reunifiedKin: "home to relatives"
        case .cityOfOrigin: "back to the city of origin"
        case .provincialHome: "to a provincial home"
        case .referredLksa: "referred to a children's home (LKSA)"
        case .referredLpks: "referred to an LPKS"
        case .referredHospital: "referred to a hospital"
        case .referredRehab: "referred to rehabilitation"
        case .referredPolice: "handed to the police"
        case .partner: "to a partner community"
        case .agedOut: "turned 18"
        case .absconded: "left without leave"
        case .courtOrder: "by order of a court"
        case .releasedByLaw: "released by law"
        case .died: "died"
        case .other: "other"
        }
    }

    func text(_ source: Source) -> String {
        switch source {
        case .raid: "raid"
        case .police: "police"
        case .report: "resident's report"
        case .referral: "referral"
        case .family: "family"
        case .self: "came alone"
        case .outreach: "outreach"
        }
    }

    func text(_ category: Category) -> String {
        switch category {
        case .anjal: "street child"
        case .punk: "punk"
        case .napza: "drugs, glue"
        case .at: "neglected, 6 and over"
        case .abt: "neglected, 5 and under"
        case .abh: "in conflict with the law"
        case .aktk: "victim of violence"
        case .ads: "mistreated"
        case .adk: "with a disability"
        case .ampk: "special protection"
        }
    }

    func text(_ marital: Marital) -> String {
        switch marital {
        case .single: "unmarried"
        case .married: "married"
        }
    }

    var unknown: String { "not known" }

    func child(sex: String) -> String {
        switch sex {
        case "female": "girl"
        case "male": "boy"
        default: sex
        }
    }

    func room(sex: String) -> String {
        switch sex {
        case "female": "girls"
        case "male": "boys"
        case "either": "either"
        case "mixed": "mixed"
        default: sex
        }
    }

    func letter(sex: String) -> String {
        switch sex {
        case "female": "F"
        case "male": "M"
        default: sex
        }
    }

    func priority(_ priority: String) -> String {
        switch priority {
        case "warning": "warning"
        case "err": "serious"
        case "crit": "critical"
        default: priority
        }
    }
}
