import RPSAProtocol

/// What stands against a correction of times and beds.
extension RefusalText {
    var corrections: [String]? {
        if let refused = refusal(Refusals.OutOfStay.self) {
            let sentence = words.outOfStay(
                refused.stay, "--" + SafeText.clean(refused.field), earliest: refused.earliest.map { words.moment($0) },
                latest: refused.latest.map { words.moment($0) })
            if let absence = refused.absence {
                let command = ["absence", "correct", refused.stay, "--since", absence, "--reason", ShellText.ellipsis]
                return [sentence] + next(words.absenceStandsAdvice, ShellText.line(command))
            }
            return [sentence] + next(words.timesAdvice, ShellText.line(["stay", "show", refused.stay, "--history"]))
        }
        if let refused = refusal(Refusals.BedTaken.self) {
            let bed = SafeText.clean(refused.bed)
            let canSwap =
                refused.stays.count == 1 && invocation.arguments.contains("--from")
                && !invocation.arguments.contains { ["--swap", "--arrived", "--exited"].contains($0) }
            return [words.bedTaken(bed, refused.stays), words.bedTakenAdvice]
                + refused.stays.map { "  " + ShellText.line(["stay", "show", $0]) }
                + (canSwap ? next(words.swapAdvice, again(without: [], ["--swap"])) : [])
                + next(words.otherBedThenAdvice, otherBedThen)
        }
        if let refused = refusal(Refusals.BedNotThere.self) {
            let (since, until) = (refused.since.map { words.moment($0) }, refused.until.map { words.moment($0) })
            return [words.bedNotThere(SafeText.clean(refused.bed), since: since, until: until)]
                + next(words.otherBedThenAdvice, otherBedThen)
        }
        if let refused = refusal(Refusals.StayNotEnded.self) {
            return [words.stayNotEnded(refused.stay)]
                + next(words.lookAdvice, ShellText.line(["stay", "show", refused.stay]))
        }
        if let refused = refusal(Refusals.OtherStay.self) {
            return [words.otherStay(refused.stay, refused.other)]
                + next(words.timesAdvice, ShellText.line(["stay", "show", refused.other, "--history"]))
        }
        return nil
    }

    /// The same with another bed; where no time was named for it, that too is to be filled in.
    private var otherBedThen: String {
        let hasTime = invocation.arguments.contains { $0 == "--from" || $0 == "--undo-check-out" }
        let from = hasTime ? [] : ["--from", ShellText.ellipsis]
        return again(without: ["--bed"], ["--bed", ShellText.ellipsis] + from)
    }
}
