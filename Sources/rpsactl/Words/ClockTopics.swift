/// Options about the clock of a stay, times away and roll calls.
enum ClockTopic: CaseIterable {
    case allAbsences, allExtensions, approveNow, away, dated, decisionLetter, decisionNote, extendBy, extendUntil,
        extensionArgument, extensionLetter, extensionNote, extensionReason, leaveNote, leaveReason, leaveUntil,
        maxOverride, missingNote, ofStay, ofStayOption, policyDiffers, rejectReason, retypeLetter, retypePlacement,
        retypeReason, retypeUntil, signedBy, task, taskNote, undo, withdrawReason
    case absenceLeft, absenceReturned, absenceSince, absenceVoid, cancelNumber
    case absentChildren, cancelReason, markChild, markStatus, markUntil, rollCallAt, rollCallCursor, rollCallNight,
        rollCallNumber
}
