/// Where children could sleep: suggestions, capacity, plans.
protocol PlacementWords {
    func text(_ code: PlanCode) -> String
    func text(_ code: CostCode) -> String
    var rank: String { get }
    /// `free` over a column of numbers.
    var freeCount: String { get }
    func roomsFor(_ subject: String) -> String
    func noRoomFor(_ subject: String) -> String
    var otherRoomsRefuse: String { get }
    var placeThere: String { get }
    /// Short, for a table: the room in which the child sleeps.
    var ownRoom: String { get }
    func sleepsIn(_ room: String) -> String
    var bestRoomAlready: String { get }
    var withoutBedThen: String { get }

    /// `Yes: 5 boys and 2 girls fit …`; the night is a date.
    func groupFits(boys: Int, girls: Int, night: String) -> String
    func groupDoesNotFit(_ unplaced: Int, of all: Int, night: String) -> String
    func nobodyAsked(_ placeable: Int, night: String) -> String
    var whoGoesWhere: String { get }
    func children(_ sex: String, ages: [Int]) -> String
    func fitsNowhere(_ children: String) -> String
    func bedCounts(certified: Int, working: Int, free: Int) -> String
    func placeableCounts(_ all: Int, boys: Int, girls: Int) -> String
    func dueByThen(_ count: Int) -> String
    var unplacedAdvice: String { get }

    func proposal(_ proposal: String, moves: Int, nights: Int) -> String
    func nothingToImprove(nights: Int) -> String
    func madeAt(_ time: String) -> String
    func cost(before: Int, after: Int) -> String
    var costPart: String { get }
    var before: String { get }
    var after: String { get }
    var costTotal: String { get }
    var houseBreaks: String { get }
    /// For a plan that costs more than the house as it is.
    var rulesFirst: String { get }
    var from: String { get }
    var to: String { get }
    var why: String { get }
    /// Short, for a table: the move ends what this code names.
    func mends(_ code: String) -> String
    func short(_ code: PlanCode) -> String
    var applyAdvice: String { get }
    func applied(_ proposal: String, at: String) -> String
    var planAgainAdvice: String { get }
    var otherPlansAdvice: String { get }
    var noPlans: String { get }
    var plan: String { get }
    var made: String { get }
    var nights: String { get }
    var moves: String { get }
    var costBefore: String { get }
    var costAfter: String { get }
    var appliedTitle: String { get }
    func exported(_ paths: [String]) -> String
    func notWithProposal(_ option: String) -> String
    func notExported(_ path: String, _ number: Int32) -> String
    var notExportedAdvice: String { get }
    var badAges: String { get }
    func oneSubject(_ accepted: String) -> String
    func houseChanged(_ proposal: String, by actor: String, method: String, at: String) -> String
    func tooManyPlans(_ limit: Int) -> String
    func planApplied(_ proposal: String, at: String) -> String
}

extension Words {
    /// `age 9, 12`, and `all 14` where several are of one age.
    func joined(_ ages: [Int], age: String, all: String) -> String {
        if let first = ages.first, ages.count > 1, Set(ages).count == 1 { return "\(all) \(first)" }
        return "\(age) " + ages.map(String.init).joined(separator: ", ")
    }
}
