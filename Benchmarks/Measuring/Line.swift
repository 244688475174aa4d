import Foundation

/// One line of the printed table.
struct Line {
    let work: String
    let ours: String
    let floor: String
    let measured: Double
    let bound: Bound
    /// How `measured` and the bound are written: "×", "ms", "MB".
    let unit: String
    /// Whether the floor was disturbed so much that no verdict is worth printing.
    var isDisturbed = false

    enum Bound {
        case atMost(Double)
        case atLeast(Double)
    }

    private var verdict: String {
        if isDisturbed { return "disturbed" }
        return isMet ? "ok" : "OVER"
    }

    private var isMet: Bool {
        switch bound {
        case .atMost(let limit): measured <= limit
        case .atLeast(let limit): measured >= limit
        }
    }

    private var cells: [String] {
        let limit =
            switch bound {
            case .atMost(let limit): "≤ \(Self.plain(limit)) \(unit)"
            case .atLeast(let limit): "≥ \(Self.plain(limit)) \(unit)"
            }
        return [work, ours, floor, "\(Self.plain(measured)) \(unit)", limit, verdict]
    }

    static func table(_ lines: [Line]) -> String {
        let rows = [["work", "ours", "floor", "measured", "bound", ""]] + lines.map(\.cells)
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let texts = rows.map { cells in
            zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: " | ")
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: " | ")
        return ([texts[0], rule] + texts.dropFirst()).map { "| \($0) |" }.joined(separator: "\n")
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && number < 10_000
            ? String(Int(number)) : String(format: number < 10 ? "%.2f" : "%.1f", number)
    }
}

extension UInt64 {
    /// A time in nanoseconds as people read it.
    var asTime: String {
        switch self {
        case ..<1_000_000: String(format: "%.1f µs", Double(self) / 1e3)
        default: String(format: "%.2f ms", Double(self) / 1e6)
        }
    }
}

extension Double {
    /// A number of times a second.
    var asRate: String { String(format: "%.0f /s", self) }
}
