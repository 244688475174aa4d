import Foundation

/// The anonymous memory of a process in KiB: what it holds beyond its files.
func anonymousMemory(of pid: pid_t) throws -> Int {
    let text = try String(contentsOfFile: "/proc/\(pid)/smaps_rollup", encoding: .utf8)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Anonymous:") }
    guard let number = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
        throw Trouble("smaps_rollup of \(pid) names no anonymous memory")
    }
    return number
}
