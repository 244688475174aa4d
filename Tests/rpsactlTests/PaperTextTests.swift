import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PaperTextTests {
    private static func isNarrow(_ text: String) -> Bool {
        text.split(separator: "\n").allSatisfy { $0.count <= 80 }
    }

    /// The text without blanks and line ends, so that where it was broken does not matter.
    private static func dense(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    @Test func linesHaveAtMostEightyPlaces() {
        #expect(Self.isNarrow(PaperSamples.text(PaperSamples.minutes)))
        #expect(Self.isNarrow(PaperSamples.text(GetMinutes.Reply())))
        for reason in ExitReason.allCases { #expect(Self.isNarrow(PaperSamples.text(PaperSamples.departure(reason)))) }
    }

    @Test func wideNameIsWrappedAndNotCut() {
        let long = (0..<60).map { "Nama\($0)" }.joined()
        var reply = PaperSamples.departure(.reunifiedParent)
        reply.name = long
        reply.receiver = long
        var raid = GetMinutes.Reply()
        raid.commander = long
        raid.agencyName = long
        raid.place = long + " " + long
        for text in [PaperSamples.text(reply), PaperSamples.text(raid)] {
            #expect(Self.isNarrow(text))
            #expect(Self.dense(text).contains(long))
        }
    }

    @Test func wideNameInTheListIsWrappedAndNotCut() {
        let long = (0..<40).map { "Nama\($0)" }.joined()
        var reply = GetMinutes.Reply()
        reply.rows = [PaperSamples.row(1, "pending", name: long)]
        let text = PaperSamples.text(reply)
        let column = text.split(separator: "\n").map { $0.dropFirst(4).prefix(13) }.joined()
        #expect(Self.isNarrow(text))
        #expect(column.contains(long))
    }

    @Test func nothingReachesTheTerminalButText() {
        var reply = PaperSamples.minutes
        reply.commander = PaperSamples.hostile
        reply.place = "a\nb\u{9B}31m"
        reply.rows = [PaperSamples.row(1, "adult", name: PaperSamples.hostile)]
        let text = PaperSamples.text(reply)
        let isHarmful = text.unicodeScalars.contains {
            $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
        }
        #expect(!isHarmful)
        #expect(text.contains("a�b�31m"))
    }

    @Test func dottedLinesKeepTheirWidthWithoutUnicode() {
        let paper = MinutesPaper(reply: GetMinutes.Reply()).paper
        let text = PaperText(paper: paper, isUnicode: false).text
        #expect(!text.contains("…"))
        #expect(text.contains("NIP/NRP        : ........................"))
        #expect(Self.isNarrow(text))
    }

    @Test func numbersAndNamesStandInOneLine() {
        let text = PaperSamples.text(PaperSamples.minutes)
        for word in ["6471010506140001", "A-2026-0042", "±12", "05-06-2014", "Samarinda", "SP/17/XI/2026"] {
            #expect(text.contains(word), "\(word)")
        }
    }

    @Test(arguments: [
        ("", [""]), ("a b", ["a b"]), ("abcd efgh", ["abcd", "efgh"]), ("abcdefghij", ["abcd", "efgh", "ij"]),
        ("ab abcdef", ["ab", "abcd", "ef"]), ("  a  ", ["a"]),
    ])
    func wordsAreBrokenOnlyWhereTheyMust(text: String, lines: [String]) {
        #expect(PaperLines.wrapped(text, to: 4) == lines)
    }
}
