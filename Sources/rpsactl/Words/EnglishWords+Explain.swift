extension EnglishWords: ExplainWords {
    func title(_ kind: Explanation.Kind) -> String {
        switch kind {
        case .placement: "why a room or bed does not take a child"
        case .absence: "why a child is away"
        case .bound: "bound that an override may pass"
        case .extensionReason: "why a stay is extended"
        case .task: "task of a stay"
        case .warning: "warning; it refuses nothing"
        case .choice: "what a bed was chosen for"
        case .plan: "what a planned move is for"
        case .likeness: "why a child may be known already"
        case .roster: "error in a roster"
        case .layout: "error in a layout"
        case .input: "value that was not accepted"
        case .storage: "why nothing could be saved"
        case .alert: "alert"
        case .gap: "gap in a record"
        case .correction: "correction of a stay"
        case .waiting: "what waits for a person"
        case .refusal: "name of an error"
        }
    }

    func advice(_ code: RoomCode) -> String {
        switch code {
        case .ageGap: "Choose a room whose ages fit: rpsactl bed suggest. Is the age right?"
        case .bedDrained: "Choose another bed, or open it again: rpsactl bed undrain BED."
        case .bedTaken: "Choose another bed, or exchange the two: rpsactl move STAY --bed BED --swap."
        case .capacity: "Choose another room, let somebody move first, or record the child --unplaced."
        case .feature: "Choose a room that has it: rpsactl room list. Is it still needed? rpsactl stay need."
        case .isolation: "Choose a room for this isolation, or end it: rpsactl stay isolate STAY --end."
        case .keepApart: "Choose another room. Whom the order names: rpsactl keep-apart list A-…"
        case .sexMix: "Choose a room for the child's sex: rpsactl bed suggest. Is the sex right?"
        }
    }

    func advice(_ code: WarningCode) -> String {
        switch code {
        case .ageBorn: "Find out which is right, and correct it: rpsactl child set A-… --born DATE."
        case .categoryAge: "Check age and category; nothing needs to be done if both are right."
        case .expecting: "See that she is examined, and note what she needs: rpsactl stay need."
        case .extensionReplaced: "If the child needs the longer time, extend again: rpsactl stay extend S-…"
        case .holidaysMissing: "Ask the administrator to enter the year's holidays in rpsad.toml."
        case .keepApart: "Move one of the two: rpsactl keep-apart list A-…, then rpsactl bed suggest A-…"
        case .knownChild: "Compare: rpsactl child show A-…; if it is one child: rpsactl child link NEW OLD."
        case .lastAllowed: "Plan the exit now: rpsactl stay show S-…"
        case .extensionWithdrawn: "Propose it again if the child stays: rpsactl stay extend S-…"
        case .longExtension: "If it is wrong, take it back: rpsactl stay reject X-… --reason TEXT"
        case .longLimit:
            "If it is wrong, give the right one: rpsactl stay retype S-… --placement TYPE --until DATE --letter NO --reason TEXT"
        case .lateEntry: "Nothing to do; reports of that time now differ from those printed before."
        case .married: "Ask the head of the unit whether the child may stay."
        case .needUnknown: "Read the note; if a room has it, the administrator names it in the layout."
        case .nikBirthDate: "Read the NIK again; correct it or the birth date: rpsactl child set A-…"
        case .nikDiffers: "Read both NIKs again; if they are two children: rpsactl child unlink NEW."
        case .nikKnown: "Compare: rpsactl child find NIK; if it is one child: rpsactl child link NEW OLD."
        case .nikRegion: "Nothing to do if the family is from elsewhere."
        case .nikSex: "Read the NIK again; correct it if it was mistyped: rpsactl child set A-… --nik."
        case .noLimit: "Get the letter that says how long, and give --until and --letter."
        case .overridden: "Nothing to do; it shows on the board, in the raid and in the daily report."
        case .sexDiffers: "Compare: rpsactl child show A-…; if they are two children: rpsactl child unlink NEW."
        case .siblingSplit: "Prefer the room where the others sleep, or plan moves: rpsactl plan beds."
        case .stillOverdue: "Extend further, or end the stay: rpsactl stay list --overdue."
        case .unplaced: "Find a bed soon: rpsactl bed suggest S-…, or plan moves: rpsactl plan beds."
        }
    }

    func advice(_ code: PlanCode) -> String {
        switch code {
        case .makesRoom: "Carry it out together with the others, never alone."
        case .ageBand, .fewerMoves, .forbiddenRoom, .none, .placed, .prefer, .reserve, .roomCost, .siblings, .unplaced:
            "Look at the plan; if it is right: rpsactl plan beds P-… --apply."
        }
    }

    func advice(_ code: RosterCode) -> String {
        switch code {
        case .age: "Write 14, ±12 or 12,5, or give the birth date."
        case .ageMissing: "Write an age, an estimate like ±12, or a birth date."
        case .category: "Write a word of the table in rpsad.toml, or have this one added there."
        case .cells: "Give the row as many cells as the heading; put cells with the separator in quotes."
        case .date: "Write 2013-06-05, 05/06/2013 or 5 Juni 2013, not after the arrival."
        case .empty: "Save the list with one row for each person below the heading."
        case .encoding: "Save it again as CSV in UTF-8; UTF-16 and Windows-1252 are read too."
        case .heading: "Name the columns as in the manual, or with --map \"Column=field\"."
        case .map: "Name a column that is in the file, as it is written there."
        case .nik: "Copy the 16 digits again, or leave the cell empty."
        case .number: "Number the rows 1, 2, 3, or leave the column out."
        case .numberTwice: "Give each row a number of its own."
        case .quote: "Close the quotation mark, or take it out."
        case .sex: "Write L or P."
        case .sibling: "Write the number of the row in which the brother or sister stands."
        case .tooLarge: "Save only the rows that are needed, as CSV."
        case .tooLong: "Shorten the text of this cell."
        case .tooManyErrors: "Correct those that are listed and try again."
        case .tooManyRows: "Split the list into files of 1,000 rows."
        }
    }

    func advice(_ code: InputCode) -> String {
        switch code {
        case .conflict: "Leave one of the two out; a --request-id is good for one command only."
        case .future: "Give a time that has come; times are the shelter's own."
        case .missing: "Give it; --help names what is needed."
        case .nikDate, .nikDay, .nikLength, .nikMonth, .nikSerial:
            "Copy the NIK again from the card, or leave it out."
        case .notBase64: "Give the command again; if it stays, tell the administrator."
        case .past: "Give a later time."
        case .tooLarge: "Send a smaller file."
        case .tooLong: "Shorten the text."
        case .format, .range, .unknown: "The line that begins with 'Accepted' says what is taken."
        }
    }

    func advice(_ code: StorageCode) -> String {
        switch code {
        case .corrupt: "Change nothing more; tell the administrator and restore the last backup."
        case .full: "Write it on paper and make room: df -h /var/lib/rpsa."
        case .io, .memory, .other, .readOnly: "Write it on paper and tell the administrator: journalctl -u rpsad."
        }
    }

    var likenessAdvice: String { "A person decides: rpsactl child show A-…; then rpsactl child link NEW OLD." }
    var choiceAdvice: String { "Nothing to do; another bed can be chosen: rpsactl bed suggest S-…" }
    var layoutAdvice: String { "Correct the line of the file; 'Accepted' says what is taken: rpsactl layout show." }
    var code: String { "code" }
    var meaningTitle: String { "meaning" }
    var overridable: String { "If it must be, the rule can be set aside, with a reason that is kept:" }
    var notOverridable: String { "It cannot be overridden." }
    func overrideCommand(_ code: String) -> String {
        "rpsactl move S-… --bed BED --override \(code) --reason '…'"
    }
    var explainOne: String { "What to do about one: rpsactl explain CODE" }
    func unknownCode(_ code: String, nearest: String?) -> String {
        "'\(code)' is no code." + (nearest.map { " Did you mean \($0)?" } ?? "")
    }
    var unknownCodeAdvice: String { "See all of them:" }
}
