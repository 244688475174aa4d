import Glibc

/// The words of the command line as the kernel shows them to everyone in /proc.
enum ProcessArguments {
    /// Copies the arguments, then blanks those that may tell who a child is.
    static func takeOver() -> [String] {
        let vector = CommandLine.unsafeArgv
        let pointers = (1..<max(1, Int(CommandLine.argc))).compactMap { vector[$0] }
        let arguments = pointers.map { String(cString: $0) }
        for secret in secrets(in: arguments) {
            let start = pointers[secret.index] + secret.offset
            memset(start, 0, strlen(start))
        }
        return arguments
    }

    struct Secret: Equatable {
        var index: Int
        /// Bytes of the word that may stay.
        var offset = 0
    }

    static func secrets(in arguments: [String]) -> [Secret] {
        var found: [Secret] = []
        var words: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            if let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")), argument.hasPrefix("--") {
                if OptionNames.isSecret(String(argument[..<equals])) {
                    let offset = argument.utf8.distance(from: argument.startIndex, to: equals) + 1
                    found.append(Secret(index: index, offset: offset))
                }
            } else if OptionNames.isSecret(argument) {
                index += 1
                if index < arguments.count { found.append(Secret(index: index)) }
            } else if OptionNames.takesValue(argument) || argument == "--socket" || argument == "--lang" {
                index += 1
            } else if !argument.hasPrefix("-") {
                // A name to search for is a name all the same.
                if words.count >= 2, words[0] == "child", words[1] == "find" { found.append(Secret(index: index)) }
                words.append(argument)
            }
            index += 1
        }
        return found
    }
}
