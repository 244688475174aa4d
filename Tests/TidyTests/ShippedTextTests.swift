import Testing

/// The files beside the code that must go with it.
struct ShippedTextTests {
    @Test(arguments: [
        "README.md", "ARCHITECTURE.md", "STYLE.md", "CHANGELOG.md", "LICENSE", "Makefile", ".swift-format",
        ".editorconfig", ".gitignore", ".ci/run", "scripts/bootstrap", "docs/decisions", "docs/performance.md", "man",
        "Examples/layout-24.toml", "Examples/roster.csv", "etc/rpsa/rpsad.toml", "systemd/rpsad.service",
        "systemd/rpsad.socket", "systemd/rpsa-sysusers.conf", "systemd/rpsa-alert.service", "etc/rpsa/alert.conf",
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

    @Test(arguments: ["systemd/rpsa.catalog", "systemd/rpsa.id.catalog"])
    func everyAlertSaysACommandToType(_ path: String) throws {
        let entries = try Repository.text(path).split(separator: "\n-- ").dropFirst()
        #expect(entries.count >= 19)
        for entry in entries {
            let commands = entry.split(separator: "\n").filter { $0.hasPrefix("    rpsa") }
            #expect(!commands.isEmpty, "\(entry.prefix(100))")
        }
    }

    @Test(arguments: ["systemd/rpsa.catalog", "systemd/rpsa.id.catalog"])
    func everyAlertSaysWhichAlertItIs(_ path: String) throws {
        let entries = try Repository.text(path).split(separator: "\n-- ").dropFirst()
        for entry in entries { #expect(entry.contains("@RPSA_ALERT@"), "\(entry.prefix(100))") }
    }

    @Test(arguments: ["rpsad.service", "rpsad.socket", "rpsa-alert.service"])
    func unitIsInstalledAndTakenAway(_ unit: String) throws {
        let makefile = try Repository.text("Makefile").split(separator: "\nuninstall:")
        #expect(makefile.count == 2)
        #expect(makefile.allSatisfy { $0.contains(unit) })
    }

    @Test func programForAlertsIsOffAsShippedAndHasNoNameOfAChild() throws {
        let configuration = try Repository.text("etc/rpsa/alert.conf")
        #expect(configuration.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
        let install = try Repository.text("scripts/after-install")
        #expect(!install.contains("rpsa-alert"))
    }

    @Test func privateUsersStayOff() throws {
        let unit = try Repository.text("systemd/rpsad.service")
        #expect(!unit.contains("PrivateUsers=yes") && !unit.contains("PrivateUsers=true"))
        #expect(!unit.contains("--development"))
    }
}
