/// Instants as text in the shelter's own offset.
extension Zone {
    /// RFC 3339 with milliseconds: `2026-11-21T02:10:00.000+08:00`. Built from bytes, because every reply holds some.
    package func write(_ instant: Instant) -> String {
        let offset = writtenOffset(at: instant)
        let (date, milliseconds) = Self.split(instant, offset: offset)
        let ofDay = Int(milliseconds)
        return String(unsafeUninitializedCapacity: 29) { bytes in
            var writer = DigitWriter(bytes: bytes)
            writer.put(date.year, digits: 4, then: "-")
            writer.put(date.month, digits: 2, then: "-")
            writer.put(date.day, digits: 2, then: "T")
            writer.put(ofDay / 3_600_000, digits: 2, then: ":")
            writer.put(ofDay / 60_000 % 60, digits: 2, then: ":")
            writer.put(ofDay / 1_000 % 60, digits: 2, then: ".")
            writer.put(ofDay % 1_000, digits: 3, then: offset < 0 ? "-" : "+")
            writer.put(abs(offset) / 3_600, digits: 2, then: ":")
            writer.put(abs(offset) / 60 % 60, digits: 2)
            return writer.count
        }
    }
}

/// Fills a buffer with numbers of fixed width and the signs between them.
private struct DigitWriter {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(bytes: UnsafeMutableBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func put(_ number: Int, digits: Int) {
        var rest = number
        for place in stride(from: count + digits - 1, through: count, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += digits
    }

    mutating func put(_ number: Int, digits: Int, then sign: Unicode.Scalar) {
        put(number, digits: digits)
        bytes[count] = UInt8(ascii: sign)
        count += 1
    }
}
