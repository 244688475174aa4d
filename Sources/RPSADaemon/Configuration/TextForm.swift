/// What a text in a TOML file of ours may look like, and how that is said.
struct TextForm: Sendable {
    let accepted: String
    let accepts: @Sendable (String) -> Bool

    static let site = TextForm(accepted: "a text of 1 to 64 letters A to Z, digits, spaces, dots and dashes") { text in
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { isLetterOrDigit($0) || " .-".utf8.contains($0) }
            && text.utf8.contains(where: isLetterOrDigit)
    }

    /// Whether the machine has the zone is found out when it is adopted.
    static let timezone = TextForm(accepted: #"the name of a time zone such as "Asia/Makassar""#) { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return (1...64).contains(text.utf8.count) && parts.count <= 3
            && parts.allSatisfy { part in
                part.utf8.first.map(isLetterOrDigit) == true
                    && part.utf8.allSatisfy { isLetterOrDigit($0) || "_+-".utf8.contains($0) }
            }
    }

    /// The code of a placement type, of an agency, of a feature or of a kind of isolation.
    static let lowerCode = TextForm(accepted: "1 to 32 of a-z, 0-9 and -") { text in
        (1...32).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                isLetterOrDigit(byte) && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || byte == UInt8(ascii: "-")
            }
    }

    static let legalBasis = line(lengthMax: 200)
    /// A word of a roster, or the name of a place.
    static let word = line(lengthMax: 100)

    /// The code of a room or ward, or a bed's.
    static func code(lengthMax: Int) -> TextForm {
        TextForm(accepted: "1 to \(lengthMax) of A-Z, a-z, 0-9 and -, not beginning with -") { text in
            (1...lengthMax).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "-")
                && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    static func line(lengthMax: Int) -> TextForm {
        TextForm(accepted: "a text of 1 to \(lengthMax) characters on one line") { text in
            // A letter may carry any number of marks, so the scalars are counted.
            (1...lengthMax).contains(text.unicodeScalars.count)
                && !text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
                && text.unicodeScalars.allSatisfy {
                    ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
                }
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
