import Crypto

/// An event of the record with its hash, made as the daemon makes it.
struct PastEvent {
    var id: Int64
    var time: Int64
    var uid: Int64
    var actor: String
    var method: String
    var subjects: String
    var changes: String
    var request: [UInt8]?
    var reply: String?
    var previous: [UInt8]

    /// Returns the hash.
    func insert(_ statement: RawStatement) throws -> [UInt8] {
        let hash = hash
        for (place, number) in zip(1..., [id, time, time, uid]) { statement.bind(place, number) }
        for (place, text) in zip(5..., [actor, method, subjects, changes]) { statement.bind(place, text) }
        if let request { statement.bind(9, request) } else { statement.bindNull(9) }
        if let reply { statement.bind(10, reply) } else { statement.bindNull(10) }
        statement.bind(11, previous)
        statement.bind(12, hash)
        try statement.run()
        return hash
    }

    /// SHA-256 over the fields, each preceded by its length.
    private var hash: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(changes.utf8.count + 1024)
        for number in [id, time, time, uid] { Self.add(number, to: &bytes) }
        for text in [actor, method, subjects, changes] { Self.add(Array(text.utf8), to: &bytes) }
        Self.add(request, to: &bytes)
        Self.add(reply.map { Array($0.utf8) }, to: &bytes)
        Self.add(previous, to: &bytes)
        return Array(SHA256.hash(data: bytes))
    }

    private static func add(_ number: Int64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    private static func add(_ field: [UInt8]?, to bytes: inout [UInt8]) {
        guard let field else { return add(-1, to: &bytes) }
        add(Int64(field.count), to: &bytes)
        bytes += field
    }
}
