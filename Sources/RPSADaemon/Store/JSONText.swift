import GRDB
import Varlink

/// The little JSON that the record itself holds: arrays of codes, and the changes of an event.
enum JSONText {
    static func array(_ values: [String]) -> String {
        var text: [UInt8] = [UInt8(ascii: "[")]
        for (position, value) in values.enumerated() {
            if position > 0 { text.append(UInt8(ascii: ",")) }
            WireJSON.append(text: value, to: &text)
        }
        text.append(UInt8(ascii: "]"))
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads what `array` wrote; codes hold neither quotes nor backslashes.
    static func strings(_ text: String) -> [String] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    }

    static func append(_ value: DatabaseValue, to json: inout [UInt8]) {
        switch value.storage {
        case .null: json.append(contentsOf: Array("null".utf8))
        case .int64(let number): json.append(contentsOf: Array(String(number).utf8))
        case .double(let number): json.append(contentsOf: Array(String(number).utf8))
        case .string(let text): WireJSON.append(text: text, to: &json)
        case .blob: preconditionFailure("an event carries no bytes")
        }
    }
}
