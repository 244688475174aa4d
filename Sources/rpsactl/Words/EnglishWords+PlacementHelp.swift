extension EnglishWords {
    func help(_ topic: PlacementTopic) -> String {
        switch topic {
        case .allOrders: "Those that ended too."
        case .applyPlan: "Carry the plan out: all its moves in one step."
        case .boys: "So many boys."
        case .childPair: "Two children's register numbers, like A-2026-0042 A-2026-0043."
        case .code: "A code, like SEX_MIX; without one all are listed."
        case .endOrder: "They need no longer be kept apart."
        case .endSiblings: "They are not brothers and sisters."
        case .export: "Write instance.json and solution.json (format sba-1) into this folder."
        case .girls: "So many girls."
        case .groupAges: "Their ages, the boys' first: 9,12,14."
        case .newChild: "The newer number of the child, like A-2026-0042."
        case .night: "The night of this date; tonight if left out."
        case .nights: "Plan for so many nights; 14 if left out."
        case .oldChild: "The older number of the child, like A-2026-0007."
        case .orderReason: "Why, or by whose order."
        case .proposal: "A plan that was made, like P-2026-0003."
        case .scope: "Never in one room, or never in one ward."
        case .seconds: "Search for so many seconds; 1 if left out."
        case .seed: "Start of the search: the same seed searches the same way."
        case .siblingChildren: "Two or more children's register numbers."
        case .suggestChild: "A child of the register, like A-2026-0042."
        case .suggestStay: "A child who is here, like S-2026-0042."
        case .suggestSubject: "A stay or a child, like S-2026-0042 or A-2026-0042."
        }
    }
}
