/// Where a child comes from, as figures count it.
package enum Origin: Hashable, Sendable {
    /// A kelurahan of Balikpapan by its Kemendagri code.
    case kelurahan(String)
    case outOfTown
    case unknown

    /// `64.71.01.1001`, `outOfTown` or `unknown`.
    package var code: String {
        switch self {
        case .kelurahan(let code): code
        case .outOfTown: "outOfTown"
        case .unknown: "unknown"
        }
    }

    /// Reads `code` back; nil for anything else.
    package init?(code: String) {
        switch code {
        case Origin.outOfTown.code: self = .outOfTown
        case Origin.unknown.code: self = .unknown
        default:
            guard Kelurahan.all.contains(where: { $0.code == code }) else { return nil }
            self = .kelurahan(code)
        }
    }
}
