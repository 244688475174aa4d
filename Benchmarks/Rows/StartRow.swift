import Foundation
import Glibc

/// From the start of the process to READY=1, with a long past.
enum StartRow {
    static func measure(_ bench: Bench) throws -> [Line] {
        let directory = try PastRegister.ofAMillion(bench)
        _ = try start(bench, directory)
        let warm = try (0..<bench.blocks(15)).map { _ in try start(bench, directory) }
        let cold = try (0..<bench.blocks(9)).map { _ in
            try forget([bench.daemon] + files(of: directory))
            return try start(bench, directory)
        }
        return [
            line("start to READY, 1 million past stays, warm", warm.median, bound: 50),
            line("start to READY, 1 million past stays, cold", cold.median, bound: 150),
        ]
    }

    private static func line(_ work: String, _ time: UInt64, bound: Double) -> Line {
        Line(
            work: work, ours: time.asTime, floor: "–", measured: Double(time) / 1e6, bound: .atMost(bound), unit: "ms")
    }

    private static func start(_ bench: Bench, _ directory: String) throws -> UInt64 {
        let daemon = try RunningDaemon(bench, on: directory)
        let time = daemon.startNanoseconds
        try daemon.stop()
        return time
    }

    private static func files(of directory: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasPrefix(RegisterFile.name) }
            .map { directory + "/" + $0 }
    }

    /// Makes the kernel forget what it holds of these files. The shared libraries of the system stay: at a real
    /// start of the machine others have read them before us.
    private static func forget(_ paths: [String]) throws {
        sync()
        for path in paths {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw BenchFailure("\(path) cannot be read") }
            defer { close(descriptor) }
            let status = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
            guard status == 0 else { throw BenchFailure("\(path) stays in the cache") }
        }
    }
}
