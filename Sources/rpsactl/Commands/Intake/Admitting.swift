import RPSAProtocol

/// A command that admits one child and asks for what is missing: `check-in` and `raid add`.
protocol Admitting: Asking where Asked == CheckIn {
    var newcomer: NewcomerOptions { get }
    var missingOptions: [String] { get }
    var openSteps: Set<CheckInInterview.Step> { get }
    /// What the command line says already, for the summary.
    var knownAnswers: [String] { get }
    /// Whether everything was given that no question asks for.
    var canAsk: Bool { get }
    mutating func take(_ interview: CheckInInterview)
}

extension Admitting {
    var attempt: Attempt { Attempt(deed: .checkIn, subject: newcomer.subject) }

    /// On a terminal it asks for what is missing, and offers to record a child whom no room takes without a bed.
    mutating func run() throws {
        guard !missingOptions.isEmpty, canAsk, Conversation.isPossible else { return try ask(request()) }
        var interview = CheckInInterview(steps: openSteps, known: knownAnswers, words: Invocation.words)
        try Conversation.hold(&interview)
        take(interview)
        let asked = try request()
        var invocation = Invocation.current
        invocation.arguments += interview.arguments
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

    func page(_ reply: CheckIn.Reply, on screen: Screen) -> String { CheckInPage(reply: reply, screen: screen).text }
}

extension CheckInInterview {
    /// The options that stand for what was answered, for a command line to type again.
    var arguments: [String] {
        var words: [String] = []
        if let sex { words += ["--sex", sex.rawValue] }
        if let age { words += ["--age", "\(age)"] }
        if let ageAbout { words += ["--age-about", "\(ageAbout)"] }
        if let source { words += ["--source", source.rawValue] }
        for category in categories { words += ["--category", category.rawValue] }
        if hasFever == true { words += ["--isolation", "infectious"] }
        if name != nil || injuries != nil || belongings != nil { words += ["--identity", "-"] }
        return words
    }
}

extension CommandFailure {
    var isNoBed: Bool {
        guard case .remote(Refusals.NoBed.name, _) = failure else { return false }
        return true
    }
}
