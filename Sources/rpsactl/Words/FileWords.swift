/// What can be wrong in a roster.
enum RosterCode: String, CaseIterable {
    case age = "AGE"
    case ageMissing = "AGE_MISSING"
    case category = "CATEGORY"
    case cells = "CELLS"
    case date = "DATE"
    case empty = "EMPTY"
    case encoding = "ENCODING"
    case heading = "HEADING"
    case map = "MAP"
    case nik = "NIK"
    case number = "NUMBER"
    case numberTwice = "NUMBER_TWICE"
    case quote = "QUOTE"
    case sex = "SEX"
    case sibling = "SIBLING"
    case tooLarge = "TOO_LARGE"
    case tooLong = "TOO_LONG"
    case tooManyErrors = "TOO_MANY_ERRORS"
    case tooManyRows = "TOO_MANY_ROWS"
}

/// What can be wrong in a layout.
enum LayoutCode: String, CaseIterable {
    case ages = "AGES"
    case beds = "BEDS"
    case codeFormat = "CODE_FORMAT"
    case empty = "EMPTY"
    case encoding = "ENCODING"
    case featureFormat = "FEATURE_FORMAT"
    case isolationFormat = "ISOLATION_FORMAT"
    case missing = "MISSING"
    case sex = "SEX"
    case syntax = "SYNTAX"
    case tooMany = "TOO_MANY"
    case twice = "TWICE"
    case type = "TYPE"
    case unknownKey = "UNKNOWN_KEY"
}

/// The faults of files, as sentences whose subject is the column or the key.
protocol FileWords {
    func text(_ code: RosterCode) -> String
    func text(_ code: LayoutCode) -> String
    func place(row: Int, line: Int) -> String
    func place(line: Int) -> String
}
