/// What became of someone whom a raid handed over.
enum Outcome: String, CaseIterable {
    case admitted
    case adult
    case family
    case referred
    case turnedAway = "turned-away"
    case pending
    /// Taken off the list again.
    case void
}

/// Why a child was not taken, as `turn-away --reason` takes it.
enum TurnAwayReason: String, CaseIterable {
    case full
    case adult
    case notEligible = "not-eligible"
    case declined
}

/// What a bed was chosen for, the strongest first.
enum ChoiceCode: String, CaseIterable {
    case siblings = "SIBLINGS"
    case isolation = "ISOLATION"
    case feature = "FEATURE"
    case onlyRoom = "ONLY_ROOM"
    case ageBand = "AGE_BAND"
    case bestFit = "BEST_FIT"
}

/// What speaks for, or against, two records being of one child.
enum LikenessCode: String, CaseIterable {
    case age = "AGE"
    case ageDiffers = "AGE_DIFFERS"
    case alias = "ALIAS"
    case born = "BORN"
    case name = "NAME"
    case nameDiffers = "NAME_DIFFERS"
    case namePart = "NAME_PART"
    case nameSpelling = "NAME_SPELLING"
    case nik = "NIK"
    case origin = "ORIGIN"
    case sexDiffers = "SEX_DIFFERS"
}
