import RPSAProtocol

@testable import rpsactl

/// Fixed replies about an invented raid.
enum RaidPages {
    static func admitted(
        _ row: Int, _ initials: String, _ sex: String, _ age: Int, bed: String, words: [String] = ["anak jalanan"]
    ) -> ImportRoster.Admitted {
        var line = ImportRoster.Admitted()
        line.row = row
        line.line = row + 1
        line.child = "A-2026-\(row + 1030)"
        line.stay = "S-2026-\(row + 1030)"
        line.initials = initials
        line.sex = sex
        line.age = age
        line.bed = bed
        line.room = String(bed.prefix { $0 != "-" })
        line.categories = ["ANJAL"]
        line.words = words
        line.why = ["BEST_FIT"]
        line.refused = [RoomReasons(room: "PA1", codes: ["SEX_MIX"])]
        return line
    }

    static var candidate: CandidateLine {
        var candidate = CandidateLine()
        candidate.child = "A-2026-0012"
        candidate.initials = "R"
        candidate.score = 92
        candidate.reasons = ["NAME_SPELLING", "AGE"]
        candidate.lastExitedAt = "2026-03-03T09:00:00.000+08:00"
        return candidate
    }

    static func intake(dryRun: Bool) -> IntakeRaid.Reply {
        var reply = IntakeRaid.Reply()
        reply.raid = "R-2026-0003"
        reply.dryRun = dryRun
        reply.arrivedAt = Pages.time
        var known = admitted(1, "R", "male", 14, bed: "LA1-1")
        known.candidates = [candidate]
        known.warnings = ["KNOWN_CHILD"]
        var sister = admitted(2, "S", "female", 13, bed: "PA2-1")
        sister.siblings = ["A-2026-1033"]
        sister.why = ["SIBLINGS"]
        var other = admitted(3, "N", "female", 8, bed: "PA2-2")
        other.siblings = ["A-2026-1032"]
        other.why = ["SIBLINGS"]
        var feverish = admitted(5, "", "male", 10, bed: "IS-door", words: ["anak terlantar", "demam"])
        feverish.room = "TD1"
        feverish.categories = ["AT"]
        feverish.isolation = "infectious"
        feverish.why = ["ISOLATION", "ONLY_ROOM"]
        feverish.warnings = ["CATEGORY_AGE"]
        reply.admitted = [known, sister, other, feverish]
        var adult = ImportRoster.Adult()
        adult.row = 4
        adult.age = 22
        reply.adults = [adult]
        reply.unplaced = [unplaced]
        reply.passed = [7]
        return reply
    }

    private static var unplaced: ImportRoster.Unplaced {
        var line = ImportRoster.Unplaced()
        line.row = 6
        line.child = "A-2026-1036"
        line.stay = "S-2026-1036"
        line.initials = "I"
        line.sex = "female"
        line.age = 4
        line.reasons = [
            RoomReasons(room: "PA1", codes: ["AGE_GAP", "CAPACITY"]), RoomReasons(room: "BT1", codes: ["CAPACITY"]),
        ]
        return line
    }

    static func row(_ number: Int, _ outcome: String, age: Int? = 14) -> RaidPerson {
        var row = RaidPerson()
        row.row = number
        row.outcome = outcome
        row.sex = "male"
        row.age = age
        row.initials = "R"
        return row
    }

    static var raid: GetRaid.Reply {
        var reply = GetRaid.Reply()
        reply.raid = "R-2026-0003"
        reply.status = "open"
        reply.agency = "satpol-pp"
        reply.agencyName = "Satpol PP Contoh"
        reply.source = "raid"
        reply.at = Pages.time
        reply.place = "Simpang Contoh"
        reply.count = 4
        reply.handedOver = 4
        reply.admitted = 1
        reply.family = 1
        reply.pending = 1
        reply.difference = 2
        var child = row(1, "admitted")
        child.child = "A-2026-1031"
        child.stay = "S-2026-1031"
        child.bed = "LA1-1"
        child.override = ["SEX_MIX"]
        var home = row(2, "family")
        home.to = "ibu kandung"
        reply.rows = [child, home, row(3, "pending", age: 22)]
        return reply
    }
}
