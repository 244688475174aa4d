import ArgumentParser
import RPSAProtocol

/// The whole command tree.
struct Rpsactl: ParsableCommand, Asking {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rpsactl", abstract: Invocation.words.abstract(.rpsactl), version: "0.1.0",
            subcommands: [
                Status.self, Occupancy.self, Board.self, Evacuate.self, WatchEvents.self, CheckRecord.self,
                CheckInChild.self, Move.self, CheckOutChild.self, Import.self, RaidGroup.self, TurnAwayGroup.self,
                StayGroup.self, ChildGroup.self, KeepApartGroup.self, PlanGroup.self, Capacity.self,
                ExtensionGroup.self, PlacementGroup.self, AbsenceGroup.self, RollCallGroup.self,
                LayoutGroup.self, RoomGroup.self, BedGroup.self, AlertGroup.self, Waiting.self, CountersignGroup.self,
                Handover.self, DiaryGroup.self, AgencyGroup.self, CensusGroup.self, ReportGroup.self,
                Explain.self,
            ])
    }

    @OptionGroup var everywhere: GlobalOptions

    mutating func run() throws {
        try ask(request())
        try NeedsNow.tell()
    }

    func request() -> GetStatus { GetStatus() }

    func page(_ reply: GetStatus.Reply, on screen: Screen) -> String {
        Status.page(reply, on: screen) + "\n" + NextCommands.text(for: reply, on: screen)
    }
}

struct RaidGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "raid", .raid,
            [
                RaidOpen.self, RaidIntake.self, RaidAdd.self, RaidPass.self, RaidShow.self, RaidClose.self,
                RaidMinutes.self, RaidList.self, RaidSet.self, RaidReopen.self,
            ])
    }
}

struct TurnAwayGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "turn-away", .turnAway, [TurnAwayRecord.self, TurnAwayList.self, TurnAwaySet.self],
            default: TurnAwayRecord.self)
    }
}

struct StayGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "stay", .stay,
            [
                StayList.self, StayShow.self, StayIsolate.self, StayNeed.self, StayCorrect.self, StayPapers.self,
                StayExtend.self, StayApprove.self, StayReject.self, StayWithdraw.self, StayRetype.self, StayDone.self,
                StayLeave.self, StayReturn.self, StayMissing.self,
            ])
    }
}

struct ExtensionGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("extension", .extensionGroup, [ExtensionList.self, ExtensionShow.self])
    }
}

struct AbsenceGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("absence", .absence, [AbsenceList.self, AbsenceCorrect.self])
    }
}

struct PlacementGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("placement", .placementGroup, [PlacementList.self])
    }
}

struct RollCallGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "rollcall", .rollCall,
            [
                RollCallStart.self, RollCallMark.self, RollCallFinish.self, RollCallCancel.self, RollCallShow.self,
                RollCallList.self,
            ])
    }
}

struct ChildGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "child", .child,
            [
                ChildFind.self, ChildShow.self, ChildSet.self, ChildSiblings.self, ChildLink.self, ChildUnlink.self,
            ])
    }
}

struct KeepApartGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("keep-apart", .keepApart, [KeepApartPair.self, KeepApartList.self], default: KeepApartPair.self)
    }
}

struct PlanGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("plan", .plan, [PlanBedMoves.self, PlanList.self]) }
}

struct LayoutGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("layout", .layout, [LayoutShow.self, LayoutApply.self])
    }
}

struct RoomGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("room", .room, [RoomList.self]) }
}

struct BedGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("bed", .bed, [BedList.self, BedSuggest.self, BedDrain.self, BedUndrain.self])
    }
}

struct AlertGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("alert", .alert, [AlertList.self, AlertShow.self, AlertAck.self])
    }
}

struct CountersignGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "countersign", .countersign, [CountersignSign.self, CountersignList.self, CountersignShow.self],
            default: CountersignSign.self)
    }
}

struct DiaryGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("diary", .diary, [DiaryAdd.self, DiaryList.self, DiaryCorrect.self], default: DiaryList.self)
    }
}

struct AgencyGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("agency", .agency, [AgencyList.self]) }
}

struct CensusGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "census", .census, [CensusTable.self, CensusExplain.self, CensusDiff.self], default: CensusTable.self)
    }
}

struct ReportGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("report", .report, [ReportMonth.self]) }
}

extension CommandConfiguration {
    /// A default is the command that is meant where no word of the group's follows.
    static func group(
        _ name: String, _ topic: CommandTopic, _ subcommands: [any ParsableCommand.Type],
        default usual: (any ParsableCommand.Type)? = nil
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: Invocation.words.abstract(topic), subcommands: subcommands,
            defaultSubcommand: usual)
    }

    static func group(
        _ name: String, _ topic: CareCommand, _ subcommands: [any ParsableCommand.Type],
        default usual: any ParsableCommand.Type
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: Invocation.words.abstract(topic), subcommands: subcommands,
            defaultSubcommand: usual)
    }

    static func leaf(_ name: String, _ topic: CareCommand) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: Invocation.words.abstract(topic))
    }

    static func leaf(_ name: String, _ topic: CommandTopic) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: Invocation.words.abstract(topic))
    }
}
