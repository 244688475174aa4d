extension EnglishWords: FileWords {
    func text(_ code: RosterCode) -> String {
        switch code {
        case .age: "is no age"
        case .ageMissing: "neither age nor birth date"
        case .category: "is no known category"
        case .cells: "more or fewer cells than the heading"
        case .date: "is no possible birth date"
        case .empty: "the file has no rows"
        case .encoding: "is not text in UTF-8, UTF-16 or Windows-1252"
        case .heading: "a column is missing, unknown or there twice"
        case .map: "names a column that the file does not have"
        case .nik: "is no NIK"
        case .number: "is no number"
        case .numberTwice: "has the number of an earlier row"
        case .quote: "a quotation mark is out of place"
        case .sex: "is neither L nor P"
        case .sibling: "is the number of no other row, or joins too many"
        case .tooLarge: "is too large"
        case .tooLong: "is too long"
        case .tooManyErrors: "too many errors: the rest is not listed"
        case .tooManyRows: "too many rows"
        }
    }

    func text(_ code: LayoutCode) -> String {
        switch code {
        case .ages: "are no ages, from and to"
        case .beds: "is neither a number of beds nor a list"
        case .codeFormat: "is no code"
        case .empty: "declares no room"
        case .encoding: "is not text in UTF-8"
        case .featureFormat: "is no word for a feature"
        case .isolationFormat: "is no word for an isolation"
        case .missing: "is missing"
        case .sex: "says for whom in no known word"
        case .syntax: "is not written as TOML"
        case .tooMany: "is too much"
        case .twice: "is there twice"
        case .type: "is of the wrong kind"
        case .unknownKey: "is no known key"
        }
    }

    func place(row: Int, line: Int) -> String { row == 0 ? place(line: line) : "row \(row), line \(line)" }
    func place(line: Int) -> String { "line \(line)" }
}
