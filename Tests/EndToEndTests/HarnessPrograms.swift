import Foundation
import Glibc

/// Where the programs under test and their tools are.
enum Programs {
    /// The package's folder.
    static let root = {
        var path = #filePath[...]
        for _ in 1...3 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
        return String(path)
    }()

    /// The release programs as users get them; RPSA_BIN names another folder.
    static let folder = ProcessInfo.processInfo.environment["RPSA_BIN"] ?? root + "/.build/bin"

    /// A tool of Tests/Support.
    static func support(_ name: String) -> String { root + "/Tests/Support/" + name }

    /// `rpsad` or `rpsactl`.
    static func path(_ name: String) throws -> String {
        let path = folder + "/" + name
        guard access(path, X_OK) == 0 else { throw Trouble("\(path) is missing: run make release") }
        return path
    }

    /// A program of the system, looked for where the shell would; nil if there is none.
    static func system(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return (folders + ["/usr/sbin", "/sbin"]).map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}

/// Why a test could not get as far as its question.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
