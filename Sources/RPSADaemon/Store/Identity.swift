import Foundation
import GRDB

/// What a text about people is; the raw value stands in the record and on the wire.
enum IdentityKind: String, Sendable, CaseIterable {
    case name, alias, nik, born, origin, parents, address
    case note, reason, to, receiver, letter
    /// The document by which a receiver's identity was checked.
    case receiverId = "receiver-id"
    /// Where a raid was, its order and who led it; a person of its list who is not registered; its file's fingerprint.
    case place, order, commander, person, fingerprint
    /// By which document or by whom the name was confirmed.
    case confirmed
    /// What a child's diary says.
    case diary
    /// Who signed a letter.
    case signatory

    /// Whether children are found by it.
    var isLookedUp: Bool {
        self == .name || self == .alias || self == .nik
    }

    /// Whether it tells who a child is, as against what was said on an occasion.
    var isOfTheChild: Bool {
        switch self {
        case .name, .alias, .nik, .born, .origin, .parents, .address, .confirmed: true
        case .note, .reason, .to, .receiver, .letter, .receiverId, .signatory: false
        case .place, .order, .commander, .person, .fingerprint, .diary: false
        }
    }
}

/// Proves that a text is the one that was written in its place, for no event may carry anything derived from it.
enum IdentitySeal {
    static func of(id: Int64, child: Int64?, stay: Int64?, kind: String, text: String, lookup: String?) -> Data {
        var hash = FieldHash()
        hash.add("identity")
        hash.add(id)
        hash.add(child ?? 0)
        hash.add(stay ?? 0)
        hash.add(kind)
        hash.add(text)
        hash.add(lookup)
        return Data(hash.digest())
    }
}
