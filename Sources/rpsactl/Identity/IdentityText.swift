import FoundationEssentials
import RPSAProtocol

/// Who a child is, as a person or a program writes it on standard input: `name: …` lines, or one JSON object.
enum IdentityText {
    static let byteCountMax = 64 * 1024

    static func fields(_ bytes: [UInt8]) throws(IdentityFault) -> IdentityFields {
        guard bytes.count <= byteCountMax else { throw IdentityFault(kind: .tooLarge) }
        let isJSON = bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
        return isJSON ? try fieldsOfJSON(bytes) : try fieldsOfLines(bytes)
    }

    private static func fieldsOfLines(_ bytes: [UInt8]) throws(IdentityFault) -> IdentityFields {
        var fields = IdentityFields()
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let text = String(validating: line, as: UTF8.self) else {
                throw IdentityFault(kind: .notUTF8, line: index + 1)
            }
            let trimmed = trim(text)
            if trimmed.isEmpty { continue }
            guard let colon = trimmed.firstIndex(of: ":") else { throw IdentityFault(kind: .noColon, line: index + 1) }
            let value = trim(String(trimmed[trimmed.index(after: colon)...]))
            if value.isEmpty { continue }
            if let fault = fields.take(trim(String(trimmed[..<colon])), value) {
                throw IdentityFault(kind: fault, line: index + 1)
            }
        }
        return fields
    }

    private static func fieldsOfJSON(_ bytes: [UInt8]) throws(IdentityFault) -> IdentityFields {
        let object: [String: JSONText]
        do {
            object = try JSONDecoder().decode([String: JSONText].self, from: Data(bytes))
        } catch {
            throw IdentityFault(kind: .badJSON)
        }
        var fields = IdentityFields()
        for (key, value) in object {
            for text in value.texts where !text.isEmpty {
                if let fault = fields.take(key, text) { throw IdentityFault(kind: fault) }
            }
        }
        return fields
    }

    private static func trim(_ text: String) -> String {
        let isBlank = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
        guard let first = text.firstIndex(where: { !isBlank($0) }),
            let last = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[first...last])
    }
}

/// A JSON value that is one text, several, or null.
private struct JSONText: Decodable {
    var texts: [String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            texts = []
        } else if let text = try? container.decode(String.self) {  // a list is tried next
            texts = [text]
        } else {
            texts = try container.decode([String].self)
        }
    }
}

extension IdentityFields {
    /// Puts a value under its key, in either language; says what is wrong if it does not belong there.
    fileprivate mutating func take(_ key: String, _ value: String) -> IdentityFault.Kind? {
        switch key.lowercased() {
        case "name", "nama": set(\.name, value)
        case "alias", "aliases", "panggilan": add(alias: value)
        case "nik": set(\.nik, value)
        case "born", "lahir", "tanggal lahir": set(\.born, value)
        case "origin", "asal": set(\.origin, value)
        case "parents", "orang-tua", "orang tua", "orangtua": set(\.parents, value)
        case "address", "alamat": set(\.address, value)
        case "note", "catatan": set(\.note, value)
        default: .unknownKey
        }
    }

    private mutating func set(_ field: WritableKeyPath<IdentityFields, String?>, _ value: String) -> IdentityFault.Kind?
    {
        guard self[keyPath: field] == nil else { return .twice }
        self[keyPath: field] = value
        return nil
    }

    private mutating func add(alias: String) -> IdentityFault.Kind? {
        aliases = (aliases ?? []) + [alias]
        return nil
    }
}
