import Foundation

/// Invented words that occur nowhere else: `Zwqmother` is one. Whoever they are given to may keep them only in the
/// identity table.
enum Marker {
    static let born = "2013-03-12"
    /// The same day, as it is written by hand.
    static let bornByHand = "12/03/2013"

    /// Numbers of girls born on that day.
    static func nik(_ serial: Int) -> String { nikStart + String(9_000 + serial) }

    private static let wordStart = "zwq"
    private static let nikStart = "647103520313"

    /// The markers in a text, in small letters, each once.
    static func found(in text: String) -> Set<String> {
        let text = text.lowercased()
        var found = Set([born, bornByHand].filter(text.contains))
        for start in [wordStart, nikStart] {
            for place in text.ranges(of: start) {
                found.insert(String(text[place.lowerBound...].prefix { $0.isLetter || $0.isNumber }))
            }
        }
        return found
    }
}

/// What a house of marked children left behind, wherever one may look.
struct MarkerTraces {
    /// Command lines and environments of the programs while they waited for an answer.
    var titles: [Trace] = []
    /// Everything in the register but the identity table.
    var tables: [Trace] = []
    /// What was answered to questions that show no identity.
    var answers: [Trace] = []
    var watched: [Trace] = []
    var log = ""
    var fileNames: [String] = []

    /// Where the markers do belong.
    var identity = ""
    var childShow = ""
    /// The markers that were accepted.
    var given: Set<String> = []

    struct Trace: CustomStringConvertible {
        var origin: String
        var text: String

        var description: String { "\(origin): \(Marker.found(in: text).sorted())" }
    }
}
