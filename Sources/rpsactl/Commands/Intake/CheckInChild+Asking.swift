import RPSAProtocol

extension CheckInChild {
    /// On a terminal it asks for what is missing, and offers to record a child whom no room takes without a bed.
    mutating func run() throws {
        guard !missingOptions.isEmpty, Conversation.isPossible else { return try ask(request()) }
        var interview = CheckInInterview(steps: openSteps, known: knownAnswers, words: Invocation.words)
        try Conversation.hold(&interview)
        take(interview)
        let asked = try request()
        var invocation = Invocation.current
        invocation.arguments += Self.arguments(of: interview)
        try Invocation.$current.withValue(invocation) { try askOrOffer(asked) }
    }

    private func askOrOffer(_ asked: CheckIn) throws {
        do {
            try ask(asked)
        } catch let failure as CommandFailure where failure.isNoBed {
            _ = Report.failure(failure.failure, of: failure.attempt)
            var offer = WithoutBedInterview(words: Invocation.words)
            try Conversation.hold(&offer)
            var asked = asked
            asked.unplaced = true
            asked.requestId = ChangeOptions.random()
            try ask(asked)
        }
    }

    private var openSteps: Set<CheckInInterview.Step> {
        var steps: Set<CheckInInterview.Step> = [.save]
        if sex == nil && child == nil { steps.insert(.sex) }
        if age == nil && ageAbout == nil && identity.born == nil && child == nil { steps.insert(.age) }
        if source == nil { steps.insert(.source) }
        if category.isEmpty { steps.insert(.categories) }
        if identity.name == nil && child == nil { steps.insert(.name) }
        if isolation == nil { steps.insert(.fever) }
        return steps
    }

    private var knownAnswers: [String] {
        let words = Invocation.words
        return [attempt.subject, source.map { words.text($0) }].compactMap { $0 } + category
    }

    private mutating func take(_ interview: CheckInInterview) {
        sex = interview.sex ?? sex
        age = interview.age ?? age
        ageAbout = interview.ageAbout ?? ageAbout
        source = interview.source ?? source
        if !interview.categories.isEmpty { category = interview.categories.map(\.rawValue) }
        if let name = interview.name { identity.name = name }
        if interview.hasFever == true { isolation = "infectious" }
    }

    /// The options that stand for what was answered, for a command line to type again.
    static func arguments(of interview: CheckInInterview) -> [String] {
        var words: [String] = []
        if let sex = interview.sex { words += ["--sex", sex.rawValue] }
        if let age = interview.age { words += ["--age", "\(age)"] }
        if let age = interview.ageAbout { words += ["--age-about", "\(age)"] }
        if let source = interview.source { words += ["--source", source.rawValue] }
        for category in interview.categories { words += ["--category", category.rawValue] }
        if interview.hasFever == true { words += ["--isolation", "infectious"] }
        if interview.name != nil { words += ["--identity", "-"] }
        return words
    }
}

extension CommandFailure {
    var isNoBed: Bool {
        guard case .remote(Refusals.NoBed.name, _) = failure else { return false }
        return true
    }
}
