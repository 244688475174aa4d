/// The members of an object being written.
struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) {
        writer.beginMember(key)
        writer.writeNull()
    }

    mutating func encode(_ value: Bool, forKey key: Key) {
        writer.beginMember(key)
        writer.writeBool(value)
    }

    mutating func encode(_ value: String, forKey key: Key) {
        writer.beginMember(key)
        writer.writeText(value)
    }

    mutating func encode(_ value: Int, forKey key: Key) {
        writer.beginMember(key)
        writer.writeInteger(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) throws {
        writer.beginMember(key)
        try writer.writeNumber(value)
    }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        writer.beginMember(key)
        try writer.write(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        preconditionFailure("nested containers are written by nested values")
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        preconditionFailure("nested containers are written by nested values")
    }

    mutating func superEncoder() -> any Encoder {
        preconditionFailure("classes are not written")
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        preconditionFailure("classes are not written")
    }
}

/// The elements of an array being written.
struct JSONArrayWriter: UnkeyedEncodingContainer {
    let writer: JSONWriter
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(writer: JSONWriter) {
        self.writer = writer
    }

    mutating func encodeNil() {
        begin()
        writer.writeNull()
    }

    mutating func encode(_ value: String) {
        begin()
        writer.writeText(value)
    }

    mutating func encode(_ value: Int) {
        begin()
        writer.writeInteger(value)
    }

    mutating func encode(_ value: some Encodable) throws {
        begin()
        try writer.write(value)
    }

    private mutating func begin() {
        writer.beginElement()
        count += 1
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        preconditionFailure("nested containers are written by nested values")
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        preconditionFailure("nested containers are written by nested values")
    }

    mutating func superEncoder() -> any Encoder {
        preconditionFailure("classes are not written")
    }
}

/// One value being written.
struct JSONValueWriter: SingleValueEncodingContainer {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.writeNull() }
    mutating func encode(_ value: Bool) { writer.writeBool(value) }
    mutating func encode(_ value: String) { writer.writeText(value) }
    mutating func encode(_ value: Double) throws { try writer.writeNumber(value) }
    mutating func encode(_ value: Float) throws { try writer.writeNumber(value) }
    mutating func encode(_ value: Int) { writer.writeInteger(value) }
    mutating func encode(_ value: Int8) { writer.writeInteger(value) }
    mutating func encode(_ value: Int16) { writer.writeInteger(value) }
    mutating func encode(_ value: Int32) { writer.writeInteger(value) }
    mutating func encode(_ value: Int64) { writer.writeInteger(value) }
    mutating func encode(_ value: UInt) { writer.writeInteger(value) }
    mutating func encode(_ value: UInt8) { writer.writeInteger(value) }
    mutating func encode(_ value: UInt16) { writer.writeInteger(value) }
    mutating func encode(_ value: UInt32) { writer.writeInteger(value) }
    mutating func encode(_ value: UInt64) { writer.writeInteger(value) }
    mutating func encode(_ value: some Encodable) throws { try writer.write(value) }
}
