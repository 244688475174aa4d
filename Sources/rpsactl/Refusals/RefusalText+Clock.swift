import RPSAProtocol

/// Refusals of the clock of a stay: later ends, types, tasks, times away, roll calls.
extension RefusalText {
    var clock: [String]? { extensions ?? terms ?? absences ?? rollCalls }

    private var extensions: [String]? {
        if let refused = refusal(Refusals.ExtensionWaits.self) {
            return [words.extensionWaits(refused.stay, refused.extension), words.extensionWaitsAdvice]
                + ["  " + ShellText.line(["extension", "show", refused.extension])]
                + ExtensionCommands.deciding(refused.extension)
        }
        if let refused = refusal(Refusals.ExtensionDecided.self) {
            return [words.extensionDecided(refused.extension, words.extensionStatus(refused.status))]
                + next(words.lookAdvice, ShellText.line(["extension", "show", refused.extension]))
        }
        if let refused = refusal(Refusals.NotLater.self) {
            let later = again(without: ["--until", "--by"], ["--until", ShellText.ellipsis])
            return [words.notLater(refused.stay, words.moment(refused.dueAt))] + next(words.laterAdvice, later)
        }
        if let refused = refusal(Refusals.TooManyExtensions.self) {
            let more = again(
                without: ["--override", "--note"],
                ["--override", BoundCode.maxExtensions.rawValue, "--note", ShellText.ellipsis])
            return [
                words.tooManyExtensions(refused.stay, type: SafeText.clean(refused.placementType), max: refused.max)
            ] + next(words.onceMoreAdvice, more)
        }
        return nil
    }

    private var terms: [String]? {
        if let refused = refusal(Refusals.SamePlacementType.self) {
            return [words.samePlacementType(refused.stay, SafeText.clean(refused.placementType))]
                + look(at: refused.stay)
        }
        if let refused = refusal(Refusals.NoSuchTask.self) {
            return [words.noSuchTask(refused.stay, words.task(refused.task))] + look(at: refused.stay)
        }
        return nil
    }

    private var absences: [String]? {
        if let refused = refusal(Refusals.NotAway.self) {
            return [words.notAway(refused.stay)] + next(words.whoIsAwayAdvice, "rpsactl stay list --away")
        }
        if let refused = refusal(Refusals.AlreadyMissing.self) {
            let missing = words.alreadyMissing(refused.stay, since: words.moment(refused.since))
            let returned = ShellText.line(["stay", "return", refused.stay])
            guard invocation.arguments.dropFirst().first == "leave" else {
                return [missing] + next(words.foundAdvice, returned)
            }
            return [missing] + next(words.foundThenLeaveAdvice, returned) + ["  " + again(without: [], [])]
        }
        return nil
    }

    private var rollCalls: [String]? {
        if let refused = refusal(Refusals.RollCallOpen.self) {
            return [
                words.rollCallIsOpen(
                    refused.rollCall, night: words.moment(refused.night), since: words.moment(refused.startedAt),
                    by: SafeText.clean(refused.actor))
            ]
                + next(words.rollCallIsOpenAdvice, ShellText.line(["rollcall", "finish", "--at", refused.startedAt]))
                + ["  " + ShellText.line(["rollcall", "cancel", "--reason", ShellText.ellipsis])]
        }
        if refusal(Refusals.NoRollCall.self) != nil {
            return [words.noRollCall] + next(words.startAdvice, "rpsactl rollcall start")
        }
        if let refused = refusal(Refusals.NotExpected.self) {
            return [words.notExpected(refused.child)] + next(words.whoSleepsHereAdvice, "rpsactl rollcall show")
        }
        return nil
    }

    private func look(at stay: String) -> [String] {
        next(words.lookAdvice, ShellText.line(["stay", "show", stay]))
    }
}
