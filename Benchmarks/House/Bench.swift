import Foundation
import Glibc

/// Why something could not be measured.
struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Where everything is, and how much of it is done.
struct Bench {
    let daemon: String
    let client: String
    let slowFlush: String
    let isQuick: Bool
    private let work: String

    init(programs: String, work: String, slowFlush: String, isQuick: Bool) throws {
        daemon = programs + "/rpsad"
        client = programs + "/rpsactl"
        self.slowFlush = slowFlush
        self.isQuick = isQuick
        self.work = work
        for program in [daemon, client] where access(program, X_OK) != 0 {
            throw BenchFailure("\(program) is not there; make release")
        }
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        clear()
        try FileManager.default.createDirectory(atPath: passing, withIntermediateDirectories: true)
    }

    /// How often a block is repeated: fewer times in a short run.
    func blocks(_ count: Int) -> Int { isQuick ? max(3, count / 3) : count }

    /// A name in the directory of this run; what stood there is gone.
    func fresh(_ name: String) throws -> String {
        let path = passing + "/" + name
        try? FileManager.default.removeItem(atPath: path)  // Mostly it is not there.
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// A place that outlives the run.
    func kept(_ name: String) -> String { work + "/" + name }

    /// A directory with a copy of the register in another, on disk before anything is measured.
    func copy(of directory: String, as name: String) throws -> String {
        let path = try fresh(name)
        let file = path + "/" + RegisterFile.name
        try FileManager.default.copyItem(atPath: directory + "/" + RegisterFile.name, toPath: file)
        let descriptor = open(file, O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw BenchFailure("\(file) does not reach the disk") }
        return path
    }

    func clear() {
        try? FileManager.default.removeItem(atPath: passing)  // What is left over does no harm.
    }

    private var passing: String { work + "/run" }
}

enum RegisterFile {
    static let name = "register.sqlite"
}
