/// A code in words: what it means, what to do about it, and whether an override can set the rule aside.
struct Explanation: Sendable {
    /// Where the code turns up; one code may stand for two things in two places.
    enum Kind: CaseIterable, Sendable {
        case placement, bound, extensionReason, absence, task, warning, choice, plan, likeness, roster, layout, input,
            storage, alert, waiting, gap, correction, refusal
    }

    var code: String
    var kind: Kind
    var meaning: String
    var advice: String
    var isOverridable = false
}

/// Every code that this program can show.
enum Explanations {
    static func all(_ words: any Words) -> [Explanation] {
        Explanation.Kind.allCases.flatMap { of($0, words) }
    }

    /// What was typed, in any case and with dashes or blanks for underscores; a full error name counts as its last part.
    static func find(_ typed: String, _ words: any Words) -> [Explanation] {
        let key = key(typed)
        return all(words).filter { Self.key($0.code) == key }
    }

    static func nearest(to typed: String, _ words: any Words) -> String? {
        let codes = all(words).map(\.code)
        let nearest = Nearest.word(to: key(typed), among: codes.map(key))
        return nearest.flatMap { found in codes.first { key($0) == found } }
    }

    private static func key(_ code: String) -> String {
        let last = code.split(separator: ".").last.map(String.init) ?? code
        return String(last.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func of(_ kind: Explanation.Kind, _ words: any Words) -> [Explanation] {
        switch kind {
        case .placement:
            RoomCode.allCases.map {
                Explanation(
                    code: $0.rawValue, kind: kind, meaning: words.text($0), advice: words.advice($0),
                    isOverridable: $0.isOverridable)
            }
        case .bound:
            explained(BoundCode.self, kind, words.text, words.advice).map { bound in
                var bound = bound
                bound.isOverridable = true
                return bound
            }
        case .extensionReason: explained(ExtensionReason.self, kind, words.text, words.advice)
        case .absence: explained(AbsenceReason.self, kind, words.text, words.advice)
        case .task: explained(TaskKind.self, kind, words.meaning, words.advice)
        case .warning: explained(WarningCode.self, kind, words.text, words.advice)
        case .choice: explained(ChoiceCode.self, kind, words.text) { _ in words.choiceAdvice }
        case .plan: explained(PlanCode.self, kind, words.text, words.advice)
        case .likeness: explained(LikenessCode.self, kind, words.text) { _ in words.likenessAdvice }
        case .roster: explained(RosterCode.self, kind, words.text, words.advice)
        case .layout: explained(LayoutCode.self, kind, words.text) { _ in words.layoutAdvice }
        case .input: explained(InputCode.self, kind, words.text, words.advice)
        case .storage: explained(StorageCode.self, kind, words.text, words.advice)
        case .alert: explained(AlertKind.self, kind, words.text, words.advice)
        case .waiting: explained(WaitingKind.self, kind, words.text, words.advice)
        case .gap: explained(GapCode.self, kind, words.text, words.advice)
        case .correction: explained(CorrectionCode.self, kind, words.text) { _ in words.correctionAdvice }
        case .refusal:
            RefusalCode.allCases.map {
                Explanation(code: $0.name, kind: kind, meaning: words.meaning($0), advice: words.advice($0))
            }
        }
    }

    private static func explained<Code: RawRepresentable<String> & CaseIterable>(
        _ codes: Code.Type, _ kind: Explanation.Kind, _ meaning: (Code) -> String, _ advice: (Code) -> String
    ) -> [Explanation] {
        codes.allCases.map {
            Explanation(code: $0.rawValue, kind: kind, meaning: meaning($0), advice: advice($0))
        }
    }
}

extension RoomCode {
    /// Whether the daemon takes it in `--override`: two children never share a bed.
    var isOverridable: Bool { self != .bedTaken && self != .capacity }
}
