import Foundation

/// The files of this repository, read as text.
enum Repository {
    struct File: Sendable, CustomStringConvertible {
        /// From the root: `Sources/Varlink/Client.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var description: String { path }
    }

    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root + "/" + path)
    }

    /// The Swift files under a folder, in order of their names.
    static func swiftFiles(_ folder: String) throws -> [File] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            File(path: folder + "/" + path, text: try text(folder + "/" + path))
        }
    }
}
