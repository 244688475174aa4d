import Testing

/// What each module must not know, with the reason.
struct ImportTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let folder: String
        let because: String
        /// All that may be imported; nil where `forbidden` says what may not.
        var allowed: Set<String>?
        var forbidden: @Sendable (String) -> Bool = { _ in false }
        var testDescription: String { folder }
    }

    static let rules = [
        Rule(
            folder: "Sources/RPSACore", because: "rules take values and give values", allowed: ["FoundationEssentials"]),
        Rule(folder: "Sources/RPSAProtocol", because: "the contract stands on nothing", allowed: []),
        Rule(
            folder: "Sources/Varlink", because: "a wire format knows no server and no shelter",
            forbidden: { $0.hasPrefix("NIO") || isOurs($0) || $0 == "GRDB" || $0 == "Foundation" }),
        Rule(
            folder: "Sources/VarlinkServer", because: "a server knows no shelter and no database",
            forbidden: { isOurs($0) || $0 == "GRDB" }),
        Rule(
            folder: "Sources/rpsactl", because: "the client starts fast and holds no rule",
            forbidden: {
                $0.hasPrefix("NIO") || ["Foundation", "GRDB", "RPSACore", "RPSADaemon", "VarlinkServer"].contains($0)
                    || $0 == "CSystemd"
            }),
        Rule(
            folder: "Sources/RPSADaemon", because: "the daemon asks nothing on a command line",
            forbidden: { $0 == "rpsactl" || $0 == "ArgumentParser" }),
        Rule(
            folder: "Sources/rpsad", because: "main is thin",
            forbidden: { $0.hasPrefix("NIO") || ["GRDB", "RPSACore", "RPSAProtocol", "Varlink"].contains($0) }),
    ]

    @Test(arguments: rules) func moduleImportsNothingForbidden(_ rule: Rule) throws {
        let files = try Repository.swiftFiles(rule.folder)
        #expect(!files.isEmpty)
        for file in files {
            for name in Self.imports(of: file) {
                let isForbidden = rule.allowed.map { !$0.contains(name) } ?? rule.forbidden(name)
                #expect(!isForbidden, "\(file) imports \(name), but \(rule.because)")
            }
        }
    }

    @Test func publicDoorsAreThoseOfVarlinkAlone() throws {
        let closed = ["RPSACore", "RPSAProtocol", "RPSADaemon", "rpsad", "rpsactl"]
        for file in try closed.flatMap({ try Repository.swiftFiles("Sources/\($0)") }) {
            let isPublic = file.lines.contains {
                $0.drop(while: \.isWhitespace).hasPrefix("public ") && !$0.contains("import")
            }
            #expect(!isPublic, "\(file) has a public door")
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasPrefix("RPSA") || name.hasPrefix("rpsa")
    }

    /// The modules named behind `import`, with any attribute or access word before it.
    private static func imports(of file: Repository.File) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
            else { return nil }
            return words[words.count - 1].split(separator: ".").first.map(String.init)
        }
    }
}
