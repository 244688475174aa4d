import RPSAProtocol

/// Who was registered before and may be the same child: how likely, why, and the command that joins the two.
enum CandidatesText {
    /// Without a child of their own, as for one who is not admitted yet, the lines hold no command.
    static func lines(
        _ candidates: [CandidateLine], of child: String?, _ words: any Words, head: String = ""
    ) -> [String] {
        candidates.flatMap { candidate in
            ["  " + head + line(candidate, words)] + (command(candidate, child).map { ["    " + $0] } ?? [])
        }
    }

    static func line(_ candidate: CandidateLine, _ words: any Words) -> String {
        let initials = candidate.initials.isEmpty ? "" : " \(SafeText.clean(candidate.initials))"
        let place =
            candidate.stay.map { words.candidateSince($0) }
            ?? candidate.lastExitedAt.map { words.leftAt(words.moment($0)) }
        return "\(candidate.child)\(initials), \(candidate.score) %: \(words.likeness(candidate.reasons))"
            + (place.map { "; " + $0 } ?? "")
    }

    /// Two who are in the house at once are two children: those can only be looked at.
    private static func command(_ candidate: CandidateLine, _ child: String?) -> String? {
        guard let child else { return nil }
        if let stay = candidate.stay { return "rpsactl stay show \(stay)" }
        return "rpsactl child link \(child) \(candidate.child)"
    }
}
