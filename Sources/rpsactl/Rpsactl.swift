import ArgumentParser
import RPSAProtocol

/// The whole command tree.
struct Rpsactl: ParsableCommand, Asking {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rpsactl", abstract: Invocation.words.abstract(.rpsactl), version: "0.1.0",
            subcommands: [
                Status.self, Occupancy.self, Board.self, Evacuate.self, WatchEvents.self, CheckRecord.self,
                CheckInChild.self, Move.self, CheckOutChild.self, Import.self,
                StayGroup.self, ChildGroup.self, LayoutGroup.self, RoomGroup.self, BedGroup.self, AlertGroup.self,
            ])
    }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetStatus { GetStatus() }

    func page(_ reply: GetStatus.Reply, on screen: Screen) -> String {
        Status.page(reply, on: screen) + "\n" + NextCommands.text(for: reply, on: screen)
    }
}

struct StayGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group(
            "stay", .stay,
            [StayList.self, StayShow.self, StayIsolate.self, StayNeed.self])
    }
}

struct ChildGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        .group("child", .child, [ChildFind.self, ChildShow.self, ChildSet.self])
    }
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
        .group("bed", .bed, [BedList.self, BedDrain.self, BedUndrain.self])
    }
}

struct AlertGroup: ParsableCommand {
    static var configuration: CommandConfiguration { .group("alert", .alert, [AlertList.self]) }
}

extension CommandConfiguration {
    static func group(
        _ name: String, _ topic: CommandTopic, _ subcommands: [any ParsableCommand.Type]
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: name, abstract: Invocation.words.abstract(topic), subcommands: subcommands)
    }

    static func leaf(_ name: String, _ topic: CommandTopic) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: Invocation.words.abstract(topic))
    }
}
