import ArgumentParser
import RPSAProtocol

extension GroupBy: ExpressibleByArgument {}
extension Source: ExpressibleByArgument {}
extension Marital: ExpressibleByArgument {}
extension ExitReason: ExpressibleByArgument {}
extension ExtensionReason: ExpressibleByArgument {}
extension TaskKind: ExpressibleByArgument {}
extension SeparationScope: ExpressibleByArgument {}

/// Sex as it is typed here: in words, or as L and P.
enum Sex: String, CaseIterable, ExpressibleByArgument {
    case female, male

    static var allValueStrings: [String] { ["female", "male", "L", "P"] }

    init?(argument: String) {
        switch argument.lowercased() {
        case "female", "f", "p", "perempuan": self = .female
        case "male", "m", "l", "laki-laki": self = .male
        default: return nil
        }
    }
}

/// Times that a question about the house may name.
struct TimeOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.asOf)) var asOf: String?
    @Option(parsing: .unconditional, help: .of(.knownAt)) var knownAt: String?

    /// Whether the question is about another time than now.
    var isNamed: Bool { asOf != nil || knownAt != nil }
}

extension AlertKind: ExpressibleByArgument {
    /// `stay-due` and `STAYDUE` are understood too.
    init?(argument: String) {
        let typed = argument.lowercased().filter { $0 != "-" && $0 != "_" }
        guard let kind = Self.allCases.first(where: { $0.rawValue.lowercased() == typed }) else { return nil }
        self = kind
    }
}
extension DiaryKind: ExpressibleByArgument {}
