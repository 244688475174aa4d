public import FoundationEssentials

/// JSON as it is written on the wire: keys sorted, slashes not escaped, no white space.
public enum WireJSON {
    /// The one encoder of parameters.
    public static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// The one decoder of parameters.
    public static let decoder = JSONDecoder()

    /// The bytes of a value that can always be encoded; one that cannot, such as an infinite number, is a defect.
    public static func encode(_ value: some Encodable) -> [UInt8] {
        do {
            return Array(try encoder.encode(value))
        } catch {
            preconditionFailure("parameters cannot be encoded: \(error)")
        }
    }
}
