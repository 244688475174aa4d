import Testing

/// A code that the daemon answers with has a sentence in rpsactl, or a person reads capitals.
struct ExplainedCodesTests {
    private static func known() throws -> Set<String> {
        let words = try Repository.swiftFiles("Sources/rpsactl/Words")
        return Set(words.flatMap { $0.text.matches(of: /= "([A-Z][A-Z_]+)"/).map { String($0.1) } })
    }

    @Test(arguments: ["Sources/RPSACore", "Sources/RPSADaemon"])
    func everyDeclaredCodeIsKnownToTheClient(_ folder: String) throws {
        let known = try Self.known()
        for file in try Repository.swiftFiles(folder) {
            let codes = file.text.matches(of: /case \w+ = "([A-Z][A-Z_]+)"/).map { String($0.1) }
            #expect(codes.filter { !known.contains($0) } == [], "\(file)")
        }
    }

    @Test(arguments: ["Sources/RPSADaemon/Methods", "Sources/RPSADaemon/Register", "Sources/RPSACore/Intake"])
    func everyCodeWrittenOutIsKnownToTheClient(_ folder: String) throws {
        let known = try Self.known()
        #expect(known.count > 60)
        for file in try Repository.swiftFiles(folder) {
            let codes = file.text.matches(of: /"([A-Z]+(?:_[A-Z]+)+)"/).map { String($0.1) }
            #expect(codes.filter { !known.contains($0) } == [], "\(file)")
        }
    }
}
