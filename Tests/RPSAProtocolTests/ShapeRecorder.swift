import RPSAProtocol

/// Watches a type decode itself, and so learns its keys and their types. It answers every question with a sample.
final class ShapeRecorder: Decoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    fileprivate var shape = Shape.object([:])
    /// Whether optional values are said to be absent.
    fileprivate let isSparse: Bool

    private init(isSparse: Bool) {
        self.isSparse = isSparse
    }

    static func shape<T: Decodable>(of type: T.Type) throws -> Shape {
        try record(type, isSparse: false).shape
    }

    /// A value of the type; where `isSparse`, with nothing in it that may be absent.
    static func sample<T: Decodable>(of type: T.Type, isSparse: Bool) throws -> T {
        try record(type, isSparse: isSparse).value
    }

    private static func record<T: Decodable>(_ type: T.Type, isSparse: Bool) throws -> (value: T, shape: Shape) {
        if let choice = type as? any Choice.Type, let value = choice.sample as? T {
            return (value, .enumeration(choice.words))
        }
        let recorder = ShapeRecorder(isSparse: isSparse)
        let value = try T(from: recorder)
        return (value, type is any AnyNullable.Type ? .nullable(recorder.shape) : recorder.shape)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Members(recorder: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { Elements(recorder: self) }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(recorder: self) }

    fileprivate func note(_ shape: Shape, at key: any CodingKey) {
        guard case .object(var members) = self.shape else { return }
        members[key.stringValue] = shape
        self.shape = .object(members)
    }

    fileprivate func value<T: Decodable>(_ type: T.Type) throws -> (value: T, shape: Shape) {
        try Self.record(type, isSparse: isSparse)
    }
}

/// A type that stands for a set of words.
private protocol Choice {
    static var words: [String] { get }
    static var sample: Any { get }
}

extension GroupBy: Choice {
    fileprivate static var words: [String] { allCases.map(\.rawValue) }
    fileprivate static var sample: Any { GroupBy.ward }
}

private protocol AnyNullable {}

extension Nullable: AnyNullable {}

private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []
    let allKeys: [Key] = []

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        let (value, shape) = try recorder.value(type)
        recorder.note(shape, at: key)
        return value
    }

    // The standard library has answers of its own for these four, which would not be seen.
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try optional(type, key) }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try optional(type, key) }

    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try optional(type, key) }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try optional(type, key) }

    func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        type is any AnyNullable.Type ? try decode(type, forKey: key) : try optional(type, key)
    }

    private func optional<T: Decodable>(_ type: T.Type, _ key: Key) throws -> T? {
        let (value, shape) = try recorder.value(type)
        recorder.note(.optional(shape), at: key)
        return recorder.isSparse ? nil : value
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type, forKey key: Key
    ) -> KeyedDecodingContainer<NestedKey> { recorder.container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer { recorder.unkeyedContainer() }

    func superDecoder() -> any Decoder { recorder }

    func superDecoder(forKey key: Key) -> any Decoder { recorder }
}

/// One element, so that its type is seen.
private struct Elements: UnkeyedDecodingContainer {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []
    let count: Int? = 1
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        currentIndex += 1
        let (value, shape) = try recorder.value(type)
        recorder.shape = .array(shape)
        return value
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        recorder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { self }

    mutating func superDecoder() -> any Decoder { recorder }
}

private struct Single: SingleValueDecodingContainer {
    let recorder: ShapeRecorder
    let codingPath: [any CodingKey] = []

    /// Only `Nullable` asks.
    func decodeNil() -> Bool { recorder.isSparse }

    func decode(_ type: Bool.Type) -> Bool { noted(.bool, true) }

    func decode(_ type: String.Type) -> String { noted(.string, "text") }

    func decode(_ type: Double.Type) -> Double { noted(.float, 0.5) }

    func decode(_ type: Int.Type) -> Int { noted(.int, 7) }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        let (value, shape) = try recorder.value(type)
        return noted(shape, value)
    }

    private func noted<T>(_ shape: Shape, _ value: T) -> T {
        recorder.shape = shape
        return value
    }
}
