/// Finds the parameter that holds a number its type cannot take: JSONDecoder refuses such a number without saying where
/// it stood. Numbers are set to 0, parameter by parameter, until the complaint ends.
enum MisfitNumber {
    static func parameterName(
        in parameters: UnsafeRawBufferPointer, isStillRefused: (UnsafeRawBufferPointer) -> Bool
    ) -> String? {
        var text = Array(parameters)
        for (name, range) in members(of: parameters) {
            clearNumbers(in: &text, range)
            if !text.withUnsafeBytes(isStillRefused) { return name }
        }
        return nil
    }

    private static func members(of parameters: UnsafeRawBufferPointer) -> [(String, Range<Int>)] {
        var scanner = JSONScanner(parameters)
        var members: [(String, Range<Int>)] = []
        do throws(JSONFault) {
            try scanner.members { key, scanner throws(JSONFault) in
                members.append((key, try scanner.skipValue(depth: 1)))
            }
        } catch {
            return []
        }
        return members
    }

    // The text keeps its length, so all ranges stay right.
    private static func clearNumbers(in text: inout [UInt8], _ range: Range<Int>) {
        var isInString = false
        var isInNumber = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if isInString, byte == UInt8(ascii: "\\") { index += 1 }
            if byte == UInt8(ascii: "\"") { isInString.toggle() }
            let continues = isInNumber && ".eE+-0123456789".utf8.contains(byte)
            isInNumber = !isInString && (continues || "-0123456789".utf8.contains(byte))
            if isInNumber { text[index] = continues ? UInt8(ascii: " ") : UInt8(ascii: "0") }
            index += 1
        }
    }
}
