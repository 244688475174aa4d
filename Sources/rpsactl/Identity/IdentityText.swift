import FoundationEssentials
import RPSAProtocol

/// Who a child is, as a person or a program writes it on standard input: `name: …` lines, or one JSON object.
enum IdentityText {
    static let byteCountMax = 64 * 1024

    static func fields(_ bytes: [UInt8]) throws(IdentityFault) -> IdentityFields { try told(bytes, also: []).fields }

    static func told(_ bytes: [UInt8], also keys: Set<ToldKey>) throws(IdentityFault) -> Told {
        guard bytes.count <= byteCountMax else { throw IdentityFault(kind: .tooLarge) }
        let isJSON = bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
        return isJSON ? try toldByJSON(bytes, also: keys) : try toldByLines(bytes, also: keys)
    }

    private static func toldByLines(_ bytes: [UInt8], also keys: Set<ToldKey>) throws(IdentityFault) -> Told {
        var told = Told()
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
            if let fault = told.take(trim(String(trimmed[..<colon])), value, also: keys) {
                throw IdentityFault(kind: fault, line: index + 1)
            }
        }
        return told
    }

    private static func toldByJSON(_ bytes: [UInt8], also keys: Set<ToldKey>) throws(IdentityFault) -> Told {
        let object: [String: JSONText]
        do {
            object = try JSONDecoder().decode([String: JSONText].self, from: Data(bytes))
        } catch {
            throw IdentityFault(kind: .badJSON)
        }
        var told = Told()
        for (key, value) in object {
            for text in value.texts where !text.isEmpty {
                if let fault = told.take(key, text, also: keys) { throw IdentityFault(kind: fault) }
            }
        }
        return told
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

/// What may be told besides who the child is, where the command takes it.
enum ToldKey: String {
    case injuries, belongings, confirmed

    init?(typed: String) {
        switch typed {
        case "injuries", "luka": self = .injuries
        case "belongings", "barang": self = .belongings
        case "confirmed", "kepastian": self = .confirmed
        default: return nil
        }
    }
}

/// Who the child is and what was told with it.
struct Told {
    var fields = IdentityFields()
    var texts: [ToldKey: String] = [:]

    /// Puts a value under its key, in either language; says what is wrong if it does not belong there.
    fileprivate mutating func take(_ key: String, _ value: String, also keys: Set<ToldKey>) -> IdentityFault.Kind? {
        let key = key.lowercased()
        guard let other = ToldKey(typed: key), keys.contains(other) else { return fields.take(key, value) }
        guard texts[other] == nil else { return .twice }
        texts[other] = value
        return nil
    }
}

extension IdentityFields {
    fileprivate mutating func take(_ key: String, _ value: String) -> IdentityFault.Kind? {
        switch key {
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
