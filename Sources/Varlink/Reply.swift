/// One reply message.
public enum Reply: Sendable, Equatable {
    /// A result; `parameters` is one JSON object.
    case result(parameters: [UInt8], continues: Bool = false)
    case error(VarlinkError)

    /// Gives out the message in parts, its NUL included, so that parameters are copied once, into their last place.
    public func forEachPart(_ write: (UnsafeRawBufferPointer) -> Void) {
        switch self {
        case .result(let parameters, let continues):
            part(continues ? #"{"continues":true,"parameters":"# : #"{"parameters":"#, write)
            parameters.withUnsafeBytes(write)
        case .error(let error):
            part(#"{"error":""#, write)
            Array(error.name.utf8).withUnsafeBytes(write)
            part(#"","parameters":"#, write)
            error.parameters.withUnsafeBytes(write)
        }
        part("}\0", write)
    }

    /// Whether another reply to the same call follows.
    public var continues: Bool {
        if case .result(_, continues: true) = self { true } else { false }
    }

    /// Room enough for the whole message.
    package var byteCount: Int {
        switch self {
        case .result(let parameters, _): parameters.count + 40
        case .error(let error): error.name.utf8.count + error.parameters.count + 40
        }
    }

    /// The whole message, its NUL included.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        forEachPart { bytes.append(contentsOf: $0) }
        return bytes
    }

    private func part(_ text: StaticString, _ write: (UnsafeRawBufferPointer) -> Void) {
        text.withUTF8Buffer { write(UnsafeRawBufferPointer($0)) }
    }
}
