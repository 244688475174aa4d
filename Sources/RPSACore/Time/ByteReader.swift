/// Reads numbers and signs from the front of a typed text; what does not fit is left where it is.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    /// The next byte, not taken.
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    /// Takes an ASCII sign if it comes next.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    /// Takes as many digits as `digits` allows; nil, and nothing taken, if there are too few.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        precondition(digits.upperBound <= 18, "a longer number does not fit an Int")
        var value = 0
        var end = position
        while end < bytes.count, end - position < digits.upperBound, bytes[end].isDigit {
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard end - position >= digits.lowerBound else { return nil }
        position = end
        return value
    }

    /// Takes every digit that follows and gives back the first three as milliseconds; nil if there is none.
    mutating func fraction() -> Int? {
        var milliseconds = 0
        var weight = 100
        let start = position
        while let byte = next, byte.isDigit {
            milliseconds += Int(byte - UInt8(ascii: "0")) * weight
            weight /= 10
            position += 1
        }
        return position > start ? milliseconds : nil
    }
}

extension UInt8 {
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
