enum CommandTopic: CaseIterable {
    case census, censusDiff, censusExplain, censusTable, report, reportMonth
    case absence, absenceCorrect, absenceList, placementGroup, placementList
    case extensionGroup, extensionList, extensionShow, rollCall, rollCallCancel, rollCallFinish,
        rollCallList, rollCallMark, rollCallShow, rollCallStart, stayApprove, stayDone, stayExtend, stayLeave,
        stayMissing, stayReject, stayRetype, stayReturn, stayWithdraw
    case bedSuggest, capacity, childLink, childSiblings, childUnlink, explain, keepApart, keepApartList, keepApartPair,
        plan, planBeds, planList
    case alert, alertList, bed, bedDrain, bedList, bedUndrain, board, check, checkIn, checkOut, child, childFind,
        childSet, childShow, evacuate, importRoster, layout, layoutApply, layoutShow, move, occupancy, raidMinutes,
        room, roomList, rpsactl, stay, stayCorrect, stayIsolate, stayList, stayNeed, stayPapers, stayShow, status, watch
    case agency, agencyList, raid, raidAdd, raidClose, raidIntake, raidList, raidOpen, raidPass, raidReopen, raidSet,
        raidShow, turnAway, turnAwayList, turnAwayRecord, turnAwaySet
}

enum OptionTopic: CaseIterable {
    case add, address, after, age, ageAbout, alias, allAlerts, allCategories, correctReason, allStays, arrived, asOf,
        at, bed, bedArgument, born, by,
        category, childAgain, childArgument, cursor, drainReason, drop, dryRun, endIsolation, exitLetter, exitReason,
        findText, free, html, identity, isolation, json, kind, knownAt, lang, layoutFile, layoutSince, letter, limit,
        marital, moveBed, moveReason, name, need, nik, note, origin, override, overrideReason, overdue, parents,
        placement, plainText, raidArgument, receiver, requestId, room, rosterFile, sex, socket, source,
        stayArgument, swap, to, unplaced, until
    case again, agency, closeReason, commander, map, ofRaid, openRaids, order, passAs, passTo, raidAt, raidCount,
        raidPlace, receiverId, referredTo, reopenReason, row, turnAwayArgument, turnAwayReason, turnAwaySince,
        turnAwayUntil, void, why
}

/// Options about rooms, groups, plans and ties between children.
enum PlacementTopic: CaseIterable {
    case allOrders, applyPlan, boys, childPair, code, endOrder, endSiblings, export, girls, groupAges, newChild, night,
        nights, oldChild, orderReason, proposal, scope, seconds, seed, siblingChildren, suggestChild, suggestStay,
        suggestSubject
}

/// The sentences of `--help`.
protocol HelpWords {
    func abstract(_ topic: CommandTopic) -> String
    func help(_ topic: OptionTopic) -> String
    func help(_ topic: PlacementTopic) -> String
}
