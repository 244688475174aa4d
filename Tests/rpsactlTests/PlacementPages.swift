import RPSAProtocol

@testable import rpsactl

/// Fixed replies of an invented house about rooms, groups, plans and ties between children.
enum PlacementPages {
    static func room(
        _ code: String, rank: Int?, bed: String? = nil, free: Int = 0, codes: [String] = [], warnings: [String] = []
    ) -> SuggestedRoom {
        var room = SuggestedRoom()
        room.rank = rank
        room.room = code
        room.ward = "P"
        room.bed = bed
        room.freeBeds = free
        room.fits = rank != nil
        room.codes = codes
        room.warnings = warnings
        return room
    }

    static var suggestion: SuggestBeds.Reply {
        var reply = SuggestBeds.Reply()
        reply.rooms = [
            room("PA2", rank: 2, bed: "PA2-1", free: 4, warnings: ["SIBLING_SPLIT"]),
            room("PA1", rank: 1, bed: "PA1-3", free: 2),
            room("LA1", rank: nil, codes: ["SEX_MIX", "KEEP_APART"]), room("IS1", rank: nil, codes: ["ISOLATION"]),
        ]
        return reply
    }

    static var suggestionInTheHouse: SuggestBeds.Reply {
        var reply = suggestion
        reply.stay = "S-2026-0042"
        return reply
    }

    static func placed(_ sex: String, _ age: Int, _ room: String) -> CapacityChild {
        var child = CapacityChild()
        child.sex = sex
        child.age = age
        child.room = room
        return child
    }

    static func refused(_ sex: String, _ age: Int, _ codes: [String]) -> CapacityRefusal {
        var child = CapacityRefusal()
        child.sex = sex
        child.age = age
        child.reasons = [RoomReasons(room: "LA1", codes: codes)]
        return child
    }

    static var capacity: GetCapacity.Reply {
        var reply = GetCapacity.Reply()
        reply.night = "2026-11-21"
        reply.certifiedBeds = 24
        reply.workingBeds = 22
        reply.freeBeds = 9
        reply.placeableBeds = 7
        reply.placeableBoys = 5
        reply.placeableGirls = 4
        reply.dueByThen = 1
        return reply
    }

    static func move(_ number: Int, from: String?, to: String, _ reason: String) -> PlannedMove {
        var move = PlannedMove()
        move.stay = "S-2026-000\(number)"
        move.child = "A-2026-000\(number)"
        move.initials = "NR"
        move.from = from
        move.to = to
        move.reason = reason
        return move
    }

    static func part(_ part: String, _ before: Int, _ after: Int) -> CostPart {
        var cost = CostPart()
        cost.part = part
        cost.before = before
        cost.after = after
        return cost
    }

    static var plan: PlanBeds.Reply {
        var reply = PlanBeds.Reply()
        reply.proposal = "P-2026-0003"
        reply.nights = 14
        reply.costBefore = 1240
        reply.costAfter = 310
        reply.parts = [part("sibling", 1200, 0), part("move", 0, 270), part("ageBand", 40, 40), part("prefer", 0, 0)]
        reply.violations = ["SEX_MIX"]
        reply.moves = [
            move(1, from: "LA1-1", to: "LA2-3", "SIBLINGS"), move(2, from: nil, to: "LA1-1", "PLACED"),
            move(3, from: "LA1-2", to: "PA1-1", "SEX_MIX"),
        ]
        return reply
    }

    static func order(
        _ child: String, _ other: String, _ scope: String, until: String? = nil, together: Bool = false
    ) -> SeparationLine {
        var order = SeparationLine()
        order.child = child
        order.other = other
        order.scope = scope
        order.since = Pages.time
        order.until = until
        order.together = together
        return order
    }

    static var child: GetChild.Reply {
        var first = GetChild.Stay()
        first.stay = "S-2026-0007"
        first.child = "A-2026-0007"
        first.arrivedAt = "2026-10-01T20:00:00.000+08:00"
        first.exitedAt = "2026-11-09T10:00:00.000+08:00"
        first.placementType = "raid"
        first.exitReason = "reunified-parent"
        first.bed = "PA1-1"
        var second = GetChild.Stay()
        second.stay = "S-2026-0042"
        second.child = "A-2026-0042"
        second.arrivedAt = Pages.time
        second.placementType = "raid"
        second.daysAway = 12
        second.readmittedWithin = 30
        var candidate = CandidateLine()
        candidate.child = "A-2026-0019"
        candidate.initials = "RS"
        candidate.score = 92
        candidate.reasons = ["NAME_SPELLING", "AGE", "NEW_REASON"]
        candidate.lastExitedAt = Pages.time
        var reply = GetChild.Reply()
        reply.child = "A-2026-0042"
        reply.sex = "female"
        reply.identity.name = "Sekar Contoh"
        reply.sameAs = ["A-2026-0007"]
        reply.siblings = ["A-2026-0043", "A-2026-0044"]
        reply.stays = [first, second]
        reply.keepApart = [
            order("A-2026-0042", "A-2026-0050", "ward", together: true),
            order("A-2026-0051", "A-2026-0007", "room", until: Pages.time),
        ]
        reply.candidates = [candidate]
        return reply
    }
}
