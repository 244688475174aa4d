import RPSACore
import RPSAProtocol

/// What is asked in between. That an answer is the right one is tested elsewhere: here nothing that a year brings about
/// may be refused or break.
extension SimulatedYear {
    func question() throws {
        guard let ask = chance.one(of: Self.questions) else { return }
        try ask(self)
    }

    private static let questions: [Action] = houseQuestions + personQuestions + clockQuestions

    private static let houseQuestions: [Action] = [
        { try $0.ask(GetStatus()) },
        { try $0.ask(GetOccupancy(by: $0.chance.one(of: GroupBy.allCases))) },
        { try $0.ask(GetBoard()) },
        { try $0.ask(ListRooms()) },
        { try $0.ask(ListBeds(free: $0.chance.once(in: 2))) },
        { year in
            var request = SuggestBeds()
            request.stay = year.stay()
            try year.ask(request)
        },
        { year in
            var request = GetCapacity()
            (request.boys, request.girls) = (1, 1)
            try year.ask(request)
        },
        { try $0.ask(ListPlans()) },
        { try $0.ask(ListRaids()) },
        { try $0.ask(ListAgencies()) },
        { try $0.ask(ListPlacementTypes()) },
        { try $0.ask(ListTurnAways()) },
        { try $0.ask(GetRaid(raid: $0.raids.last ?? "R-2026-9999")) },
        { try $0.ask(GetMinutes(raid: $0.chance.one(of: $0.raids) ?? "R-2026-9999")) },
        { try $0.censusIsWhole(days: 20) },
        { year in
            try year.ask(ExplainCensus(figure: "exits", from: year.date(-20), to: year.date(0)))
        },
        { year in
            let (first, second) = (year.date(-9), year.date(-2))
            try year.ask(DiffCensus(from: year.date(-25), to: year.date(-12), first: first, second: second))
        },
        { try $0.ask(GetMonthReport(month: String($0.date(-20).prefix(7)))) },
    ]

    private static let personQuestions: [Action] = [
        { year in
            var request = ListStays()
            request.all = year.chance.once(in: 2)
            request.overdue = year.chance.once(in: 2)
            try year.ask(request)
        },
        { year in
            var request = ListStays()
            request.policyDiffers = true
            try year.ask(request)
        },
        { try $0.ask(GetStay(stay: $0.stay())) },
        { try $0.ask(GetStay(stay: $0.endedStay())) },
        { try $0.ask(GetStayHistory(stay: $0.stay())) },
        { try $0.ask(GetChild(child: $0.child())) },
        { try $0.ask(FindChild(text: "mel")) },
        { try $0.ask(GetPapers(stay: $0.endedStay())) },
        { try $0.ask(ListKeepApart()) },
        { try $0.ask(ListDiary()) },
        { year in
            var request = ListDiary()
            request.child = year.child()
            try year.ask(request)
        },
    ]

    private static let clockQuestions: [Action] = [
        { try $0.ask(ListExtensions()) },
        { try $0.ask(ListAbsences()) },
        { try $0.ask(GetRollCall()) },
        { try $0.ask(ListRollCalls()) },
        { try $0.ask(ListAlerts()) },
        { try $0.ask(ListTodo()) },
        { try $0.ask(ListCountersigns()) },
        { try $0.ask(GetHandover()) },
        { year in
            let alerts = try year.house.column("SELECT alert FROM alert WHERE id > (SELECT max(id) - 9 FROM alert)")
            let alert = year.chance.one(of: alerts).map { RegisterNumber(.alert, key: $0).description }
            try year.ask(GetAlert(alert: alert ?? "N-2026-9999"))
        },
        { year in
            let extensions = try year.house.column("SELECT extension FROM extension WHERE supersededAt IS NULL")
            let number = year.chance.one(of: extensions).map { RegisterNumber(.extension, key: $0).description }
            try year.ask(GetExtension(extension: number ?? "X-2026-9999"))
        },
        { year in
            let items = try year.house.column("SELECT item FROM countersign WHERE supersededAt IS NULL")
            let number = year.chance.one(of: items).map { RegisterNumber(.countersign, key: $0).description }
            try year.ask(GetCountersign(item: number ?? "K-2026-9999"))
        },
    ]
}
