/// Why a peer broke the rules of the protocol so that its connection must be closed.
public enum Violation: Error, Sendable, Equatable {
    case emptyMessage
    case notUTF8
    case notJSON
    case notAnObject
    case unknownKey(String)
    case noMethod
    case wrongType(key: String)
    case moreAndOneway
    case tooLarge
}

/// What surrounds a call's parameters: which method is asked for, and how it is to be answered.
public struct Envelope: Sendable, Equatable {
    /// The fully qualified name, `org.varlink.service.GetInfo`.
    public let method: String
    /// The caller accepts several replies.
    public let more: Bool
    /// The caller wants no reply.
    public let oneway: Bool
    /// Where the parameters stand in the message; nil where they are absent or null.
    package let parameters: Range<Int>?

    /// Reads one message, without its NUL. The whole text is checked, the parameters are not yet decoded.
    package init(message: UnsafeRawBufferPointer) throws(Violation) {
        guard !message.isEmpty else { throw .emptyMessage }
        guard message.isUTF8 else { throw .notUTF8 }
        let keys = try EnvelopeKeys(message)
        guard let method = keys.method else { throw .noMethod }
        guard !(keys.more && keys.oneway) else { throw .moreAndOneway }
        self.method = method
        self.more = keys.more
        self.oneway = keys.oneway
        self.parameters = keys.parameters
    }
}

// Parsing by hand, because JSONDecoder would first build a map of the whole message and then another one of the
// parameters, and cannot tell unknown keys without listing all of them.
private struct EnvelopeKeys {
    var method: String?
    var more = false
    var oneway = false
    var parameters: Range<Int>?

    init(_ message: UnsafeRawBufferPointer) throws(Violation) {
        var scanner = JSONScanner(message)
        var violation: Violation?
        guard scanner.peek() == UInt8(ascii: "{") else { throw Self.violationOfNonObject(scanner) }
        do {
            try scanner.members { key, scanner throws(JSONFault) in
                let kind = scanner.peek()
                let range = try scanner.skipValue(depth: 1)
                let value = UnsafeRawBufferPointer(rebasing: message[range])
                do throws(Violation) {
                    try take(key, kind, value, range)
                } catch {
                    violation = violation ?? error
                }
            }
            try scanner.end()
        } catch {
            throw .notJSON
        }
        if let violation { throw violation }
    }

    private static func violationOfNonObject(_ scanner: JSONScanner) -> Violation {
        var scanner = scanner
        do throws(JSONFault) {
            try scanner.skipValue()
            try scanner.end()
            return .notAnObject
        } catch {
            return .notJSON
        }
    }

    private mutating func take(
        _ key: String, _ kind: UInt8?, _ value: UnsafeRawBufferPointer, _ range: Range<Int>
    ) throws(Violation) {
        switch key {
        case "method": method = try text(key, value)
        case "more": more = try flag(key, kind)
        case "oneway": oneway = try flag(key, kind)
        case "parameters": parameters = kind == UInt8(ascii: "n") ? nil : range
        default: throw .unknownKey(key)
        }
    }

    private func text(_ key: String, _ value: UnsafeRawBufferPointer) throws(Violation) -> String {
        var scanner = JSONScanner(value)
        do throws(JSONFault) {
            return try scanner.string()
        } catch {
            throw .wrongType(key: key)
        }
    }

    private func flag(_ key: String, _ kind: UInt8?) throws(Violation) -> Bool {
        switch kind {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: throw .wrongType(key: key)
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are well-formed UTF-8.
    package var isUTF8: Bool {
        withMemoryRebound(to: UInt8.self) { bytes in
            // The error says where; only the fact is asked for.
            (try? UTF8Span(validating: bytes.span)) != nil
        }
    }
}
