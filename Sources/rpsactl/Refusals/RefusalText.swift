import RPSAProtocol

/// The daemon's refusal in words; the first line, what was refused, is the caller's.
struct RefusalText {
    var name: String
    var parameters: [UInt8]
    var invocation: Invocation

    var words: any Words { invocation.words }

    var lines: [String] {
        intake ?? raids ?? clock ?? corrections ?? stays ?? house ?? placement ?? kinship ?? waiting ?? daemon
            ?? [words.unknownError(name)] + next(words.defectAdvice, "rpsactl status")
    }

    func refusal<Refused: WireError>(_ type: Refused.Type) -> Refused? {
        name == Refused.name ? Wire.refusal(type, parameters) : nil
    }

    private var intake: [String]? {
        if let refused = refusal(Refusals.NoBed.self) {
            return [words.noRoomTakes] + RoomReasonsText.lines(refused.reasons, words) + withoutBed
        }
        if let refused = refusal(Refusals.BedRefused.self) {
            return [words.bedRefuses(refused.bed)] + RoomReasonsText.codes(refused.codes, words) + otherBed(refused)
        }
        if let refused = refusal(Refusals.Adult.self) {
            return [words.adult(refused.age)]
                + next(words.adultAdvice, again(without: ["--age", "--age-about"], ["--age", ShellText.ellipsis]))
        }
        if let refused = refusal(Refusals.AlreadyHere.self) {
            return [words.alreadyHere(refused.child, refused.stay)]
                + next(words.lookAdvice, "rpsactl stay show \(refused.stay)")
        }
        return nil
    }

    private var stays: [String]? {
        if let refused = refusal(Refusals.StayEnded.self) {
            return [words.stayEnded(refused.stay, words.moment(refused.exitedAt))]
                + next(words.returnAdvice, "rpsactl check-in --child A-… --source …")
        }
        if let refused = refusal(Refusals.TooEarly.self) {
            return [words.tooEarly(refused.stay, words.moment(refused.earliest))]
                + next(words.rightTimeAdvice, again(without: [timeOption], [timeOption, refused.earliest]))
        }
        if let refused = refusal(Refusals.SameBed.self) {
            return [words.sameBed(refused.stay, refused.bed)] + next(words.freeBedsAdvice, "rpsactl bed list --free")
        }
        if let refused = refusal(Refusals.NothingToEnd.self) {
            return [words.nothingToEnd(refused.stay, refused.kind)]
                + next(words.lookAdvice, "rpsactl stay show \(refused.stay)")
        }
        return nil
    }

    private var house: [String]? {
        if let refused = refusal(Refusals.BadInput.self) {
            let sentence = InputCode(rawValue: refused.code).map { words.text($0) } ?? ""
            var lines = ["\(option(refused.field)): \(sentence) (\(refused.code))"]
            if !refused.accepted.isEmpty { lines.append(words.accepted(words.hint(SafeText.clean(refused.accepted)))) }
            let help = CommandPlace.find(invocation.arguments).helpCommand
            return lines + next(words.tryAgainAdvice, refused.field == "agency" ? "rpsactl agency list" : help)
        }
        if let refused = refusal(Refusals.NotFound.self) {
            let search = [
                "extension": "extension list --all", "rollCall": "rollcall list",
                "agency": "agency list", "alert": "alert list", "bed": "bed list", "child": "child find NAME",
                "countersign": "countersign list", "entry": "diary list",
                "proposal": "plan list", "raid": "raid list",
                "room": "room list", "row": "raid list", "stay": "stay list", "turn-away": "turn-away list",
                "turnAway": "turn-away list",
            ]
            return [words.notFound(kind: refused.kind, key: SafeText.clean(refused.key))]
                + next(words.lookAdvice, "rpsactl " + (search[refused.kind] ?? "status"))
        }
        if let refused = refusal(Refusals.LayoutRefused.self) {
            return [words.layoutRefused] + refused.faults.map(layoutFault)
                + next(words.tryAgainAdvice, "rpsactl layout show")
        }
        if let refused = refusal(Refusals.BedOccupied.self) {
            return [words.bedOccupied(refused.bed, refused.stay)]
                + next(words.moveFirstAdvice, ShellText.line(["move", refused.stay, "--reason", ShellText.ellipsis]))
        }
        if let refused = refusal(Refusals.AlreadyDrained.self) {
            return [words.alreadyDrained(refused.bed, words.moment(refused.since))]
                + next(words.lookAdvice, "rpsactl bed list")
        }
        if let refused = refusal(Refusals.NotDrained.self) {
            return [words.notDrained(refused.bed)] + next(words.lookAdvice, "rpsactl bed list")
        }
        return nil
    }

    private var daemon: [String]? {
        if let refused = refusal(Refusals.StorageFailed.self) {
            let sentence = StorageCode(rawValue: refused.code).map { words.text($0) } ?? ""
            return [words.storage("\(sentence) (\(refused.code))")] + next(words.storageAdvice, "df -h /var/lib/rpsa")
        }
        if let refused = refusal(Refusals.TooManyConnections.self) {
            return [words.tooMany(refused.limit), words.tooManyAdvice]
        }
        switch name {
        case "org.varlink.service.PermissionDenied":
            return [words.notPermitted] + next(words.notPermittedAdvice, "id -nG")
        case "org.varlink.service.InvalidParameter":
            let parameter = Wire.refusal(InvalidParameter.self, parameters)?.parameter ?? ""
            return [words.invalidParameter(SafeText.clean(parameter))]
                + next(words.tryAgainAdvice, CommandPlace.find(invocation.arguments).helpCommand)
        default: return nil
        }
    }

    private struct InvalidParameter: WireError {
        static let name = "org.varlink.service.InvalidParameter"
        var parameter: String
    }
}

extension RefusalText {
    private var isCheckIn: Bool {
        let words = invocation.arguments.filter { !$0.hasPrefix("-") }.prefix(2)
        return words.first == "check-in" || words.elementsEqual(["raid", "add"])
    }

    private var timeOption: String { isCheckIn ? "--arrived" : "--at" }

    private var withoutBed: [String] {
        guard isCheckIn else { return next(words.freeBedsAdvice, "rpsactl bed list --free") }
        return next(words.withoutBedAdvice, again(without: ["--bed"], ["--unplaced"]))
    }

    private func otherBed(_ refused: Refusals.BedRefused) -> [String] {
        if let bed = refused.suggestion {
            return next(words.otherBedAdvice, again(without: ["--bed"], ["--bed", bed]))
        }
        let overrides = refused.codes.filter { $0 != RoomCode.bedTaken.rawValue }
        if overrides.count < refused.codes.count { return withoutBed }
        let reason = invocation.arguments.contains("--reason") ? [] : ["--reason", ShellText.ellipsis]
        return next(words.overrideAdvice, again(without: [], overrides.flatMap { ["--override", $0] } + reason))
    }

    /// The option under which a person gave a field of the wire.
    private func option(_ field: String) -> String {
        switch field.split(separator: ".").last.map(String.init) ?? field {
        case "aliases": "--alias"
        case "categories": "--category"
        case "needs": invocation.arguments.contains("--drop") ? "--drop" : isCheckIn ? "--need" : "--add"
        case "content": "FILE"
        case "child" where !invocation.arguments.contains("--child"): "child"
        case "raid": invocation.arguments.contains("--raid") ? "--raid" : "RAID"
        case "turnAway": "T-…"
        case "extension": "X-…"
        case "alert", "alerts": "N-…"
        case "item", "items": "K-…"
        case "stay" where invocation.arguments.contains("--stay"): "--stay"
        case "text", "stay", "bed", "children", "other", "proposal": SafeText.clean(field)
        case let name:
            name.reduce(into: "--") { text, letter in
                text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
            }
        }
    }

    private func layoutFault(_ fault: Refusals.LayoutFault) -> String {
        let sentence = LayoutCode(rawValue: fault.code).map { words.text($0) } ?? ""
        let key = fault.key.isEmpty ? "" : SafeText.clean(fault.key) + ": "
        return "  \(words.place(line: fault.line))  \(key)\(sentence) (\(fault.code)). "
            + words.accepted(SafeText.clean(fault.accepted))
    }

    func again(without dropped: [String], _ added: [String]) -> String {
        ShellText.line(ShellText.again(invocation.arguments, without: dropped + ["--request-id"], adding: added))
    }

    func next(_ advice: String, _ command: String) -> [String] {
        var lines = [advice]
        if command.contains("--identity -") { lines.append("  (" + words.giveIdentityAgain + ")") }
        return lines + ["  " + command]
    }
}

/// Why each room said no: its code, and the code in words.
enum RoomReasonsText {
    static func lines(_ reasons: [RoomReasons], _ words: any Words) -> [String] {
        let width = reasons.reduce(0) { max($0, $1.room.count) }
        return reasons.flatMap { room in
            room.codes.enumerated().map { index, code in
                "  \(Padding.fit(index == 0 ? room.room : "", width))  " + line(code, words)
            }
        }
    }

    static func codes(_ codes: [String], _ words: any Words) -> [String] { codes.map { "  " + line($0, words) } }

    private static func line(_ code: String, _ words: any Words) -> String {
        Padding.fit(code, max(11, code.count)) + "  " + words.roomReason(code)
    }
}
