import Testing

extension EndToEnd {
    /// What users copy to a small PC that has no Swift.
    struct ReleaseBinariesTests {
        @Test(.needs("ldd", package: "libc-bin"))
        func rpsactlIsWhollyStatic() throws {
            #expect(try libraries(of: "rpsactl") == [])
        }

        @Test(.needs("ldd", package: "libc-bin"))
        func rpsadNeedsNoSwiftRuntime() throws {
            let libraries = try libraries(of: "rpsad")
            #expect(
                !libraries.contains { $0.hasPrefix("libswift") || $0.contains("Foundation") || $0 == "libdispatch.so" })
            #expect(libraries.contains { $0.hasPrefix("libsqlite3.so") })
            #expect(libraries.contains { $0.hasPrefix("libsystemd.so") })
        }

        @Test(arguments: ["rpsad", "rpsactl"])
        func tellsItsVersion(program: String) throws {
            let outcome = try run(Programs.path(program), ["--version"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains(/^\d+\.\d+\.\d+\n$/))
        }

        /// The names of the shared libraries that a program loads; none for a static one.
        private func libraries(of program: String) throws -> [String] {
            let ldd = try #require(Programs.system("ldd"))
            let outcome = try run(ldd, [Programs.path(program)])
            return outcome.output.split(separator: "\n").compactMap { line in
                line.split(separator: " ").first.map { String($0.filter { !$0.isWhitespace }) }
            }.filter { $0.hasPrefix("lib") }
        }
    }
}
