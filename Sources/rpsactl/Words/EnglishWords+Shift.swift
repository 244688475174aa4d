extension EnglishWords: ShiftWords {
    func text(_ kind: ShiftKind) -> String {
        switch kind {
        case .arrived: "in"
        case .exited: "out"
        case .moved: "moved"
        case .leave: "went away"
        case .return: "came back"
        case .missing: "MISSING"
        case .isolation: "isolation"
        case .override: "rule set aside"
        case .correction: "corrected"
        case .extension: "extension"
        case .retyped: "type"
        case .diary: "diary"
        case .keepApart: "keep apart"
        case .drain: "bed closed"
        case .undrain: "bed open"
        case .turnAway: "turned away"
        case .rollCall: "roll call"
        }
    }
    func text(_ kind: WatchKind) -> String {
        switch kind {
        case .missing: "MISSING"
        case .away: "away"
        case .together: "kept apart, but together"
        case .unplaced: "without a bed"
        case .isolation: "isolation"
        case .apart: "keep apart from"
        case .overdue: "overdue"
        case .due: "due soon"
        }
    }
    func handoverTitle(_ site: String, since: String, until: String) -> String {
        "HANDOVER – \(site) – \(since) to \(until)"
    }
    func houseCount(opening: Int, arrivals: Int, exits: Int, closing: Int) -> String {
        "\(opening) at the beginning, \(arrivals) in, \(exits) out, \(closing) now."
    }
    func awayCount(onLeave: Int, missing: Int) -> String {
        "On leave: \(onLeave). Missing: \(missing)" + (missing > 0 ? " !!" : ".")
    }
    var happened: String { "WHAT HAPPENED" }
    var nothingHappened: String { "Nothing happened." }
    var recordedLate: String { "RECORDED IN THIS SHIFT, HAPPENED BEFORE IT" }
    var alertsOfShift: String { "ALERTS" }
    func olderAlerts(_ count: Int) -> String { "\(count) more that were over before: rpsactl alert list" }
    var diariesAdvice: String { "What the diaries say:" }
    var incompleteRecords: String { "INCOMPLETE RECORDS" }
    var toWatch: String { "WATCH" }
    func countersignsWait(_ count: Int) -> String {
        "\(count) \(count == 1 ? "waits" : "wait") for a countersignature: rpsactl countersign list"
    }
    var printHandoverAdvice: String { "For the shift book, to be signed:" }
    func lateSince(_ time: String) -> String { "since \(time)" }

    func text(_ kind: DiaryKind) -> String {
        switch kind {
        case .incident: "incident"
        case .health: "health"
        case .medicine: "medicine"
        case .injury: "injury"
        case .visit: "visit"
        case .call: "phone call"
        case .belongings: "belongings"
        case .other: "other"
        }
    }
    func askDiaryKind(_ kinds: [String]) -> String {
        "What is it about?\n" + kinds.joined(separator: "\n") + "\nNumber: "
    }
    func diaryKindAccepted(_ count: Int) -> String { "Please type a number from 1 to \(count)." }
    var askDiaryText: String { "What happened? " }
    var diaryTextAccepted: String { "Please type what happened." }
    func written(_ entry: Int, child: String, _ kind: String, at: String) -> String {
        "Written into the diary of \(child), \(at): \(kind), entry \(entry)."
    }
    var diaryCorrectAdvice: String { "If it was a mistake, take it back:" }
    func diaryCorrected(_ entry: Int, child: String, _ fields: [String], isVoid: Bool) -> String {
        if isVoid && fields.contains("void") { return "Entry \(entry) of \(child) is taken back; it stays on record." }
        let rest = fields.filter { $0 != "void" }
        let corrected = rest.isEmpty ? "" : " Corrected: \(rest.joined(separator: ", "))."
        if isVoid {
            return "Entry \(entry) of \(child) is still taken back; give its --text to make it stand." + corrected
        }
        return "Entry \(entry) of \(child)" + (fields.contains("void") ? " stands again." : ".") + corrected
    }
    var diaryWithoutStay: String { "The child was not in the house then. If the time is wrong, correct it: --at" }
    var diaryWas: String { "was:" }
    func diaryNew(_ time: String) -> String { "corrected \(time)" }
    var diaryEntryWord: String { "ENTRY" }
    var emptyDiary: String { "Nothing is written there." }
    var emptyDiaries: String { "Nothing was written since yesterday." }
    func diaryBy(_ entry: Int, actor: String) -> String { "(\(entry), \(actor))" }
    var diaryVoided: String { "taken back" }

    var askInjuries: String { "Injuries? ('-' none; only Enter: not looked yet) [later]: " }
    var askBelongings: String { "What does the child bring? ('-' nothing; only Enter: not asked yet) [later]: " }
    var summaryInjuries: String { "injuries noted" }
    var summaryNoInjuries: String { "no injuries" }
    var summaryBelongings: String { "belongings noted" }
    var summaryNoBelongings: String { "no belongings" }
}
