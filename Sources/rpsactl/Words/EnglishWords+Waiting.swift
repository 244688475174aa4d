extension EnglishWords: WaitingWords {
    func text(_ kind: WaitingKind) -> String {
        switch kind {
        case .extension: "extensions to decide"
        case .countersign: "to countersign"
        case .task: "tasks of stays"
        case .known: "perhaps known already"
        case .name: "names nobody confirmed"
        case .incomplete: "incomplete records"
        }
    }
    func waiting(_ kind: WaitingKind, _ count: Int) -> String {
        let one =
            switch kind {
            case .extension: "extension to decide"
            case .countersign: "to countersign"
            case .task: "task of a stay"
            case .known: "perhaps known already"
            case .name: "name nobody confirmed"
            case .incomplete: "incomplete record"
            }
        return "\(count) \(count == 1 ? one : text(kind))"
    }
    func advice(_ kind: WaitingKind) -> String {
        switch kind {
        case .extension: "A member of the group decides: rpsactl extension list"
        case .countersign: "Somebody else than who did it signs: rpsactl countersign list"
        case .task: "When it is done: rpsactl stay done S-… --task TASK"
        case .known: "Compare: rpsactl child show A-…; if it is one child: rpsactl child link NEW OLD"
        case .name: "Say by what the name was confirmed: rpsactl child set A-… --confirmed TEXT"
        case .incomplete: "Ask, and complete it: rpsactl todo names the command for each"
        }
    }
    func text(_ code: GapCode) -> String {
        switch code {
        case .age: "the age is an estimate"
        case .belongings: "nobody asked what the child brought"
        case .injuries: "nobody asked about injuries"
        case .limit: "no due date"
        case .name: "no name"
        case .origin: "no origin"
        }
    }
    func advice(_ code: GapCode) -> String {
        switch code {
        case .age: "Ask for a birth date: rpsactl child set A-… --born DATE, or rpsactl stay correct S-… --age N"
        case .belongings: "Look and note it, '-' if nothing: rpsactl diary A-… add --kind belongings"
        case .injuries: "Look and note them, '-' if none: rpsactl diary A-… add --kind injury"
        case .limit: "Get the letter that says how long: rpsactl stay extend S-… --until DATE --letter NO"
        case .name: "Ask again: rpsactl child set A-… --identity -"
        case .origin: "Ask again: rpsactl child set A-… --origin TEXT"
        }
    }
    func text(_ code: CorrectionCode) -> String {
        switch code {
        case .absence: "when the child was away"
        case .arrived: "when the child came"
        case .attributes: "sex, age, categories or source"
        case .bed: "where the child slept"
        case .exited: "when the child left"
        case .retyped: "placement type, with a later end or none"
        case .undoCheckOut: "exit taken back"
        }
    }
    var correctionAdvice: String {
        "See what was recorded before, then sign: rpsactl stay show S-… --history, rpsactl countersign K-…"
    }
    var nothingWaits: String { "Nothing waits. All is done." }
    var nothingWaitsForYou: String { "Nothing waits for you." }
    var forSomebodyElse: String { "for somebody else" }
    var waits: String { "Waits:" }

    func countersignKind(_ kind: String) -> String {
        switch kind {
        case "override": "rule set aside"
        case "correction": "corrected"
        default: kind
        }
    }
    func signBy(_ time: String) -> String { "sign by \(time)" }
    func signed(at time: String, by actor: String) -> String { "signed \(time) by \(actor)" }
    func signed(_ count: Int) -> String { "Signed: \(count)." }
    var nothingToSign: String { "Nothing waits for a countersignature." }
    var signAdvice: String { "When you have looked at it, sign:" }
    var lookThenSign: String { "See what was done and why, then sign:" }
    var signedBefore: String { "Signed before:" }
    var whyDone: String { "why" }
    var noReasonGiven: String { "no reason was given" }
    var whatWasDone: String { "what" }
    var signersNote: String { "signer's note" }

    func notInGroup(_ group: String) -> String { "Only a member of the group '\(group)' may do this." }
    var notInGroupAdvice: String { "Ask one of them; it waits in rpsactl todo. Your groups are:" }
    var proposeAdvice: String { "Nothing was recorded. Propose it, somebody of that group decides:" }
    func ownItem(_ item: String) -> String { "You did \(item) yourself, so somebody else must sign it." }
    var ownItemAdvice: String { "Ask another member of the group. What waits:" }
    func alreadySigned(_ item: String, at time: String, by actor: String) -> String {
        "\(item) was signed \(time) by \(actor)."
    }
    var alreadySignedAdvice: String { "Your note was not kept; write it into the child's diary. The item:" }
    var identityTyping: String { "One a line, such as 'name: …' or 'origin: …'; Ctrl-D ends." }
}
