import FoundationEssentials

/// What a method takes, and how often it answers.
public struct Signature: Sendable, Equatable {
    /// The fully qualified name, `org.varlink.service.GetInfo`.
    public let name: String
    /// The parameters of the interface text; a call with any other is refused.
    public let parameterNames: [String]
    /// Whether it answers more than once, so that a caller must say `more`.
    public let streams: Bool

    public init(name: String, parameterNames: [String], streams: Bool = false) {
        self.name = name
        self.parameterNames = parameterNames
        self.streams = streams
    }

    /// Decodes a call's parameters, or says which one is wrong. Absent parameters are an empty object.
    package func parameters<P: Decodable>(
        _ type: P.Type, from bytes: UnsafeRawBufferPointer?
    ) throws(VarlinkError) -> P {
        if let bytes { try checkNames(bytes) }
        do {
            return try Self.decode(type, bytes)
        } catch let error as VarlinkError {
            throw error
        } catch {
            throw .invalidParameter(Self.parameterName(in: error) ?? Self.misfit(type, bytes) ?? "parameters")
        }
    }

    // The bytes outlive the decoding, so they need no copy.
    private static func decode<P: Decodable>(_ type: P.Type, _ bytes: UnsafeRawBufferPointer?) throws -> P {
        guard let bytes, let start = bytes.baseAddress else {
            return try WireJSON.decoder.decode(type, from: Data("{}".utf8))
        }
        let memory = UnsafeMutableRawPointer(mutating: start)
        let data = Data(bytesNoCopy: memory, count: bytes.count, deallocator: .none)
        return try WireJSON.decoder.decode(type, from: data)
    }

    private func checkNames(_ bytes: UnsafeRawBufferPointer) throws(VarlinkError) {
        var scanner = JSONScanner(bytes)
        var unknown: String?
        do throws(JSONFault) {
            try scanner.members { key, scanner throws(JSONFault) in
                try scanner.skipValue(depth: 1)
                if !parameterNames.contains(key) { unknown = unknown ?? key }
            }
        } catch {
            // The envelope was checked to be JSON, so these are parameters that are no object.
            throw .invalidParameter("parameters")
        }
        if let unknown { throw .invalidParameter(unknown) }
    }

    private static func parameterName(in error: any Error) -> String? {
        let path: [any CodingKey] =
            switch error as? DecodingError {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context): context.codingPath
            case .valueNotFound(_, let context): context.codingPath
            case .dataCorrupted(let context): context.codingPath
            default: []
            }
        return path.first?.stringValue
    }

    private static func misfit<P: Decodable>(_ type: P.Type, _ bytes: UnsafeRawBufferPointer?) -> String? {
        guard let bytes else { return nil }
        return MisfitNumber.parameterName(in: bytes) { text in
            do {
                _ = try decode(type, text)
                return false
            } catch {
                return parameterName(in: error) == nil
            }
        }
    }
}
