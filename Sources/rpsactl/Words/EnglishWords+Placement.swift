extension EnglishWords: PlacementWords {
    func text(_ code: PlanCode) -> String {
        switch code {
        case .ageBand: "the child sleeps among children nearer in age"
        case .fewerMoves: "fewer moves in the nights to come"
        case .forbiddenRoom: "the present room is not meant for this child"
        case .makesRoom: "frees a bed that another of these moves needs"
        case .none: "neither better nor worse than the present bed"
        case .placed: "the child has no bed and gets one"
        case .prefer: "the room has what is wished for this child"
        case .reserve: "keeps beds free for tonight's emergencies"
        case .roomCost: "this room suits the child better"
        case .siblings: "brothers and sisters sleep in one room"
        case .unplaced: "no bed is left for the child"
        }
    }

    func text(_ code: CostCode) -> String {
        switch code {
        case .ageBand: "ages mixed in a room"
        case .move: "moves"
        case .prefer: "wishes not met"
        case .reserve: "too few beds kept free"
        case .roomCost: "unsuitable rooms"
        case .sexMix: "girls and boys in one room"
        case .sibling: "siblings apart"
        case .unplaced: "children without a bed"
        }
    }

    var rank: String { "rank" }
    var freeCount: String { "free" }
    func roomsFor(_ subject: String) -> String { "Rooms for \(subject), the best first:" }
    func noRoomFor(_ subject: String) -> String { "No room for \(subject):" }
    var otherRoomsRefuse: String { "The other rooms do not take the child:" }
    var placeThere: String { "To take the best one:" }
    var ownRoom: String { "sleeps there now" }
    func sleepsIn(_ room: String) -> String { "The child sleeps in \(room) now." }
    var bestRoomAlready: String { "The child sleeps in the best room already." }
    var withoutBedThen: String { "Record the child without a bed:" }

    func groupFits(boys: Int, girls: Int, night: String) -> String {
        let parts = Self.parts(boys, "boy", "boys") + Self.parts(girls, "girl", "girls")
        let verb = boys + girls == 1 ? "fits" : "fit"
        return "Yes: \(parts.joined(separator: " and ")) \(verb) in the night of \(night)."
    }
    func groupDoesNotFit(_ unplaced: Int, of all: Int, night: String) -> String {
        let verb = unplaced == 1 ? "does" : "do"
        return "No: \(unplaced) of \(all) \(verb) not fit in the night of \(night)."
    }
    func nobodyAsked(_ placeable: Int, night: String) -> String {
        let beds = placeable == 1 ? "1 bed can" : "\(placeable) beds can"
        return (placeable > 0 ? "Yes: " : "No: ") + beds + " take a newcomer in the night of \(night)."
    }
    var whoGoesWhere: String { "who goes there" }
    func children(_ sex: String, ages: [Int]) -> String {
        let kind = ages.count == 1 ? child(sex: sex) : room(sex: sex)
        return "\(ages.count) \(kind), \(joined(ages, age: "age", all: "all"))"
    }
    func fitsNowhere(_ children: String) -> String { "No room takes \(children):" }
    func bedCounts(certified: Int, working: Int, free: Int) -> String {
        "Beds: \(certified) certified, \(working) working, \(free) free."
    }
    func placeableCounts(_ all: Int, boys: Int, girls: Int) -> String {
        "Placeable, for a child without special needs: \(all) (\(boys) for a boy, \(girls) for a girl)."
    }
    func dueByThen(_ count: Int) -> String { count == 1 ? "1 stay is due by then." : "\(count) stays are due by then." }
    var unplacedAdvice: String { "They can be admitted without a bed (--unplaced), or see which moves make room:" }

    func proposal(_ proposal: String, moves: Int, nights: Int) -> String {
        let moves = moves == 1 ? "1 move makes" : "\(moves) moves make"
        return "\(proposal): \(moves) the house better for \(Self.nights(nights))."
    }
    func nothingToImprove(nights: Int) -> String {
        "Nothing to improve: no move makes the house better for \(Self.nights(nights))."
    }
    func madeAt(_ time: String) -> String { "Made \(time)." }
    func cost(before: Int, after: Int) -> String { "Cost \(before) now, \(after) after the moves." }
    var costPart: String { "cost" }
    var before: String { "now" }
    var after: String { "after" }
    var costTotal: String { "all together" }
    var houseBreaks: String { "Rules that the house breaks as it is:" }
    var rulesFirst: String { "It costs more, because keeping a rule comes before any cost." }
    var from: String { "from" }
    var to: String { "to" }
    var why: String { "why" }
    func mends(_ code: String) -> String { "mends \(code)" }
    func short(_ code: PlanCode) -> String {
        switch code {
        case .ageBand: "nearer in age"
        case .fewerMoves: "fewer moves"
        case .forbiddenRoom: "unfit room"
        case .makesRoom: "frees a bed"
        case .none: "just as good"
        case .placed: "gets a bed"
        case .prefer: "a wish is met"
        case .reserve: "beds kept free"
        case .roomCost: "a fitter room"
        case .siblings: "siblings together"
        case .unplaced: "no bed left"
        }
    }
    var applyAdvice: String { "To carry all of it out in one step:" }
    func applied(_ proposal: String, at: String) -> String { "\(proposal) was carried out, \(at)." }
    var planAgainAdvice: String { "Make a new plan for the house as it is now:" }
    var otherPlansAdvice: String { "See the plans:" }
    var noPlans: String { "No plans yet. Make one: rpsactl plan beds" }
    var plan: String { "plan" }
    var made: String { "made" }
    var nights: String { "nights" }
    var moves: String { "moves" }
    var costBefore: String { "cost" }
    var costAfter: String { "after" }
    var appliedTitle: String { "carried out" }
    func exported(_ paths: [String]) -> String { "Written: \(paths.joined(separator: ", "))" }
    func notWithProposal(_ option: String) -> String {
        "\(option) is for a new plan; a proposal that was made stays as it is."
    }
    func notExported(_ path: String, _ number: Int32) -> String {
        "\(path) cannot be written: \(systemError(number))."
    }
    var notExportedAdvice: String { "Name a folder of yours with --export; the house was not changed." }
    var badAges: String { "--ages takes whole numbers with commas, like 9,12." }
    func oneSubject(_ accepted: String) -> String { "Name one child: \(accepted)." }
    func houseChanged(_ proposal: String, by actor: String, method: String, at: String) -> String {
        "The house changed since \(proposal) was made: \(method) by \(actor), \(at)."
    }
    func tooManyPlans(_ limit: Int) -> String { "\(limit) plans are being made already." }
    func planApplied(_ proposal: String, at: String) -> String { "\(proposal) was carried out already, \(at)." }

    private static func parts(_ count: Int, _ one: String, _ many: String) -> [String] {
        count == 0 ? [] : ["\(count) \(count == 1 ? one : many)"]
    }

    private static func nights(_ count: Int) -> String { count == 1 ? "the next night" : "the next \(count) nights" }
}
