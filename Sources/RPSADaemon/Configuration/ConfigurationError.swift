/// Everything that is wrong with a configuration file; its description has a line for each.
struct ConfigurationError: Error, Hashable, CustomStringConvertible {
    let problems: [Problem]

    struct Problem: Hashable, Sendable, CustomStringConvertible {
        let file: String
        /// Zero where the file as a whole is meant.
        let line: Int
        /// The dotted key, empty where none is meant.
        let key: String
        /// A sentence that says what is accepted.
        let reason: String

        /// In the form that editors jump to.
        var description: String {
            line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)"
        }
    }

    init(problems: [Problem]) {
        self.problems = problems
    }

    init(file: String, line: Int = 0, reason: String) {
        problems = [Problem(file: file, line: line, key: "", reason: reason)]
    }

    var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}

extension TOMLFault {
    var line: Int {
        switch self {
        case .tooLong: 0
        case .notUTF8(let line), .syntax(let line, _, _): line
        }
    }

    var reason: String {
        switch self {
        case .tooLong: "larger than \(TOMLDocument.byteCountMax) bytes"
        case .notUTF8: "not UTF-8"
        case .syntax(_, let column, let reason): "column \(column): \(reason)"
        }
    }
}
