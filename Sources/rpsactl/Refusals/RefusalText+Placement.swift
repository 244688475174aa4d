import RPSAProtocol

/// Refusals of plans, and of ties between children.
extension RefusalText {
    var placement: [String]? {
        if let refused = refusal(Refusals.HouseChanged.self) {
            let method = refused.method.split(separator: ".").last.map(String.init) ?? refused.method
            let changed = words.houseChanged(
                refused.proposal, by: SafeText.clean(refused.actor), method: SafeText.clean(method),
                at: words.moment(refused.at))
            return [changed] + next(words.planAgainAdvice, "rpsactl plan beds")
        }
        if let refused = refusal(Refusals.PlanApplied.self) {
            return [words.planApplied(refused.proposal, at: words.moment(refused.appliedAt))]
                + next(words.planAgainAdvice, "rpsactl plan beds")
        }
        if let refused = refusal(Refusals.TooManyPlans.self) {
            return [words.tooManyPlans(refused.limit)] + next(words.otherPlansAdvice, "rpsactl plan list")
        }
        return nil
    }

    var kinship: [String]? {
        if let refused = refusal(Refusals.NotApart.self) {
            return [words.notApart(refused.child, refused.other)]
                + next(words.lookAdvice, ShellText.line(["keep-apart", "list", refused.child]))
        }
        if let refused = refusal(Refusals.NotSiblings.self) {
            return [words.notSiblings(refused.child, refused.other)] + look(refused.child)
        }
        if let refused = refusal(Refusals.NotLinked.self) {
            return [words.notLinked(refused.child)] + look(refused.child)
        }
        if let refused = refusal(Refusals.AlreadyLinked.self) {
            return [words.alreadyLinked(refused.child, refused.other)] + look(refused.child)
        }
        if let refused = refusal(Refusals.StaysOverlap.self) {
            return [words.staysOverlap(refused.stay, refused.other)]
                + next(words.lookAdvice, ShellText.line(["stay", "show", refused.stay]))
        }
        return nil
    }

    private func look(_ child: String) -> [String] {
        next(words.lookAdvice, ShellText.line(["child", "show", child]))
    }
}
