/// What a register number stands for; the raw value is its prefix.
package enum RegisterKind: Character, Sendable, Hashable {
    case child = "A"
    case stay = "S"
    case alert = "N"
    case raid = "R"
    case turnAway = "T"
    case proposal = "P"
    case `extension` = "X"
    /// Something that waits to be countersigned.
    case countersign = "K"
}

/// A number that people use, as in `A-2026-0042`: a kind, the year in which it was given, and a serial within it.
package struct RegisterNumber: Hashable, Sendable, CustomStringConvertible {
    /// More in one year than any shelter can have.
    package static let serialMax: Int64 = 999_999
    private static let yearFactor: Int64 = 1_000_000

    package let kind: RegisterKind
    /// The year and serial as one integer, `2026000042`: what tables hold.
    package let key: Int64

    package init(_ kind: RegisterKind, key: Int64) {
        self.kind = kind
        self.key = key
    }

    /// Reads a number as it is typed: any case, leading zeros optional. Nil if it is none of this kind.
    package init?(_ kind: RegisterKind, _ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].uppercased() == String(kind.rawValue),
            parts.dropFirst().allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int64(parts[1]), (1900...2999).contains(year),
            let serial = Int64(parts[2]), (1...Self.serialMax).contains(serial)
        else { return nil }
        self.init(kind, key: year * Self.yearFactor + serial)
    }

    /// The keys of a year: below the first serial, up to the last.
    package static func keys(ofYear year: Int) -> (below: Int64, max: Int64) {
        let below = Int64(year) * yearFactor
        return (below, below + serialMax)
    }

    package var description: String {
        let serial = String(key % Self.yearFactor)
        return "\(kind.rawValue)-\(key / Self.yearFactor)-"
            + String(repeating: "0", count: max(0, 4 - serial.count)) + serial
    }
}
