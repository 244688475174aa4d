/// The commands about what needs a person: alerts, what waits, the diaries, the change of shifts.
enum CareCommand: CaseIterable {
    case alertAck, alertShow, countersign, countersignList, countersignShow,
        countersignSign, diary, diaryAdd, diaryCorrect, diaryList,
        handover, todo
}

/// Their options.
enum CareTopic: CaseIterable {
    case ackArguments, ackNote, ackOver, alertArgument, alertKind, alertStay, belongings, confirmed, countersignAll,
        countersignArguments, countersignItem, countersignNote, diaryAll, diaryChild, diaryCursor, diaryEntry,
        diaryFilter, diaryKind,
        diaryNewKind, diaryNewText, diarySince, diaryText, diaryVoid, handoverHTML, handoverPrint, handoverSince,
        handoverUntil, injuries, todoMine, watchAlerts, watchExec, watchState
}

/// The sentences of their `--help`.
protocol CareHelpWords {
    func abstract(_ topic: CareCommand) -> String
    func help(_ topic: CareTopic) -> String
}
