import Crypto

/// The hashes of the record: SHA-256 over fields that are each preceded by their length, so that no two records
/// of different fields give the same bytes.
struct FieldHash {
    private var bytes: [UInt8] = []

    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ text: String?) {
        guard let text else { return add(-1) }
        add(Int64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ field: [UInt8]?) {
        guard let field else { return add(-1) }
        add(Int64(field.count))
        bytes.append(contentsOf: field)
    }

    func digest() -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }

    static func of(_ text: String) -> [UInt8] {
        of(Array(text.utf8))
    }

    static func of(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
