extension EnglishWords: CareHelpWords {
    func abstract(_ topic: CareCommand) -> String {
        switch topic {
        case .alertAck: "Say that you have seen an alert; it is quiet until its next step."
        case .alertShow: "Everything about one alert, and what to do."
        case .countersign: "Sign what was done at night; alone it signs."
        case .countersignList: "List what waits for a countersignature."
        case .countersignShow: "One item: what was done, why, and what it changed."
        case .countersignSign: "Sign items, or all that wait of a stay (the word may be left out)."
        case .diary: "The children's diaries: diary A-… add, diary A-… list."
        case .diaryAdd: "Write into a child's diary."
        case .diaryCorrect: "Correct an entry, or take it back."
        case .diaryList: "Read a child's diary, or that of the whole house."
        case .handover: "What the next shift must know."
        case .todo: "What waits for a person: decisions, signatures, gaps in the record."
        }
    }

    func help(_ topic: CareTopic) -> String {
        switch topic {
        case .ackArguments: "Alerts, like N-2026-0042."
        case .ackNote: "What was done about it."
        case .ackOver: "All whose cause is gone."
        case .alertArgument: "An alert's number, like N-2026-0042."
        case .alertKind: "Only this kind."
        case .alertStay: "Only those of this stay."
        case .belongings: "What the child brought; '-' is nothing."
        case .confirmed: "The document or the person that confirmed the name."
        case .countersignAll: "Those that are signed too."
        case .countersignArguments: "Items like K-2026-0007, or stays like S-2026-0042."
        case .countersignItem: "An item like K-2026-0007."
        case .countersignNote: "A remark on it."
        case .diaryAll: "Entries that were taken back or corrected too."
        case .diaryChild: "A child's register number; without it the whole house."
        case .diaryCursor: "Go on behind this entry."
        case .diaryEntry: "The entry's number, as the list shows it."
        case .diaryFilter: "Only entries of this kind."
        case .diaryKind: "What the entry is about."
        case .diaryNewKind: "Another kind."
        case .diaryNewText: "Another text; '-' reads it from standard input."
        case .diarySince: "From this time on; of the house the last 24 hours if left out."
        case .diaryText: "The entry. Better typed when asked; '-' reads it from standard input."
        case .diaryVoid: "Take it back: it was a mistake. It stays on record."
        case .handoverHTML: "Print an HTML file for A4 paper (in Indonesian)."
        case .handoverPrint: "Print a paper for the shift book, to be signed (in Indonesian)."
        case .handoverSince: "Begin of the shift: 20:00, '2026-11-21 20:00', -8h."
        case .handoverUntil: "End of the shift; now if left out."
        case .injuries: "Injuries seen at the arrival; '-' is none."
        case .todoMine: "Only what you may end yourself."
        case .watchAlerts: "The steps of alerts, in place of events."
        case .watchExec: "Run this program for each step, with the step as JSON on its standard input."
        case .watchState: "Keep the last step that was told in this file."
        }
    }
}
