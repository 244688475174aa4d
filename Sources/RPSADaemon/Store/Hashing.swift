import Crypto

/// The hashes of the record: SHA-256 over fields that are each preceded by their length, so that no two records
/// of different fields give the same bytes.
struct FieldHash {
    private var hash = SHA256()

    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { hash.update(bufferPointer: $0) }
    }

    mutating func add(_ text: String?) {
        guard var text else { return add(-1) }
        add(Int64(text.utf8.count))
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }

    mutating func add(_ bytes: [UInt8]?) {
        guard let bytes else { return add(-1) }
        add(Int64(bytes.count))
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    consuming func digest() -> [UInt8] {
        Array(hash.finalize())
    }

    static func of(_ text: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(text.utf8)))
    }
}
