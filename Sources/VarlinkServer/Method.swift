public import Varlink

/// A method a server answers: what it takes, and what it does with it.
public struct Method: Sendable {
    typealias Start = @Sendable (Call) -> Void

    public let signature: Signature
    private let prepare: @Sendable (UnsafeRawBufferPointer?) throws(VarlinkError) -> Start

    /// - Parameters:
    ///   - name: The fully qualified name.
    ///   - parameterNames: The parameters of the interface text; a call with any other is refused.
    ///   - streams: Whether it answers more than once.
    ///   - handler: Called on the event loop; it must not block, and must end the call once, now or later.
    public init<P: Decodable & Sendable>(
        _ name: String, parameterNames: [String], streams: Bool = false, of type: P.Type,
        handler: @escaping @Sendable (P, Call) -> Void
    ) {
        let signature = Signature(name: name, parameterNames: parameterNames, streams: streams)
        self.signature = signature
        prepare = { bytes throws(VarlinkError) in
            let parameters = try signature.parameters(type, from: bytes)
            return { call in handler(parameters, call) }
        }
    }

    /// Decodes a call, or says why it cannot be made.
    func start(for envelope: Envelope, parameters: UnsafeRawBufferPointer?) throws(VarlinkError) -> Start {
        guard envelope.more || !signature.streams else { throw .expectedMore }
        return try prepare(parameters)
    }
}
