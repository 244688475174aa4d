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

    /// Writes a text with its quotes; only what JSON forbids is escaped.
    public static func append(text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
