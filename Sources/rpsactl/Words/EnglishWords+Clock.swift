extension EnglishWords: ClockWords {
    func text(_ reason: ExtensionReason) -> String {
        switch reason {
        case .ill: "ill"
        case .noIdentity: "no identity yet"
        case .cannotCommunicate: "cannot communicate"
        case .familyRefuses: "family refuses"
        case .familyNotFound: "family not found"
        case .stillThreatened: "still threatened"
        case .courtPending: "court case pending"
        case .other: "other"
        }
    }
    func text(_ status: ExtensionStatus) -> String {
        switch status {
        case .proposed: "waits"
        case .approved: "approved"
        case .rejected: "rejected"
        case .withdrawn: "withdrawn"
        case .revoked: "revoked"
        }
    }
    func text(_ reason: AbsenceReason) -> String {
        switch reason {
        case .hospital: "hospital"
        case .court: "court"
        case .familyVisit: "family visit"
        case .school: "school"
        case .other: "elsewhere"
        case .missing: "MISSING"
        }
    }
    func text(_ task: TaskKind) -> String {
        switch task {
        case .assessment: "assessment"
        case .plan: "plan"
        case .review: "review"
        }
    }
    func meaning(_ task: TaskKind) -> String {
        switch task {
        case .assessment: "what the child has been through and needs was looked into"
        case .plan: "the plan of what is done for the child is written"
        case .review: "whether the placement is still right was looked at again; it comes round"
        }
    }
    func text(_ code: BoundCode) -> String {
        switch code {
        case .maxExtensions: "more extensions than the placement type allows"
        }
    }
    func advice(_ reason: ExtensionReason) -> String {
        switch reason {
        case .ill: "The letter is the doctor's: rpsactl stay extend S-… --reason ill --letter NO --by 7d"
        case .noIdentity: "Go on asking who the child is: rpsactl child set A-…; until then extend."
        case .cannotCommunicate: "Find an interpreter or a specialist; note it in the plan."
        case .familyRefuses: "Have the refusal in writing; look for other relatives or a home."
        case .familyNotFound: "Ask the social office of the city of origin; note every attempt."
        case .stillThreatened: "The letter of the police or of the UPTD PPA says so."
        case .courtPending: "The letter of the court names the day."
        case .other: "Say which with --note."
        }
    }
    func advice(_ reason: AbsenceReason) -> String {
        switch reason {
        case .hospital, .court, .familyVisit, .school, .other:
            "The bed is kept. When the child is back: rpsactl stay return S-…"
        case .missing:
            "Search, and tell the head of the unit. Found: rpsactl stay return S-…; else a person checks the child out."
        }
    }
    func advice(_ task: TaskKind) -> String { "When it is done: rpsactl stay done S-… --task \(task.rawValue)" }
    func advice(_ code: BoundCode) -> String {
        switch code {
        case .maxExtensions: "Plan the exit; or, by a decision that somebody answers for:"
        }
    }

    var extensionTitle: String { "extension" }
    var extensions: String { "extensions" }
    var status: String { "status" }
    var reason: String { "reason" }
    var signedBy: String { "signed by" }
    var letterNumber: String { "letter" }
    var letterDate: String { "dated" }
    var dueBefore: String { "due before" }
    var dueAfter: String { "new due" }
    var proposed: String { "proposed" }
    var decided: String { "decided" }
    var whyRefused: String { "why not" }
    var note: String { "note" }
    var noExtensions: String { "No extension waits. All of them: rpsactl extension list --all" }
    var beyondBound: String { "* more than the type allows, by override" }
    func extensionProposed(_ number: String, stay: String, due: String) -> String {
        "\(number) proposed: \(stay) until \(due)."
    }
    func extensionApproved(_ number: String, stay: String, due: String) -> String {
        "\(number) approved: \(stay) is now due \(due)."
    }
    func extensionRejected(_ number: String, stay: String, due: String?) -> String {
        "\(number) rejected: \(stay) is still " + (due.map { "due \($0)." } ?? "without a limit.")
    }
    func extensionWithdrawn(_ number: String, stay: String, due: String?) -> String {
        "\(number) withdrawn: \(stay) is still " + (due.map { "due \($0)." } ?? "without a limit.")
    }
    func extensionRevoked(_ number: String, stay: String, due: String?) -> String {
        "\(number) revoked: \(stay) is " + (due.map { "due \($0) again." } ?? "without a limit again.")
    }
    func dueSoFar(_ time: String?) -> String {
        time.map { "Until it is approved the stay is due \($0)." } ?? "Until it is approved the stay has no limit."
    }
    var decideAdvice: String { "Who may decide types one of these:" }
    func extensionsLeft(_ count: Int) -> String {
        switch count {
        case ...0: "none left; one more needs --override MAX_EXTENSIONS"
        default: "\(count) more allowed"
        }
    }

    func retyped(_ stay: String, from: String, to: String) -> String { "\(stay): type \(from) → \(to)." }
    func limitNow(_ limit: String?, due: String?) -> String {
        "Now:    " + (due.map { "due \($0)" } ?? "no due date") + (limit.map { " (\($0))" } ?? "")
    }
    func limitBefore(_ limit: String?, due: String?) -> String {
        "Before: " + (due.map { "due \($0)" } ?? "no due date") + (limit.map { " (\($0))" } ?? "")
    }
    var terms: String { "types" }

    func taskDone(_ stay: String, _ task: String, at: String) -> String { "\(stay): \(task) done, \(at)." }
    func taskUndone(_ stay: String, _ task: String) -> String { "\(stay): \(task) is open again." }
    func taskDue(_ time: String) -> String { "Next due \(time)." }
    var tasks: String { "tasks" }
    var done: String { "done" }
    var taskAdvice: String { "When one is done:" }

    var away: String { "away" }
    var backTime: String { "back by" }
    var late: String { "late" }
    var backSince: String { "came back" }
    var noAbsences: String { "Nobody was away." }
    var nobodyAway: String { "Nobody is away. Everyone who has a bed here should be here." }
    func isAway(_ child: String, stay: String, reason: String, since: String) -> String {
        "\(child) (\(stay)) is away since \(since): \(reason)."
    }
    func backBy(_ time: String) -> String { "Back by \(time); after that an alert is raised." }
    func isMissing(_ child: String, stay: String, since: String) -> String {
        "!! \(child) (\(stay)) is MISSING since \(since). An alert is raised."
    }
    func isBack(_ child: String, stay: String, at: String) -> String { "\(child) (\(stay)) is back, \(at)." }
    func wasAway(_ reason: String, since: String) -> String { "Away since \(since): \(reason)." }
    func keeps(_ bed: String) -> String { "Keeps \(bed)." }
    func absenceCorrected(_ child: String, stay: String, reason: String, since: String, until: String?) -> String {
        "\(child) (\(stay)), corrected: \(reason) from \(since)" + (until.map { " to \($0)." } ?? ", not back yet.")
    }
    func absenceVoid(_ child: String, stay: String, reason: String, since: String) -> String {
        "\(child) (\(stay)) was not away: \(reason) since \(since) does not count."
    }
    var returnedAdvice: String { "When the child is back:" }
    var leaveAdvice: String { "If it stays away longer, say until when:" }
    var foundAdvice: String { "When the child is found:" }
    var notFoundAdvice: String { "If it is not found, a person ends the stay; no program does:" }

    var policyLimit: String { "new limit" }
    var policyDue: String { "new due" }
    var policyDiffers: String { "otherwise" }
    func policyDifference(_ code: String) -> String {
        switch code {
        case "gone": "type not configured"
        case "limit": "limit"
        case "due": "due"
        case "legalBasis": "legal basis"
        default: task(code)
        }
    }
    var nobodyDiffers: String { "No stay would be treated otherwise by today's configuration." }
    var policyNote: String { "'due' is on record and holds; 'new' is what today's configuration would give." }

    func awayOfThem(_ count: Int) -> String {
        count == 1 ? "1 of them is away and keeps its bed." : "\(count) of them are away and keep their beds."
    }
    func awayCount(_ count: Int) -> String { "\(count) on leave" }
    func missingCount(_ count: Int) -> String { "\(count) MISSING" }
    func awayTitle(_ count: Int) -> String { "NOT IN THE HOUSE, ON LEAVE: \(count)" }
    func missingTitle(_ count: Int) -> String { "MISSING, LOOK FOR THEM: \(count)" }
}

extension EnglishWords: ClockAnswerWords {
    func askExtensionReason(_ reasons: [String]) -> String {
        "Why must the child stay longer?\n" + reasons.joined(separator: "\n") + "\nNumber: "
    }
    func askLeaveReason(_ reasons: [String]) -> String {
        "Where does the child go?\n" + reasons.joined(separator: "\n") + "\nNumber: "
    }
    func numberAccepted(_ count: Int) -> String { "Please type a number from 1 to \(count)." }
    var askExtendUntil: String { "Until when, or how much longer? (2026-12-24, or 7d, 5wd, 1mo): " }
    var askLetter: String { "Number of the letter? " }
    var letterAccepted: String { "Please type the letter's number; without a letter no stay is extended." }
    var askSignedBy: String { "Who signed the letter? [who signs the papers of this house]: " }
    var askLeaveUntil: String { "When should the child be back? (22:00, or '2026-11-22 08:00'): " }
    var timeAccepted: String { "Please type a time." }
    var askPlacement: String { "Which placement type?" }
    func placementAccepted(_ codes: [String]) -> String {
        "Please type one of these: \(codes.joined(separator: ", "))."
    }
    var noLimitWord: String { "none" }
    var extensionBy: String { "extended by" }
    var askWhy: String { "Why? " }
    var whyAccepted: String { "Please type a reason; it stays on record." }

    func extensionWaits(_ stay: String, _ number: String) -> String {
        "\(number), proposed for \(stay) before, is not decided yet."
    }
    var extensionWaitsAdvice: String { "Look, then approve, reject or withdraw it:" }
    func extensionDecided(_ number: String, _ status: String) -> String { "\(number) is decided: \(status)." }
    func notLater(_ stay: String, _ due: String) -> String { "\(stay) is due \(due); a new end must be later." }
    var laterAdvice: String { "Give a later date:" }
    func tooManyExtensions(_ stay: String, type: String, max: Int) -> String {
        "MAX_EXTENSIONS  \(stay) is of type \(type), which allows \(max), and has had them."
    }
    var onceMoreAdvice: String { "If it must be one more, say why; it is on record and must be countersigned:" }
    func samePlacementType(_ stay: String, _ type: String) -> String { "\(stay) is of type \(type) already." }
    func notAway(_ stay: String) -> String { "\(stay) is not away: nobody said that the child left." }
    var whoIsAwayAdvice: String { "See who is away:" }
    func alreadyMissing(_ stay: String, since: String) -> String { "\(stay) is missing already, since \(since)." }
    var foundThenLeaveAdvice: String { "If it was found, say so first, then where it is:" }
    func noSuchTask(_ stay: String, _ task: String) -> String {
        "\(stay) has nothing to end there: \(task) is not due, or was not done."
    }
    var noRollCall: String { "No roll call is open." }
    var startAdvice: String { "Start one:" }
    func notExpected(_ child: String) -> String { "\(child) does not sleep here, so it is not on the list." }
    var whoSleepsHereAdvice: String { "See who is on it:" }
}
