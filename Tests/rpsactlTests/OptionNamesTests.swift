import ArgumentParser
import FoundationEssentials
import Testing

@testable import rpsactl

@Suite struct OptionNamesTests {
    /// What the argument parser says of one command.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { var kind: String, name: String }
            var kind: String
            var names: [Name]?
        }
        var subcommands: [Command]?
        var arguments: [Argument]?

        var all: [Argument] { (arguments ?? []) + (subcommands ?? []).flatMap(\.all) }
    }

    private struct Dump: Decodable { var command: Command }

    private func names(ofKind kind: String) throws -> Set<String> {
        let dump = try JSONDecoder().decode(Dump.self, from: Data(Rpsactl._dumpHelp().utf8))
        let names = dump.command.all.filter { $0.kind == kind }.flatMap { $0.names ?? [] }
        return Set(names.filter { $0.kind == "long" }.map { "--" + $0.name })
    }

    @Test func everyValuedOptionIsKnownToTakeAValue() throws {
        let valued = try names(ofKind: "option").subtracting(["--socket", "--lang"])
        #expect(valued.filter { !OptionNames.takesValue($0) } == [])
        #expect(valued.count > 30)
    }

    @Test func noFlagIsTakenForAnOption() throws {
        // The text of a diary, and the plain form of a paper: no option that begins with dashes is taken for a text.
        let both: Set = ["--text"]
        #expect(try names(ofKind: "flag").subtracting(both).filter { OptionNames.takesValue($0) } == [])
    }
}
