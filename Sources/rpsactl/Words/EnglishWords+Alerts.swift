extension EnglishWords: AlertWords {
    func text(_ kind: AlertKind) -> String {
        switch kind {
        case .absenceOverdue: "not back in time"
        case .agingOut: "turns 18 soon"
        case .assessmentDue: "assessment due"
        case .auditBroken: "the record is damaged"
        case .censusMismatch: "a closed day changed"
        case .childMissing: "child is missing"
        case .clockJump: "the clock was set"
        case .countersignDue: "countersignature late"
        case .diskLow: "disk nearly full"
        case .extensionPending: "extension undecided"
        case .holidaysMissing: "holidays not entered"
        case .overCapacity: "over capacity"
        case .planDue: "intervention plan due"
        case .raidOpen: "raid still open"
        case .reviewDue: "review due"
        case .rollCallMissed: "no finished roll call"
        case .stayDue: "stay ends soon"
        case .stayOverdue: "stay is overdue"
        }
    }
    func act(_ kind: AlertKind) -> String {
        switch kind {
        case .absenceOverdue: "Ask where the child is. Back, or nobody knows:"
        case .agingOut: "Plan with the child where it goes; the house is for those under 18:"
        case .assessmentDue: "Do the assessment and say so:"
        case .auditBroken: "Change nothing more, tell the administrator. See what is broken:"
        case .censusMismatch: "Look at what was entered afterwards, then say that you saw it:"
        case .childMissing: "Search, tell the head of the unit and the police. Found, or not found:"
        case .clockJump: "Look at the clock and at the times recorded around it, then say so:"
        case .countersignDue: "Look at what was done at night, and sign it:"
        case .diskLow: "Make room on the disk of the register, or tell the administrator:"
        case .extensionPending: "Decide it:"
        case .holidaysMissing: "The administrator enters [calendar.YEAR] in /etc/rpsa/rpsad.toml, then:"
        case .overCapacity: "Find beds, or ask a partner to take children:"
        case .planDue: "Write the intervention plan and say so:"
        case .raidOpen: "Account for everyone, and close it:"
        case .reviewDue: "Look at the placement again and say so:"
        case .rollCallMissed: "Count now who sleeps here:"
        case .stayDue, .stayOverdue: "End the stay, or extend it with a letter:"
        }
    }
    func standing(_ count: Int, unseen: Int) -> String {
        "STANDING: \(count)" + (unseen > 0 ? ", \(unseen) not seen by anyone" : ", all seen")
    }
    func cameAndWent(_ count: Int) -> String { "CAME AND WENT, NOT SEEN BY ANYONE: \(count)" }
    func over(_ count: Int) -> String { "OVER: \(count)" }
    func missingSince(_ time: String) -> String { "missing since \(time)" }
    func nightOf(_ date: String) -> String { "night of \(date)" }
    func dueAt(_ time: String) -> String { "due \(time)" }
    func overdueFor(_ length: String) -> String { "\(length) overdue" }
    func clearedAt(_ time: String) -> String { "ended \(time)" }
    func seen(at time: String, by actor: String) -> String { "seen \(time) by \(actor)" }
    var notSeen: String { "NOT SEEN" }
    func basis(_ text: String) -> String { "Basis of the limit: \(text)" }
    var ackOverAdvice: String { "When you have read it:" }
    var ackAdvice: String { "Once somebody sees to it, it is quiet until its next step:" }
    var hasComeOfAge: String { "has turned 18" }
    var noAlertsOfThese: String { "None of these. All alerts:" }
    var onThisPage: String { "on this page" }
    func rule(_ text: String) -> String { text }
    var showAlertAdvice: String { "See it:" }
    func acknowledged(_ count: Int) -> String { count == 1 ? "1 alert seen:" : "\(count) alerts seen:" }
    var quietUntilNextStep: String { "Quiet until the next step. It ends only when its cause is gone." }
    var nothingToAcknowledge: String { "Nothing to acknowledge." }
    var steps: String { "steps" }
    func step(_ rung: Int) -> String { "step \(rung)" }
    var stepOver: String { "over" }
    var seenBy: String { "seen by" }
    var concerns: String { "about" }
    var nextPage: String { "More:" }

    var needsNow: String { "Needs a person now:" }
    var nothingNeedsNow: String { "Nothing needs a person now." }
    func andMore(_ count: Int) -> String { "and \(count) more: rpsactl alert list" }

    func stepLine(_ alert: String, _ what: String, over: Bool) -> String {
        over ? "\(alert)  over: \(what)" : "\(alert)  \(what)"
    }
    func commandFailed(_ step: Int, _ how: String, nextTry: Int) -> String {
        "Step \(step) was not told: the command \(how). Next try in \(nextTry) s."
    }
    func endedWith(status: Int32) -> String { "ended with status \(status)" }
    func endedBy(signal: Int32) -> String { "was ended by signal \(signal)" }
    func notStarted(_ reason: String) -> String { "could not be started: \(reason)" }
    func tookTooLong(_ seconds: Int) -> String { "took more than \(seconds) s and was killed" }
    func recordIsShorter(_ last: Int) -> String {
        "The record ends with number \(last), before what was watched: it was restored from a backup.\n"
            + "Going on behind \(last); see what stands: rpsactl alert list"
    }
    var noStepAdvice: String { "Begin anew, with the alerts that stand:" }
    var noStateAdvice: String { "Name a file of yours with --state; nothing was told." }
}
