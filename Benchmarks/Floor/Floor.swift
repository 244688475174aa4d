import Foundation
import Glibc

/// Runs the raw writes as a program of their own.
enum Floor {
    /// The times of single transactions.
    static func writes(
        _ bench: Bench, written: String, fresh: String, _ variables: [String: String] = [:]
    ) throws -> [UInt64] {
        let output = fresh + "/raw-writes"
        let files = [written, fresh].map { $0 + "/" + RegisterFile.name }
        let program = try Program("/proc/self/exe", ["raw-writes"] + files, variables, output: output)
        let status = program.wait()
        let text = try String(contentsOfFile: output, encoding: .utf8)
        let samples = text.split(separator: "\n").compactMap { UInt64($0) }
        guard status == 0, !samples.isEmpty else { throw BenchFailure("the raw writes failed: \(text.prefix(300))") }
        return samples
    }
}
