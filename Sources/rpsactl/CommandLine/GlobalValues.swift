/// The values of the options that stand on every command, gathered from wherever they stand.
struct GlobalValues {
    struct Fault: Error {
        var option: String
        /// What the option takes; none where its value was missing altogether.
        var accepted: [String] = []
    }

    var json = false
    var socket: String?
    var language: Language?
    var arguments: [String] = []

    /// Reads as far as `--`; the value of another option is never taken for one of these.
    static func gather(from typed: [String]) throws(Fault) -> GlobalValues {
        var found = GlobalValues()
        var rest = typed[...]
        while let word = rest.popFirst() {
            if word == "--" {
                found.arguments.append(word)
                break
            }
            if word == "--json" {
                found.json = true
            } else if let value = try value(of: "--socket", word, &rest) {
                found.socket = value
            } else if let value = try value(of: "--lang", word, &rest) {
                guard let language = Language(rawValue: value) else {
                    throw Fault(option: "--lang", accepted: Language.allCases.map(\.rawValue))
                }
                found.language = language
            } else {
                found.arguments.append(word)
                let isFlag = word == "--text" && rest.first?.hasPrefix("--") == true
                if OptionNames.takesValue(word), !isFlag, let value = rest.popFirst() { found.arguments.append(value) }
            }
        }
        found.arguments += rest
        return found
    }

    private static func value(
        of name: String, _ word: String, _ rest: inout ArraySlice<String>
    ) throws(Fault) -> String? {
        if word == name {
            guard let value = rest.popFirst() else { throw Fault(option: name) }
            return value
        }
        guard word.hasPrefix(name + "=") else { return nil }
        return String(word.dropFirst(name.count + 1))
    }
}
