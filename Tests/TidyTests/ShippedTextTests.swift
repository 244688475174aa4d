import Testing

/// The files beside the code that must go with it.
struct ShippedTextTests {
    @Test(arguments: [
        "README.md", "ARCHITECTURE.md", "STYLE.md", "CHANGELOG.md", "LICENSE", "Makefile", ".swift-format",
        ".editorconfig", ".gitignore", ".ci/run", "scripts/bootstrap", "docs/decisions", "docs/performance.md", "man",
        "Examples/layout-24.toml", "Examples/roster.csv", "etc/rpsa/rpsad.toml", "systemd/rpsad.service",
        "systemd/rpsad.socket", "systemd/rpsa-sysusers.conf",
    ])
    func fileIsThere(_ path: String) {
        #expect(Repository.exists(path))
    }

    @Test(arguments: ["systemd/rpsa.catalog", "systemd/rpsa.id.catalog"])
    func catalogExplainsEveryMessage(_ path: String) throws {
        let code = try Repository.text("Sources/RPSADaemon/Jobs/AlertEntry.swift")
        let sent = code.matches(of: /"([0-9a-f]{32})"/).map { String($0.1) }
        let explained = try Repository.text(path).matches(of: /(?m)^-- ([0-9a-f]{32})/).map { String($0.1) }
        #expect(sent.count >= 4)
        #expect(explained.sorted() == sent.sorted())
    }

    @Test func catalogNamesOnlyFieldsThatAreSent() throws {
        let code = try Repository.text("Sources/RPSADaemon/Jobs/AlertEntry.swift")
        let sent = Set(code.matches(of: #/"([A-Z_]+)", /#).map { String($0.1) })
        for path in ["systemd/rpsa.catalog", "systemd/rpsa.id.catalog"] {
            let named = try Repository.text(path).matches(of: /@([A-Z_]+)@/).map { String($0.1) }
            #expect(Set(named).subtracting(sent).isEmpty, "\(path)")
        }
    }

    @Test func privateUsersStayOff() throws {
        let unit = try Repository.text("systemd/rpsad.service")
        #expect(!unit.contains("PrivateUsers=yes") && !unit.contains("PrivateUsers=true"))
        #expect(!unit.contains("--development"))
    }
}
