import ArgumentParser
import RPSAProtocol

struct BedSuggest: Asking {
    static var configuration: CommandConfiguration { .leaf("suggest", .bedSuggest) }

    @Argument(help: .of(.suggestSubject)) var number: String?
    @Option(parsing: .unconditional, help: .of(.suggestStay)) var stay: String?
    @Option(parsing: .unconditional, help: .of(.suggestChild)) var child: String?
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.isolation)) var isolation: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.need)) var need: [String] = []
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(subject: number ?? stay ?? child) }

    func request() throws -> SuggestBeds {
        let named = [number, stay, child].compactMap { $0 }
        if named.count > 1 || (!named.isEmpty && (sex != nil || age != nil)) {
            throw Failure.usage(Invocation.words.oneSubject(subjects))
        }
        if named.isEmpty {
            if sex == nil && age == nil { throw Failure.missing([subjects], command: "bed suggest") }
            if sex == nil { throw Failure.missing(["--sex"], command: "bed suggest") }
            if age == nil { throw Failure.missing(["--age"], command: "bed suggest") }
        }
        var request = SuggestBeds()
        request.stay = namesStay ? number ?? stay : nil
        request.child = namesStay ? nil : number ?? child
        request.sex = sex?.rawValue
        request.age = age
        request.isolation = isolation
        request.needs = need.isEmpty ? nil : need
        return request
    }

    fileprivate var namesStay: Bool { stay != nil || number?.lowercased().hasPrefix("s") == true }

    private var subjects: String {
        ["S-…", "A-…", "--sex … --age …"].joined(separator: " \(Invocation.words.or) ")
    }

    func page(_ reply: SuggestBeds.Reply, on screen: Screen) -> String {
        SuggestPage(reply: reply, screen: screen, command: self).text
    }
}

/// The rooms that take a child, ranked, and why each of the others does not.
struct SuggestPage {
    var reply: SuggestBeds.Reply
    var screen: Screen
    var command: BedSuggest

    private var words: any Words { screen.words }

    var text: String {
        let fitting = reply.rooms.filter(\.fits).sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }
        let refusing = reply.rooms.filter { !$0.fits }.map { RoomReasons(room: $0.room, codes: $0.codes) }
        if reply.rooms.isEmpty { return words.noRooms }
        guard let best = fitting.first else {
            let reasons = RoomReasonsText.lines(refusing, words)
            return ([words.noRoomFor(subject)] + reasons + ownRoom + withoutBed).joined(separator: "\n")
        }
        var lines = [words.roomsFor(subject), table(fitting)] + warnings(fitting)
        if !refusing.isEmpty { lines += [words.otherRoomsRefuse] + RoomReasonsText.lines(refusing, words) + ownRoom }
        // A move within the room would make nothing better, and into the own bed it would be refused.
        if best.own { return (lines + [words.bestRoomAlready]).joined(separator: "\n") }
        if let bed = best.bed { lines += [words.placeThere, "  " + ShellText.line(placing(bed))] }
        return lines.joined(separator: "\n")
    }

    private func table(_ rooms: [SuggestedRoom]) -> String {
        var table = Table(
            columns: [
                .right(words.rank), .left(words.room), .left(words.ward), .left(words.bed),
                .right(words.freeCount), .text(""),
            ], indent: 2)
        for room in rooms {
            table.add(
                room.rank.map(String.init) ?? "", room.room, room.ward, room.bed ?? "", "\(room.freeBeds)",
                notes(room))
        }
        return table.text(on: screen)
    }

    /// A blank where there is nothing to say: an empty cell would get a dash.
    private func notes(_ room: SuggestedRoom) -> String {
        let warnings = room.warnings.isEmpty ? [] : ["! " + room.warnings.joined(separator: " ")]
        let notes = (room.own ? [words.ownRoom] : []) + warnings
        return notes.isEmpty ? " " : notes.joined(separator: "  ")
    }

    /// The room in which the child sleeps, where it is one of those that refuse.
    private var ownRoom: [String] {
        reply.rooms.filter { $0.own && !$0.fits }.map { "!! " + words.sleepsIn($0.room) }
    }

    private func warnings(_ rooms: [SuggestedRoom]) -> [String] {
        let codes = rooms.flatMap(\.warnings).reduce(into: [String]()) { codes, code in
            if !codes.contains(code) { codes.append(code) }
        }
        return Warnings.lines(codes, words)
    }

    private var subject: String {
        if let number = command.number ?? command.stay ?? command.child { return SafeText.clean(number) }
        let age = command.age.map { words.summaryAge($0, isEstimate: false) }
        return [command.sex.map { words.child(sex: $0.rawValue) }, age].compactMap { $0 }.joined(separator: ", ")
    }

    private func placing(_ bed: String) -> [String] {
        if let stay = reply.stay { return ["move", stay, "--bed", bed, "--reason", ShellText.ellipsis] }
        return admitting + ["--bed", bed]
    }

    private var withoutBed: [String] {
        reply.stay == nil ? [words.withoutBedThen, "  " + ShellText.line(admitting + ["--unplaced"])] : []
    }

    private var admitting: [String] {
        var typed = ["check-in"]
        // A stay that has ended does not say whose it was.
        if let child = command.namesStay ? "A-…" : command.number ?? command.child { typed += ["--child", child] }
        if let sex = command.sex { typed += ["--sex", sex.rawValue] }
        if let age = command.age { typed += ["--age", "\(age)"] }
        if let kind = command.isolation { typed += ["--isolation", kind] }
        return typed + command.need.flatMap { ["--need", $0] } + ["--source", ShellText.ellipsis]
    }
}
