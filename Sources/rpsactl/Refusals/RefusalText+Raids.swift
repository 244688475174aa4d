import RPSAProtocol

extension RefusalText {
    /// What a raid refused.
    var raids: [String]? {
        if let refused = refusal(Refusals.RaidDiffers.self) { return differs(refused) }
        if let refused = refusal(Refusals.RaidClosed.self) {
            return [words.raidIsClosed(refused.raid, at: words.moment(refused.closedAt))]
                + next(
                    words.reopenAdvice,
                    ShellText.line(["raid", "reopen", refused.raid, "--reason", ShellText.ellipsis]))
        }
        if let refused = refusal(Refusals.RaidOpen.self) {
            return [words.raidIsOpen(refused.raid)] + next(words.lookAdvice, "rpsactl raid show \(refused.raid)")
        }
        if let refused = refusal(Refusals.FileTakenIn.self) {
            return [words.fileTakenIn(refused.raid, at: words.moment(refused.at))]
                + next(words.raidLookAdvice, "rpsactl raid show \(refused.raid)")
                + next(words.againAdvice, again(without: ["--again"], ["--again"]))
        }
        if let refused = refusal(Refusals.RowAdmitted.self) {
            let end = ["check-out", refused.stay, "--reason", ShellText.ellipsis, "--to", ShellText.ellipsis]
            return [words.rowAdmitted(refused.row, of: refused.raid, stay: refused.stay)]
                + next(words.rowAdmittedAdvice, ShellText.line(end))
        }
        if let refused = refusal(Refusals.RowSettled.self) {
            return [words.rowSettled(refused.row, of: refused.raid, words.outcome(refused.outcome))]
                + next(words.lookAdvice, "rpsactl raid show \(refused.raid)")
        }
        return nil
    }

    private func differs(_ refused: Refusals.RaidDiffers) -> [String] {
        let counts = RaidCounts(refused)
        let advice = RaidAdvice(raid: refused.raid, counts: counts, pending: refused.pending, words: words)
        let reason = ShellText.line(["raid", "close", refused.raid, "--reason", ShellText.ellipsis])
        return [
            words.raidDiffers(refused.raid, handedOver: refused.handedOver, accounted: counts.accounted),
            counts.table(on: invocation.screen),
        ] + advice.lines { _ in true } + next(words.raidCloseAnywayAdvice, reason)
    }
}
