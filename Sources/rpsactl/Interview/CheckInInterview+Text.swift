extension CheckInInterview {
    func text(of step: Step) -> String {
        switch step {
        case .sex: words.askSex
        case .age: words.askAge
        case .ageAbout: words.askAgeAbout
        case .source: words.askSource(Self.columns(Self.numbered(Source.allCases.map { words.text($0) })))
        case .categories:
            words.askCategories(Self.columns(Self.numbered(Category.allCases.map { words.text($0) })))
        case .name: words.askName
        case .fever: words.askFever
        case .injuries: words.askInjuries
        case .belongings: words.askBelongings
        case .save: "→ " + summary + "\n" + words.askSave
        }
    }

    var summary: String {
        var parts = known
        if let sex { parts.append(words.child(sex: sex.rawValue)) }
        if let age { parts.append(words.summaryAge(age, isEstimate: false)) }
        if let ageAbout { parts.append(words.summaryAge(ageAbout, isEstimate: true)) }
        if let source { parts.append(words.text(source)) }
        parts += categories.map { words.text($0) }
        if steps.contains(.name) { parts.append(name == nil ? words.summaryNameless : words.summaryNamed) }
        if hasFever == true { parts.append(words.summaryFever) }
        if let injuries { parts.append(injuries == "-" ? words.summaryNoInjuries : words.summaryInjuries) }
        if let belongings { parts.append(belongings == "-" ? words.summaryNoBelongings : words.summaryBelongings) }
        return parts.joined(separator: ", ")
    }

    static func numbered(_ texts: [String]) -> [String] { texts.enumerated().map { "\($0 + 1) \($1)" } }

    /// Two beside each other, so that the list stays short.
    static func columns(_ texts: [String]) -> [String] {
        let half = (texts.count + 1) / 2
        let width = texts.prefix(half).reduce(0) { max($0, $1.count) } + 3
        return (0..<half).map { row in
            let right = row + half < texts.count ? texts[row + half] : ""
            return "  " + (right.isEmpty ? texts[row] : Padding.fit(texts[row], width) + right)
        }
    }
}
