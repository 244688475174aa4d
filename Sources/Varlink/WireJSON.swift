public import FoundationEssentials

/// JSON as it is on the wire.
public enum WireJSON {
    /// The one decoder of parameters.
    public static let decoder = JSONDecoder()

    /// The bytes of a value that can always be encoded; one that cannot, such as an infinite number, is a defect.
    public static func encode(_ value: some Encodable) -> [UInt8] {
        do {
            let writer = JSONWriter()
            try writer.write(value)
            return writer.bytes
        } catch {
            preconditionFailure("parameters cannot be encoded: \(error)")
        }
    }
}
