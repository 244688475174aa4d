import CSystemd
import Glibc

/// Structured entries for the system journal, or for standard error where no journal runs.
enum Journal {
    /// Whether journald listens; libsystemd would report success and drop the entry otherwise.
    static var isRunning: Bool {
        access("/run/systemd/journal/socket", F_OK) == 0
    }

    /// Sends one entry. Fields are `KEY` and value; `MESSAGE` and `PRIORITY` are among them.
    ///
    /// - Returns: whether the entry was taken over.
    static func send(_ fields: [(key: String, value: String)]) -> Bool {
        guard isRunning else {
            return writeToStandardError(fields)
        }
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        for field in fields {
            let start = bytes.count
            bytes.append(contentsOf: "\(field.key)=\(field.value)".utf8)
            ranges.append(start..<bytes.count)
        }
        return bytes.withUnsafeMutableBytes { buffer in
            var parts = ranges.map {
                iovec(iov_base: buffer.baseAddress.map { base in base + 0 }, iov_len: $0.count)
            }
            for (position, range) in ranges.enumerated() {
                parts[position].iov_base = buffer.baseAddress?.advanced(by: range.lowerBound)
            }
            return sd_journal_sendv(&parts, CInt(parts.count)) >= 0
        }
    }

    /// `<4>message KEY=value …`, as systemd reads priorities from standard error.
    private static func writeToStandardError(_ fields: [(key: String, value: String)]) -> Bool {
        let values = Dictionary(fields, uniquingKeysWith: { first, _ in first })
        let details = fields.filter { $0.key != "MESSAGE" && $0.key != "PRIORITY" }
            .map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        let line = "<\(values["PRIORITY", default: "6"])>\(values["MESSAGE", default: "-"]) \(details)\n"
        let bytes = Array(line.utf8)
        return write(STDERR_FILENO, bytes, bytes.count) == bytes.count
    }
}
