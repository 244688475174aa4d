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
                LayoutGroup.self, RoomGroup.self, BedGroup.self, AlertGroup.self, AgencyGroup.self, Explain.self,
            ])
    }

    @OptionGroup var everywhere: GlobalOptions

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
            [StayList.self, StayShow.self, StayIsolate.self, StayNeed.self, StayCorrect.self, StayPapers.self])
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
    static var configuration: CommandConfiguration { .group("alert", .alert, [AlertList.self]) }
}

struct AgencyGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("agency", .agency, [AgencyList.self]) }
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

    static func leaf(_ name: String, _ topic: CommandTopic) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: Invocation.words.abstract(topic))
    }
}
