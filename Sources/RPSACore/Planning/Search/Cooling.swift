/// Temperatures and the chance of accepting a worse plan, in whole numbers.
///
/// `exp` and `log` of the C library differ in their last bits from machine to machine, and one bit is enough for
/// another plan. Everything here is fixed-point arithmetic, so a seed means the same plan everywhere.
struct Cooling: ~Copyable {
    private static let tableBits = 12
    /// -ln u for the middles of 4096 equal parts of 0…1, in 1/65536.
    private let logarithms: FlatArray<Int64>

    init() {
        let size = 1 << Self.tableBits
        var values: [Int64] = []
        values.reserveCapacity(size)
        let whole = Self.log2(UInt64(size * 2))
        for place in 0..<size {
            // ln x = log₂ x × ln 2, and ln 2 = 45426 / 65536 to five digits.
            values.append((whole - Self.log2(UInt64(2 * place + 1))) * 45426 / 65536)
        }
        logarithms = FlatArray(values)
    }

    /// How much worse a plan may be to be accepted: -T × ln u, for a temperature in 1/65536.
    @inline(__always)
    func allowance(_ temperature: Int64, _ word: UInt64) -> Int {
        let place = Int(truncatingIfNeeded: word &>> UInt64(64 - Self.tableBits))
        return Int((temperature &* logarithms[place]) &>> 32)
    }

    /// log₂ of a number of at most 32 bits, in 1/65536: one bit of the fraction for each squaring.
    static func log2(_ number: UInt64) -> Int64 {
        let exponent = 63 - number.leadingZeroBitCount
        // The mantissa is 1…2 with 31 bits behind the point, so that its square fits.
        var mantissa = number << UInt64(31 - min(exponent, 31))
        var result = Int64(exponent) << 16
        for bit in 1...16 {
            mantissa = (mantissa * mantissa) >> 31
            if mantissa >= 1 << 32 {
                mantissa >>= 1
                result += 1 << (16 - Int64(bit))
            }
        }
        return result
    }

    /// 2 to the power of a number in 1/65536, again in 1/65536; 0…31.
    static func power2(_ exponent: Int64) -> Int64 {
        // 2^(2^-k) in 1/2³⁰ for k = 1…16, by square roots.
        var root: UInt64 = 2 << 30
        var mantissa: UInt64 = 1 << 30
        for bit in 1...16 {
            root = squareRoot(root << 30)
            if exponent & (1 << (16 - Int64(bit))) != 0 { mantissa = (mantissa * root) >> 30 }
        }
        return Int64((mantissa << UInt64(exponent >> 16)) >> 14)
    }

    /// The temperature at a part of the way (in 1/65536) from one to another, falling by equal factors.
    static func temperature(from hot: Int64, to cold: Int64, at part: Int64) -> Int64 {
        let (upper, lower) = (log2(UInt64(hot)), log2(UInt64(cold)))
        return power2(upper - (upper - lower) * part / 65536) >> 16
    }

    private static func squareRoot(_ number: UInt64) -> UInt64 {
        var root: UInt64 = 0
        for bit in stride(from: 31, through: 0, by: -1) {
            let trial = root | (1 << UInt64(bit))
            if trial * trial <= number { root = trial }
        }
        return root
    }
}
