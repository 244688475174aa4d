import RPSAProtocol

extension RefusalText {
    /// What only another person may do.
    var waiting: [String]? {
        if let refused = refusal(Refusals.NotInGroup.self) {
            if invocation.arguments.contains("--approve") {
                return [words.notInGroup(SafeText.clean(refused.group))]
                    + next(words.proposeAdvice, again(without: ["--approve"], []))
            }
            return [words.notInGroup(SafeText.clean(refused.group))] + next(words.notInGroupAdvice, "id -nG")
        }
        if let refused = refusal(Refusals.OwnItem.self) {
            return [words.ownItem(refused.item)] + next(words.ownItemAdvice, "rpsactl countersign list")
        }
        return nil
    }
}
