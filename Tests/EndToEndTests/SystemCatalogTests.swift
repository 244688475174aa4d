import Foundation
import Testing

extension EndToEnd {
    struct SystemCatalogTests {
        /// What the catalog tells to type must be there to be typed.
        @Test(arguments: ["rpsa.catalog", "rpsa.id.catalog"]) func commandsOfTheCatalogExist(_ file: String) throws {
            let lines = try Catalog(file).texts.values.flatMap { $0.split(separator: "\n") }
            let commands = lines.filter { $0.hasPrefix("    rpsactl ") }.map(Self.command)
            #expect(Set(commands).count > 2)
            for command in Set(commands) {
                let help = try run(Programs.path("rpsactl"), command + ["--help"])
                // Of a word that is no command, the help is that of the group; one may stand for a command of it.
                let isCommand = !help.output.contains("SUBCOMMANDS") || help.output.contains("(default)")
                #expect(help.status == 0 && isCommand, "\(command)")
            }
        }

        /// The words between `rpsactl` and the first value.
        private static func command(_ line: Substring) -> [String] {
            line.split(separator: " ").dropFirst().prefix { !$0.hasPrefix("@") }.map(String.init)
        }
    }
}

/// A message catalog as it stands in `systemd/`.
struct Catalog {
    static let stayOverdue = "b0cd7b582827496bb68f210b0f8af075"
    static let alertCleared = "047945b05b664982bec85a8b11d88a05"

    /// The text below each MESSAGE_ID.
    let texts: [String: String]

    init(_ file: String) throws {
        let text = try String(contentsOfFile: Programs.root + "/systemd/" + file, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
        let entries = lines.split { $0.hasPrefix("-- ") }.dropFirst()
        let ids = lines.filter { $0.hasPrefix("-- ") }.map { String($0.dropFirst(3)) }
        let bodies = entries.map { $0.joined(separator: "\n").trimmingCharacters(in: .newlines) }
        texts = Dictionary(zip(ids, bodies)) { first, _ in first }
    }

    /// The explanation of a journal entry, with its own values.
    func text(of entry: [String: String]) -> String? {
        entry["MESSAGE_ID"].flatMap { texts[$0] }.map { text in
            entry.reduce(text) { $0.replacingOccurrences(of: "@\($1.key)@", with: $1.value) }
        }
    }
}
