import Foundation
import Testing

/// rpsactl has lists of its own, because it may not import the rules; they name the same things.
struct AlertKindsTests {
    /// The cases of an enum that stand on lines of their own.
    private static func cases(of name: String, in path: String) throws -> Set<String> {
        let text = try Repository.text(path)
        let start = try #require(text.range(of: "enum \(name): String"))
        let end = try #require(text.range(of: "\n}", range: start.upperBound..<text.endIndex))
        let lines = text[start.upperBound..<end.lowerBound].split(separator: "\n")
            .filter { $0.hasPrefix("    case ") && !$0.contains(":") && !$0.contains("=") }
        return Set(
            lines.flatMap { $0.dropFirst("    case ".count).split(separator: ",") }
                .map { $0.filter { $0.isLetter } })
    }

    @Test func clientKnowsEveryKindOfAlert() throws {
        let kinds = try Self.cases(of: "AlertKind", in: "Sources/RPSACore/AlertRules/Alert.swift")
        #expect(kinds.count >= 18)
        #expect(try Self.cases(of: "AlertKind", in: "Sources/rpsactl/Words/CareCodes.swift") == kinds)
    }

    @Test func clientKnowsEveryKindOfDiaryEntry() throws {
        let kinds = try Self.cases(of: "DiaryKind", in: "Sources/RPSACore/Record/DiaryKind.swift")
        #expect(kinds.count >= 8)
        #expect(try Self.cases(of: "DiaryKind", in: "Sources/rpsactl/Words/CareCodes.swift") == kinds)
    }

    @Test func everyKindOfAlertIsInTheManual() throws {
        let words = Set(try Repository.text("man/rpsactl.1").split { !$0.isLetter }.map(String.init))
        let kinds = try Self.cases(of: "AlertKind", in: "Sources/RPSACore/AlertRules/Alert.swift")
        #expect(kinds.filter { !words.contains($0) } == [])
    }
}
