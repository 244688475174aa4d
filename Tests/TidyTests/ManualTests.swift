import Foundation
import Testing

/// What the programs may say stands in the manual, and the decisions can be found by their numbers.
struct ManualTests {
    @Test func everyMethodIsInTheDaemonsManual() throws {
        let words = Set(try Repository.text("man/rpsad.8").split { !$0.isLetter })
        let methods = try Self.interfaces().flatMap { text in
            text.matches(of: /(?m)^method ([A-Za-z]+)/).map { String($0.1) }
        }
        #expect(methods.count >= 20)
        for method in methods where !words.contains(Substring(method)) { Issue.record("\(method)") }
    }

    @Test func everyErrorIsInTheManual() throws {
        let manual = try Repository.text("man/rpsactl.1")
        var count = 0
        for text in try Self.interfaces() {
            let interface = try #require(text.firstMatch(of: /(?m)^interface ([a-zA-Z.]+)/)).1
            for error in text.matches(of: /(?m)^error ([A-Za-z]+)/) {
                count += 1
                let name = "\(interface).\(error.1)"
                if !manual.contains("\(name)\n") { Issue.record("\(name)") }
            }
        }
        #expect(count >= 15)
    }

    @Test func everyPlacementCodeIsInTheManual() throws {
        let manual = try Repository.text("man/rpsactl.1")
        let codes = try Repository.text("Sources/RPSACore/Placement/PlacementCode.swift")
            .matches(of: /= "([A-Z_]+)"/).map { String($0.1) }
        #expect(codes.count >= 8)
        for code in codes where !manual.contains(".It Dv \(code)\n") { Issue.record("\(code)") }
    }

    @Test func decisionsAreNumberedWithoutGaps() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/docs/decisions").sorted()
        for (place, file) in files.enumerated() {
            let heading = try Repository.text("docs/decisions/\(file)").split(separator: "\n").first ?? ""
            #expect(Int(file.prefix(4)) == place + 1, "\(file)")
            #expect(heading.hasPrefix("# \(place + 1). "), "\(file)")
        }
    }

    private static func interfaces() throws -> [String] {
        let folder = "Sources/RPSAProtocol/Interface"
        return try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder).sorted().map {
            try Repository.text(folder + "/" + $0)
        }
    }
}
