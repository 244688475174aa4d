enum CommandTopic: CaseIterable {
    case alert, alertList, bed, bedDrain, bedList, bedUndrain, board, check, checkIn, checkOut, child, childFind,
        childSet, childShow, evacuate, importRoster, layout, layoutApply, layoutShow, move, occupancy, room, roomList,
        rpsactl, stay, stayIsolate, stayList, stayNeed, stayShow, status, watch
}

enum OptionTopic: CaseIterable {
    case add, address, after, age, ageAbout, alias, allAlerts, allStays, arrived, asOf, at, bed, bedArgument, born, by,
        category, childAgain, childArgument, cursor, drainReason, drop, dryRun, endIsolation, exitLetter, exitReason,
        findText, free, identity, isolation, json, kind, knownAt, lang, layoutFile, layoutSince, letter, limit,
        marital, moveBed, moveReason, name, need, nik, note, origin, override, overrideReason, overdue, parents,
        placement, receiver, requestId, room, rosterFile, sex, socket, source, stayArgument, swap, to, unplaced, until
}

/// The sentences of `--help`.
protocol HelpWords {
    func abstract(_ topic: CommandTopic) -> String
    func help(_ topic: OptionTopic) -> String
}
