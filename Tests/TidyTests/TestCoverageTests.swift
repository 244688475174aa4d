import Testing

/// A rule and its test are one thing in two files.
struct TestCoverageTests {
    @Test func everyPlacementRuleHasItsTest() throws {
        let rules = try Repository.swiftFiles("Sources/RPSACore/Placement/Rules").map(Self.name)
        #expect(rules.count >= 4)
        for rule in rules {
            #expect(Repository.exists("Tests/RPSACoreTests/Placement/Rules/\(rule)Tests.swift"), "\(rule)")
        }
    }

    @Test func everyPlacementRuleIsInTheList() throws {
        let list = try Repository.text("Sources/RPSACore/Placement/PlacementRules.swift")
        for rule in try Repository.swiftFiles("Sources/RPSACore/Placement/Rules").map(Self.name) {
            #expect(list.contains("\(rule).self"), "\(rule)")
        }
    }

    @Test func everyAlertRuleHasItsTestAndIsInTheList() throws {
        let list = try Repository.text("Sources/RPSACore/AlertRules/AlertRules.swift")
        let rules = try Repository.swiftFiles("Sources/RPSACore/AlertRules").filter {
            $0.text.contains(": AlertRule {")
        }
        #expect(rules.count >= 3)
        for rule in rules.map(Self.name) {
            #expect(Repository.exists("Tests/RPSACoreTests/AlertRules/\(rule)Tests.swift"), "\(rule)")
            #expect(list.contains("\(rule).self"), "\(rule)")
        }
    }

    @Test func everyTestFileHoldsTheTestsOfItsName() throws {
        for file in try Repository.swiftFiles("Tests") where file.path.hasSuffix("Tests.swift") {
            let name = Self.name(file)
            let holds = ["struct \(name)", "class \(name)", "enum \(name)"].contains { file.text.contains($0) }
            #expect(holds, "\(file)")
        }
    }

    private static func name(_ file: Repository.File) -> String {
        String(file.path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
    }
}
