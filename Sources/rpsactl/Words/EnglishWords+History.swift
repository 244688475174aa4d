extension EnglishWords: HistoryWords {
    func help(_ topic: HistoryTopic) -> String {
        switch topic {
        case .correctedArrival: "When the child really came."
        case .correctedBed: "The bed in which it really slept from --from on; none without."
        case .correctedExit: "When the child really left."
        case .correctedFrom: "Since when it slept in that bed."
        case .correctedSwap: "Who is on record in that bed slept in this child's."
        case .history: "The whole story, in the order in which it was recorded."
        case .undoCheckOut: "The child never left; with --bed it has lain there since."
        }
    }

    func text(_ kind: HistoryKind) -> String {
        switch kind {
        case .arrived: "arrived"
        case .moved: "moved"
        case .exited: "left"
        case .needs: "needs"
        case .corrected: "corrected"
        case .retyped: "type"
        case .extension: "extension"
        case .absence: "away"
        case .task: "task"
        case .rollCall: "roll call"
        case .override: "countersigned"
        case .diary: "diary"
        case .read: "papers read"
        case .alert: "alert"
        case .other: "changed"
        }
    }

    func text(_ fact: CorrectedFact) -> String {
        switch fact {
        case .arrived: "arrival"
        case .exited: "exit"
        case .checkOut: "exit taken back"
        case .bed: "bed"
        case .sex: "sex"
        case .age: "age"
        case .categories: "categories"
        case .marital: "marital"
        case .source: "source"
        }
    }

    var recorded: String { "recorded" }
    var trueAt: String { "true at" }
    var byWhom: String { "by" }
    var whatHappened: String { "what" }
    func rung(_ number: String) -> String { "step \(number)" }
    func typeTold(_ type: String, due: String?) -> String { "type \(type), due \(due ?? "not set")" }
    func dueMoved(_ change: String) -> String { "due \(change)" }
    func taskDone(_ task: String, at: String) -> String { "\(task) done \(at)" }
    func taskOpenAgain(_ task: String) -> String { "\(task) not done after all" }
    func cameBack(_ reason: String) -> String { "\(reason): came back" }
    func needOver(_ code: String) -> String { "\(code) over" }
    func alertSeen(_ alert: String) -> String { "\(alert) seen" }
    func diaryTold(_ entry: String, _ kind: String) -> String { "entry \(entry), \(kind)" }
    var markTakenBack: String { "mark taken back" }
    var reasonsAdvice: String { "The reasons are read here, and that is recorded:" }

    func hereAgain(_ stay: String) -> String { "\(stay): the exit is taken back; the child is here." }
    func alsoCorrected(_ stay: String) -> String { "\(stay) is corrected too: the two had each other's beds." }
    func itemsWait(_ items: [String]) -> String {
        "By day somebody else signs it: \(items.joined(separator: ", "))."
    }
    func figuresChange(since month: String) -> String {
        "Figures since \(month) change; if they were published, compare them with: rpsactl census diff"
    }
    var swapAdvice: String { "If the two had each other's beds, correct both at once:" }

    func outOfStay(_ stay: String, _ field: String, earliest: String?, latest: String?) -> String {
        let bounds = [earliest.map { "not before \($0)" }, latest.map { "not after \($0)" }].compactMap { $0 }
        return "\(stay): \(field) does not fit what is on record: \(bounds.joined(separator: ", "))."
    }
    func bedTaken(_ bed: String, _ stays: [String]) -> String {
        "In \(bed) somebody else slept at that time: \(stays.joined(separator: ", "))."
    }
    var bedTakenAdvice: String { "Correct that one first, or look:" }
    func bedNotThere(_ bed: String, since: String?, until: String?) -> String {
        let times = [since.map { "from \($0)" }, until.map { "to \($0)" }].compactMap { $0 }
        return "\(bed) was not there \(times.joined(separator: " "))."
    }
    func stayNotEnded(_ stay: String) -> String { "\(stay) has not ended; there is no exit to correct." }
    func otherStay(_ stay: String, _ other: String) -> String {
        "The child of \(stay) has another stay at that time: \(other)."
    }
    var timesAdvice: String { "Give a time that fits, or correct the other first:" }
    var absenceStandsAdvice: String {
        "An absence on record stands against it; if that is wrong, --left, --returned or --void:"
    }
    var otherBedThenAdvice: String { "Name another bed:" }
}
