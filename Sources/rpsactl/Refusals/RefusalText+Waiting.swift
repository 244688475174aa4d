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
        if let refused = refusal(Refusals.AlreadySigned.self) {
            let (item, actor) = (SafeText.clean(refused.item), SafeText.clean(refused.actor))
            return [words.alreadySigned(item, at: words.moment(refused.at), by: actor)]
                + next(words.alreadySignedAdvice, ShellText.line(["countersign", "show", item]))
        }
        if let refused = refusal(Refusals.BeyondLast.self) {
            return words.recordIsShorter(refused.last).split(separator: "\n").map(String.init)
        }
        return nil
    }
}
