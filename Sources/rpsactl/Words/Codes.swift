/// The codes that the daemon answers with and that have a sentence here; others are printed as they are.
enum RoomCode: String, CaseIterable {
    case ageGap = "AGE_GAP"
    case bedDrained = "BED_DRAINED"
    case bedTaken = "BED_TAKEN"
    case capacity = "CAPACITY"
    case feature = "FEATURE"
    case isolation = "ISOLATION"
    case keepApart = "KEEP_APART"
    case sexMix = "SEX_MIX"
}

enum WarningCode: String, CaseIterable {
    case ageBorn = "AGE_BORN"
    case categoryAge = "CATEGORY_AGE"
    case expecting = "EXPECTING"
    case extensionReplaced = "EXTENSION_REPLACED"
    case extensionWithdrawn = "EXTENSION_WITHDRAWN"
    case holidaysMissing = "HOLIDAYS_MISSING"
    case keepApart = "KEEP_APART"
    case knownChild = "KNOWN_CHILD"
    case lastAllowed = "LAST_ALLOWED"
    case lateEntry = "LATE_ENTRY"
    case longExtension = "LONG_EXTENSION"
    case longLimit = "LONG_LIMIT"
    case married = "MARRIED"
    case needUnknown = "NEED_UNKNOWN"
    case nikBirthDate = "NIK_BIRTH_DATE"
    case nikDiffers = "NIK_DIFFERS"
    case nikKnown = "NIK_KNOWN"
    case nikRegion = "NIK_REGION"
    case nikSex = "NIK_SEX"
    case noLimit = "NO_LIMIT"
    case overridden = "OVERRIDDEN"
    case sexDiffers = "SEX_DIFFERS"
    case siblingSplit = "SIBLING_SPLIT"
    case stillOverdue = "STILL_OVERDUE"
    case unplaced = "UNPLACED"
}

enum InputCode: String, CaseIterable {
    case conflict = "CONFLICT"
    case format = "FORMAT"
    case future = "FUTURE"
    case missing = "MISSING"
    case nikDate = "NIK_DATE"
    case nikDay = "NIK_DAY"
    case nikLength = "NIK_LENGTH"
    case nikMonth = "NIK_MONTH"
    case nikSerial = "NIK_SERIAL"
    case notBase64 = "NOT_BASE64"
    case past = "PAST"
    case range = "RANGE"
    case tooLarge = "TOO_LARGE"
    case tooLong = "TOO_LONG"
    case unknown = "UNKNOWN"
}

enum StorageCode: String, CaseIterable {
    case corrupt = "CORRUPT"
    case full = "FULL"
    case io = "IO"
    case memory = "MEMORY"
    case other = "OTHER"
    case readOnly = "READONLY"
}

/// Why a stay ended, as `check-out --reason` takes it; this order is that of the numbered list.
enum ExitReason: String, CaseIterable {
    case reunifiedParent = "reunified-parent"
    case reunifiedKin = "reunified-kin"
    case cityOfOrigin = "city-of-origin"
    case provincialHome = "provincial-home"
    case referredLksa = "referred-lksa"
    case referredLpks = "referred-lpks"
    case referredHospital = "referred-hospital"
    case referredRehab = "referred-rehab"
    case referredPolice = "referred-police"
    case partner
    case agedOut = "aged-out"
    case absconded
    case courtOrder = "court-order"
    case releasedByLaw = "released-by-law"
    case died
    case other
}

/// How a child came to the house.
enum Source: String, CaseIterable {
    case raid, police, report, referral, family, `self`, outreach
}

enum Marital: String, CaseIterable {
    case single, married
}

/// The categories of the programme; the daemon may know more.
enum Category: String, CaseIterable {
    case anjal = "ANJAL"
    case punk = "PUNK"
    case napza = "NAPZA"
    case at = "AT"
    case abt = "ABT"
    case abh = "ABH"
    case aktk = "AKTK"
    case ads = "ADS"
    case adk = "ADK"
    case ampk = "AMPK"
}
