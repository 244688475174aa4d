import RPSAProtocol

/// A child who was admitted: the bed or why there is none, and whom it may be.
struct CheckInPage {
    var reply: CheckIn.Reply
    var screen: Screen

    var text: String {
        let words = screen.words
        var lines = [
            words.checkedIn(reply.child, stay: reply.stay, bed: reply.bed, room: reply.room),
            words.arrivedAndDue(
                arrived: words.moment(reply.arrivedAt), due: reply.dueAt.map(words.moment),
                placement: reply.placementType),
        ]
        if let raid = reply.raid, let row = reply.row { lines.append(words.raidRow(row, of: raid)) }
        if reply.bed == nil { lines += RoomReasonsText.lines(reply.reasons, words) }
        lines += Warnings.lines(reply.warnings, words)
        if !reply.candidates.isEmpty {
            lines += [words.candidatesTitle] + CandidatesText.lines(reply.candidates, of: reply.child, words)
        }
        if reply.bed == nil {
            lines += [words.placeAdvice, "  " + ShellText.line(["move", reply.stay, "--reason", ShellText.ellipsis])]
        }
        return lines.joined(separator: "\n")
    }
}
