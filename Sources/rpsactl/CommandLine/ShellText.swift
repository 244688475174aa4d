/// A command line as a person would type it again.
enum ShellText {
    static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./:+,=@%".utf8.contains(byte)
            }
        }
        if isPlain && !word.isEmpty { return word }
        var text = "'"
        for character in word.unicodeScalars {
            if character == "'" { text += "'\\''" } else { text.unicodeScalars.append(character) }
        }
        return SafeText.clean(text) + "'"
    }

    static func line(_ words: [String]) -> String {
        (["rpsactl"] + words.map { $0 == ellipsis ? "'\(dots)'" : quoted($0) }).joined(separator: " ")
    }

    /// Stands for a text that the person must give again.
    static let ellipsis = "\u{0}"

    /// How it is shown.
    static let dots = "…"

    /// What was typed, without the texts about people: who the child is goes in by `--identity -`.
    static func again(_ arguments: [String], without dropped: [String] = [], adding added: [String] = []) -> [String] {
        var words: [String] = []
        var keptIdentity = false
        // Where nothing else is said of who it is, a note is a remark like any other.
        let noteIsRemark = !["check-in", "child", "raid"].contains(arguments.first)
        let reasonIsCode = ["extend", "leave"].contains(arguments.dropFirst().first)
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let name = String(argument.prefix { $0 != "=" })
            let value: String?
            if name != argument {
                value = String(argument.dropFirst(name.count + 1))
            } else {
                value = OptionNames.takesValue(argument) ? rest.popFirst() : nil
            }
            if dropped.contains(name) { continue }
            if reasonIsCode, name == "--reason", let value, isReasonCode(value) {
                words += [name, value]
            } else if OptionNames.isRemark(name) || (name == "--note" && noteIsRemark) {
                words += [name, ellipsis]
            } else if OptionNames.isIdentity(name) || name == "--identity" {
                keptIdentity = true
            } else {
                words += [name] + (value.map { [$0] } ?? [])
            }
        }
        return words + added + (keptIdentity ? ["--identity", "-"] : [])
    }

    private static func isReasonCode(_ value: String) -> Bool {
        ExtensionReason(rawValue: value) != nil || AbsenceReason(rawValue: value) != nil
    }
}
