import Testing

/// The form of the code, as far as a machine can see it.
struct FormTests {
    static let folders = ["Sources", "Tests", "Benchmarks"]

    @Test(arguments: folders) func filesHaveAtMostFourHundredLines(_ folder: String) throws {
        for file in try Repository.swiftFiles(folder) {
            #expect(file.lines.count <= 401, "\(file) has \(file.lines.count - 1) lines")
        }
    }

    /// The words stand apart here, or this file would forbid itself.
    @Test(arguments: ["try" + "!", "as" + "!", "fatal" + "Error(", "TO" + "DO", "FIX" + "ME", "XX" + "X "])
    func wordDoesNotOccur(_ word: String) throws {
        for file in try Self.folders.flatMap(Repository.swiftFiles) {
            #expect(!file.text.contains(word), "\(file)")
        }
    }

    @Test func silencedErrorSaysWhy() throws {
        for file in try Repository.swiftFiles("Sources") {
            for (index, line) in file.lines.enumerated() where line.contains("try" + "?") {
                let before = index > 0 ? file.lines[index - 1] : ""
                let hasReason = line.contains("//") || before.drop(while: \.isWhitespace).hasPrefix("//")
                #expect(hasReason, "\(file):\(index + 1) drops an error and does not say why")
            }
        }
    }

    @Test(arguments: ["Date" + "()", ".random", "Task" + " {", "await ", "async ", "print" + "(", "fopen" + "("])
    func rulesAreGivenTimeAndChance(_ word: String) throws {
        for file in try Repository.swiftFiles("Sources/RPSACore") {
            #expect(!file.text.contains(word), "\(file) has \(word)")
        }
    }

    @Test func fileIsNamedAfterWhatItHolds() throws {
        let banned = ["Manager", "Helper", "Util", "Misc"]
        for file in try Repository.swiftFiles("Sources") {
            let name = file.path.split(separator: "/").last.map(String.init) ?? ""
            #expect(!banned.contains { name.contains($0) }, "\(file)")
        }
    }
}
