import Foundation
import GRDBSQLite

/// What the table was measured on.
enum Machine {
    static var description: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let load = text("/proc/loadavg").split(separator: " ").prefix(1).joined()
        let warning = (Double(load) ?? 0) > Double(cores) / 2 ? " (busy: trust no single run)" : ""
        let kernel = text("/proc/sys/kernel/osrelease").trimmingCharacters(in: .whitespacesAndNewlines)
        let date = Date().formatted(.iso8601.year().month().day())
        return """
            \(date), \(cores) cores, Linux \(kernel), \
            SQLite \(String(cString: sqlite3_libversion())), load \(load) before the run\(warning)

            """
    }

    private static func text(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? "?"  // Only a heading; it may say "?".
    }
}
