import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct PaperHTMLTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var html: String
    }

    static let samples = [
        Sample(testDescription: "minutes", html: PaperSamples.html(PaperSamples.minutes)),
        Sample(testDescription: "minutes of nothing", html: PaperSamples.html(GetMinutes.Reply())),
        Sample(testDescription: "departure", html: PaperSamples.html(PaperSamples.departure(.reunifiedParent))),
        Sample(testDescription: "no departure yet", html: PaperSamples.html(PaperSamples.departure(nil))),
        Sample(testDescription: "departure of nobody", html: PaperSamples.html(GetPapers.Reply())),
    ]

    @Test(arguments: samples) func fileIsWellFormed(sample: Sample) {
        let html = sample.html
        #expect(PaperElements(html).isWellFormed)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
        #expect(html.contains("<meta charset=\"UTF-8\" />"))
    }

    @Test(arguments: samples) func fileIsWholeInItself(sample: Sample) {
        let html = sample.html
        for word in ["<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "http:", "https:"] {
            #expect(!html.contains(word), "\(word)")
        }
    }

    @Test(arguments: samples) func fileIsMadeForA4(sample: Sample) {
        let html = sample.html
        #expect(html.contains("@page {\n    size: A4;"))
        for rule in [
            "tr { break-inside: avoid; page-break-inside: avoid; }", ".list thead { display: table-header-group; }",
            "counter(page)", "background: white; color: black;",
        ] {
            #expect(html.contains(rule), "\(rule)")
        }
        let signatures = html.components(from: ".signatures {", upTo: "}")
        #expect(signatures.contains("page-break-inside: avoid"))
    }

    @Test func titleIsTheNumberAlone() {
        #expect(PaperElements(PaperSamples.html(PaperSamples.minutes)).texts(of: "title") == ["R-2026-0007"])
        let departure = PaperSamples.html(PaperSamples.departure(.reunifiedParent))
        #expect(PaperElements(departure).texts(of: "title") == ["S-2026-0042"])
    }

    @Test func hostileTextStaysText() {
        var reply = GetMinutes.Reply()
        let hostile = PaperSamples.hostile
        reply.raid = hostile
        reply.site = hostile
        reply.office = hostile
        reply.town = hostile
        reply.agencyName = hostile
        reply.at = hostile
        reply.place = hostile
        reply.order = hostile
        reply.commander = hostile
        reply.closedAt = hostile
        reply.reason = hostile
        reply.legalBasis = [hostile]
        reply.printedAt = hostile
        var row = PaperSamples.row(1, hostile, name: hostile)
        row.aliases = [hostile]
        row.sex = hostile
        row.born = hostile
        row.nik = hostile
        row.origin = hostile
        row.note = hostile
        row.to = hostile
        reply.rows = [row]
        expectHarmless(PaperSamples.html(reply))
    }

    @Test func hostileDepartureStaysText() {
        let hostile = PaperSamples.hostile
        var reply = PaperSamples.departure(.reunifiedKin)
        reply.stay = hostile
        reply.child = hostile
        reply.site = hostile
        reply.office = hostile
        reply.town = hostile
        reply.name = hostile
        reply.aliases = [hostile]
        reply.sex = hostile
        reply.born = hostile
        reply.nik = hostile
        reply.parents = hostile
        reply.address = hostile
        reply.origin = hostile
        reply.arrivedAt = hostile
        reply.exitedAt = hostile
        reply.to = hostile
        reply.receiver = hostile
        reply.receiverId = hostile
        reply.letter = hostile
        reply.legalBasis = [hostile]
        reply.printedAt = hostile
        expectHarmless(PaperSamples.html(reply))
        reply.exitReason = hostile
        expectHarmless(PaperSamples.html(reply))
    }

    private func expectHarmless(_ html: String) {
        let elements = PaperElements(html)
        #expect(elements.isWellFormed)
        #expect(elements.texts(of: "script").isEmpty)
        #expect(elements.holds("<script>alert('x')</script> & \"Q\" �[2J�gnp��"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("x')"))
        #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }

    @Test(arguments: [
        ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"'", "&quot;&#39;"), ("&lt;", "&amp;lt;"),
        ("a\nb\tc\u{0}", "a�b�c�"), ("\u{FFFE}", "�"), ("Ñandú ± é", "Ñandú ± é"),
    ])
    func eachSignIsEscaped(text: String, escaped: String) {
        #expect(PaperHTML.escaped(text) == escaped)
    }

    @Test func columnsShareTheSheet() {
        let html = PaperSamples.html(PaperSamples.minutes)
        let widths = html.matches(of: /<col style="width: ([0-9]+)%" \/>/).compactMap { Int($0.1) }
        #expect(widths.count == 8)
        #expect((90...100).contains(widths.reduce(0, +)))
        #expect(widths.allSatisfy { $0 > 0 })
    }
}

extension String {
    /// From the first such text up to the next end.
    fileprivate func components(from start: String, upTo end: String) -> Substring {
        guard let start = firstRange(of: start) else { return "" }
        let rest = self[start.upperBound...]
        return rest.firstRange(of: end).map { rest[..<$0.lowerBound] } ?? rest
    }
}
