import RPSAProtocol

extension IntakePage {
    /// Children with the same reasons stand together: a full house says the same of all.
    func unplaced(_ rows: [IntakeRow]) -> [String] {
        let without = rows.filter { $0.bed == nil }
        guard let first = without.first else { return [] }
        let groups = Self.grouped(without) { $0.refusedCodes }
        let lines = groups.map { codes, rows in
            let reasons = codes.map { "\($0) (\(words.roomReason($0)))" }.joined(separator: ", ")
            return "  \(words.intakeRows(rows.map(\.row))): \(reasons)"
        }
        let head = "!! " + words.intakeUnplaced(without.count, dryRun: reply.dryRun)
        if reply.dryRun { return [head] + lines }
        let move = ShellText.line(["move", first.stay, "--reason", ShellText.ellipsis])
        return [head] + lines + [words.placeAdvice, "  " + move]
    }

    /// In a rehearsal the newcomers' numbers are not given yet, so there is no command to type.
    func known(_ rows: [IntakeRow]) -> [String] {
        let known = rows.filter { !$0.candidates.isEmpty }
        if known.isEmpty { return [] }
        let lines = known.flatMap { row in
            let head = words.intakeRows([row.row]) + ": "
            return CandidatesText.lines(row.candidates, of: reply.dryRun ? nil : row.child, words, head: head)
        }
        return [reply.dryRun ? words.candidatesTitleDryRun : words.candidatesTitle] + lines
    }

    func isolation(_ rows: [IntakeRow]) -> [String] {
        let lines = rows.compactMap { row in
            row.isolation.map { kind in
                let word = row.isolationWord.map { " (\(SafeText.clean($0)))" } ?? ""
                let end = reply.dryRun ? "" : ": rpsactl stay isolate \(row.stay) --end"
                return "  \(words.intakeRows([row.row])), \(SafeText.clean(kind))\(word)\(end)"
            }
        }
        return lines.isEmpty ? [] : [reply.dryRun ? words.intakeIsolationDryRun : words.intakeIsolation] + lines
    }

    func categories(_ rows: [IntakeRow]) -> [String] {
        let read = rows.filter { !$0.categoryWords.isEmpty }
        if read.isEmpty { return [] }
        let groups = Self.grouped(read) { [$0.categoryWords.joined(separator: ", ")] + $0.categories }
        let lines = groups.map { key, rows in
            let codes = key.dropFirst().joined(separator: " ")
            return "  \(SafeText.clean(key[0])) = \(codes): \(words.intakeRows(rows.map(\.row)))"
        }
        let correction = "  rpsactl stay correct S-… --category … --reason '…'"
        return [words.intakeCategories] + lines + (reply.dryRun ? [] : [words.intakeCategoriesAdvice, correction])
    }

    var adults: [String] {
        if reply.adults.isEmpty { return [] }
        guard let raid else { return [words.adults(reply.adults.map(\.row))] }
        let people = reply.adults.map { "\(words.intakeRows([$0.row])), \(words.intakeAge($0.age))" }
        if reply.dryRun { return [words.intakeAdultsDryRun, "  " + people.joined(separator: "; ")] }
        let commands = reply.adults.map { RaidAdvice.pass(raid, $0.raidRow ?? $0.row, as: .adult) }
        return [words.intakeAdults] + zip(people, commands).map { "  \($0): \($1)" }
    }

    var settled: [String] { passed.isEmpty ? [] : [words.intakePassed(passed)] }

    func warnings(_ rows: [IntakeRow]) -> [String] {
        // These two have sections of their own.
        let told = [WarningCode.knownChild.rawValue, WarningCode.unplaced.rawValue]
        let lines = rows.flatMap { row in
            row.warnings.filter { !told.contains($0) }.map {
                "  \(words.intakeRows([row.row])): " + words.warningLine($0)
            }
        }
        return lines.isEmpty ? [] : [words.warnings] + lines
    }

    /// What each bed was chosen for, and what spoke against the other rooms.
    func why(_ rows: [IntakeRow]) -> [String] {
        let lines = rows.map { row in
            let bed = row.bed ?? "!!"
            let reasons = row.why.map { words.choice($0) }.joined(separator: ", ")
            let rooms = row.refused.map { "\($0.room) \($0.codes.joined(separator: " "))" }.joined(separator: ", ")
            let parts = [reasons, rooms.isEmpty ? "" : words.intakeOtherRooms(rooms)].filter { !$0.isEmpty }
            return "  \(words.intakeRows([row.row])) → \(bed): " + parts.joined(separator: "; ")
        }
        return lines.isEmpty ? [] : [words.intakeWhy] + lines
    }

    /// Rows of one key side by side, in the order of the first of each.
    private static func grouped(
        _ rows: [IntakeRow], by key: (IntakeRow) -> [String]
    ) -> [(key: [String], rows: [IntakeRow])] {
        var groups: [(key: [String], rows: [IntakeRow])] = []
        for row in rows {
            let key = key(row)
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].rows.append(row)
            } else {
                groups.append((key, [row]))
            }
        }
        return groups
    }
}
