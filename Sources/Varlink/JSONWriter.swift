/// Writes a value as JSON in one pass, its keys in the order in which they are encoded, without white space.
///
/// Replies are small and many; an encoder that builds a tree first takes several times as long. It serves what the
/// compiler synthesises, so containers within containers come from nested values, never from `nestedContainer`.
final class JSONWriter: Encoder {
    private(set) var bytes: [UInt8]
    /// Writes what ends the container that was opened last, if any.
    private var closing: UInt8?
    private var isFirst = true

    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Writes a value and ends the containers it opened.
    func write(_ value: some Encodable) throws {
        let outer = (closing, isFirst)
        (closing, isFirst) = (nil, true)
        let start = bytes.count
        try value.encode(to: self)
        if let closing { bytes.append(closing) }
        // A type without properties opens no container.
        if bytes.count == start { bytes.append(contentsOf: "{}".utf8) }
        (closing, isFirst) = outer
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        open("{", "}")
        return KeyedEncodingContainer(JSONObjectWriter<Key>(writer: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        open("[", "]")
        return JSONArrayWriter(writer: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONValueWriter(writer: self)
    }

    private func open(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
        bytes.append(UInt8(ascii: opening))
        self.closing = UInt8(ascii: closing)
        isFirst = true
    }

    func beginElement() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    func beginMember(_ key: some CodingKey) {
        beginElement()
        writeText(key.stringValue)
        bytes.append(UInt8(ascii: ":"))
    }

    func writeNull() {
        bytes.append(contentsOf: "null".utf8)
    }

    func writeBool(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    func writeInteger(_ value: some FixedWidthInteger) {
        bytes.append(contentsOf: String(value).utf8)
    }

    func writeNumber(_ value: some BinaryFloatingPoint & CustomStringConvertible) throws {
        guard value.isFinite else {
            throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "JSON has no such number"))
        }
        let text = value.description
        bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
    }

    func writeText(_ text: String) {
        WireJSON.append(text: text, to: &bytes)
    }
}
