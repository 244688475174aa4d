import Foundation
import RPSACore
import Varlink

/// Reads what a person typed into the values of the rules, or says what would be accepted.
struct Typed: Sendable {
    let zone: Zone
    static let textLengthMax = 4_000

    /// The time of something that has happened.
    func past(_ field: String, _ text: String?, now: Instant) throws -> Instant {
        guard let text else { return now }
        let time = try instant(field, text, now: now)
        guard time <= now else { throw Refused.badInput(field, .future, "a time that has passed") }
        return time
    }

    func instant(_ field: String, _ text: String, now: Instant, dayMeans: DayMeaning = .start) throws -> Instant {
        do {
            return try TimeText.read(text, now: now, zone: zone, dayMeans: dayMeans)
        } catch {
            throw Refused.badInput(
                field, .format, "2026-11-21T02:10:00+08:00, 2026-11-21, 2026-11-21 02:10, 23:40, -5d or -3h")
        }
    }

    /// The time of something that is to come; a time that has passed is read too.
    func coming(_ field: String, _ text: String, now: Instant) throws -> Instant {
        do {
            return try TimeText.read(text, now: now, zone: zone, clockMeans: .coming)
        } catch {
            throw Refused.badInput(field, .format, "2026-11-21 17:00, 2026-11-21, 17:00, +5d or +3h")
        }
    }

    func date(_ field: String, _ text: String) throws -> CivilDate {
        do {
            return try TimeText.readDate(text)
        } catch {
            throw Refused.badInput(field, .format, "2013-06-05, 05/06/2013 or 5 Juni 2013")
        }
    }

    /// A free text, without the spaces around it; nil where nothing is said.
    func text(_ field: String, _ text: String?) throws -> String? {
        guard let text else { return nil }
        guard text.unicodeScalars.count <= Self.textLengthMax else {
            throw Refused.badInput(field, .tooLong, "at most \(Self.textLengthMax) characters")
        }
        let words = text.drop(while: \.isWhitespace)
        guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        guard !words.unicodeScalars.contains("\0") else { throw Refused.badInput(field, .format, "text") }
        return String(words[...last])
    }

    func requiredText(_ field: String, _ text: String?) throws -> String {
        guard let text = try self.text(field, text) else { throw Refused.badInput(field, .missing, "a text") }
        return text
    }

    func stay(_ text: String, field: String = "stay") throws -> RegisterNumber {
        guard let number = RegisterNumber(.stay, text) else {
            throw Refused.badInput(field, .format, "a number such as S-2026-0042")
        }
        return number
    }

    func child(_ text: String, field: String = "child") throws -> RegisterNumber {
        guard let number = RegisterNumber(.child, text) else {
            throw Refused.badInput(field, .format, "a number such as A-2026-0042")
        }
        return number
    }

    func alert(_ text: String, field: String = "alert") throws -> RegisterNumber {
        guard let number = RegisterNumber(.alert, text) else {
            throw Refused.badInput(field, .format, "a number such as N-2026-0042")
        }
        return number
    }

    func raid(_ text: String, field: String = "raid") throws -> RegisterNumber {
        guard let number = RegisterNumber(.raid, text) else {
            throw Refused.badInput(field, .format, "a number such as R-2026-0042")
        }
        return number
    }

    func turnAway(_ text: String, field: String = "turnAway") throws -> RegisterNumber {
        guard let number = RegisterNumber(.turnAway, text) else {
            throw Refused.badInput(field, .format, "a number such as T-2026-0042")
        }
        return number
    }

    func proposal(_ text: String, field: String = "proposal") throws -> RegisterNumber {
        guard let number = RegisterNumber(.proposal, text) else {
            throw Refused.badInput(field, .format, "a number such as P-2026-0042")
        }
        return number
    }

    func `extension`(_ text: String, field: String = "extension") throws -> RegisterNumber {
        guard let number = RegisterNumber(.extension, text) else {
            throw Refused.badInput(field, .format, "a number such as X-2026-0042")
        }
        return number
    }

    func sex(_ text: String?) throws -> Sex {
        let accepted = "female, male, L, P"
        guard let text else { throw Refused.badInput("sex", .missing, accepted) }
        guard let sex = Sex(typed: text) else { throw Refused.badInput("sex", .unknown, accepted) }
        return sex
    }

    func age(_ years: Int, field: String = "age") throws -> Int {
        guard (0...120).contains(years) else { throw Refused.badInput(field, .range, "0 to 120 years") }
        return years
    }

    func source(_ text: String?) throws -> Source {
        let all = Source.allCases.map(\.rawValue).joined(separator: ", ")
        guard let text else { throw Refused.badInput("source", .missing, all) }
        guard let source = Source(rawValue: text.lowercased()) else {
            throw Refused.badInput("source", .unknown, all)
        }
        return source
    }

    /// Which column of a roster is what, where its heading does not say so.
    func map(_ texts: [String]?) throws -> RosterMap {
        do {
            return try RosterMap(texts ?? [])
        } catch {
            throw Refused.badInput(
                "map", .format, "\"Heading=field\", each once, a field of: \(RosterMapError.accepted)")
        }
    }

    /// A feature or a kind of isolation, by its form.
    func code(_ field: String, _ text: String) throws -> String {
        let code = text.lowercased()
        let isCode = code.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        guard isCode, (1...32).contains(code.utf8.count) else {
            throw Refused.badInput(field, .format, "a code such as near-staff or infectious")
        }
        return code
    }

    /// Codes, each once and in order.
    func codes(_ field: String, _ texts: [String]?) throws -> [String] {
        Set(try (texts ?? []).map { try code(field, $0) }).sorted()
    }

    func requestId(_ id: String?) throws -> String? {
        guard let id else { return nil }
        guard (1...128).contains(id.utf8.count) else {
            throw Refused.badInput("requestId", .tooLong, "1 to 128 bytes")
        }
        return id
    }

    /// The bytes of a file that was sent as base64.
    func file(_ field: String, _ content: String) throws -> [UInt8] {
        guard let data = Data(base64Encoded: content) else {
            throw Refused.badInput(field, .encoding, "the file's bytes as base64")
        }
        guard data.count <= 700 * 1024 else { throw Refused.badInput(field, .tooLarge, "at most 700 KiB") }
        return Array(data)
    }

    func overrides(_ codes: [String]?, reason: String?) throws -> Set<PlacementCode> {
        var set: Set<PlacementCode> = []
        let allowed = PlacementCode.allCases.filter(\.isOverridable).map(\.rawValue).joined(separator: ", ")
        for text in codes ?? [] {
            guard let code = PlacementCode(rawValue: text.uppercased()), code.isOverridable else {
                throw Refused.badInput("override", .unknown, allowed)
            }
            set.insert(code)
        }
        if !set.isEmpty && reason == nil {
            throw Refused.badInput("reason", .missing, "why the rule is set aside")
        }
        return set
    }
}
