import ArgumentParser

/// The option of every command that changes something.
struct ChangeOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.requestId)) var requestId: String?

    /// The id given, or 128 random bits: the same id again changes nothing and brings the first answer.
    var id: String { requestId ?? Self.random() }

    static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }
}
