import FoundationXML
import RPSAProtocol

import struct Foundation.Data
import class Foundation.NSObject

@testable import rpsactl

/// Replies of invented people for the tests of papers, and a reader of what was printed.
enum PaperSamples {
    /// A name as somebody hostile would give it.
    static let hostile = "<script>alert('x')</script> & \"Q\" \u{1B}[2J\u{202E}gnp\u{7}\u{FFFF}"

    static func row(_ number: Int, _ outcome: String, name: String? = nil) -> MinutesRow {
        var row = MinutesRow()
        row.row = number
        row.name = name
        row.sex = number.isMultiple(of: 2) ? "female" : "male"
        row.outcome = outcome
        return row
    }

    static var person: MinutesRow {
        var row = row(1, "admitted", name: "Rian Contoh")
        row.aliases = ["Ucil"]
        row.age = 12
        row.ageIsEstimate = true
        row.born = "2014-06-05"
        row.nik = "6471010506140001"
        row.origin = "Samarinda"
        row.note = "demam"
        row.child = "A-2026-0042"
        return row
    }

    static var minutes: GetMinutes.Reply {
        var reply = GetMinutes.Reply()
        reply.raid = "R-2026-0007"
        reply.site = "RPSA Contoh"
        reply.office = "Dinas Sosial Kota Contoh"
        reply.town = "Balikpapan"
        reply.agencyName = "Satpol PP Kota Contoh"
        reply.at = "2026-11-21T02:10:00.000+08:00"
        reply.place = "Simpang Muara Rapak"
        reply.order = "SP/17/XI/2026"
        reply.commander = "Budi Contoh"
        reply.count = 7
        reply.handedOver = 7
        reply.admitted = 1
        reply.adults = 1
        reply.family = 1
        reply.referred = 1
        reply.turnedAway = 1
        reply.pending = 1
        reply.closedAt = "2026-11-21T09:05:00.000+08:00"
        reply.reason = "seorang lari dari mobil"
        reply.legalBasis = ["UU Nomor 23 Tahun 2002", "Peraturan Wali Kota Nomor 6 Tahun 2019"]
        reply.printedAt = "2026-11-22T10:00:00.000+08:00"
        var adult = row(2, "adult", name: "Sari Contoh")
        adult.to = "Satpol PP"
        var family = row(3, "family")
        family.to = "Ibu Wati"
        var referred = row(4, "referred")
        referred.to = "RSUD Contoh"
        reply.rows = [person, adult, family, referred, row(5, "turned-away"), row(6, "pending")]
        return reply
    }

    static func departure(_ reason: ExitReason?) -> GetPapers.Reply {
        var reply = GetPapers.Reply()
        reply.stay = "S-2026-0042"
        reply.child = "A-2026-0042"
        reply.site = "RPSA Contoh"
        reply.office = "Dinas Sosial Kota Contoh"
        reply.town = "Balikpapan"
        reply.name = "Rian Contoh"
        reply.aliases = ["Ucil", "Cil"]
        reply.sex = "male"
        reply.age = 12
        reply.ageIsEstimate = true
        reply.born = "2014-06-05"
        reply.nik = "6471010506140001"
        reply.parents = "Wati Contoh dan Tono Contoh"
        reply.address = "Jalan Melati 3"
        reply.origin = "Samarinda"
        reply.arrivedAt = "2026-11-21T02:10:00.000+08:00"
        reply.legalBasis = ["UU Nomor 35 Tahun 2014"]
        reply.printedAt = "2026-11-24T08:00:00.000+08:00"
        guard let reason else { return reply }
        reply.exitedAt = "2026-11-23T14:30:00.000+08:00"
        reply.exitReason = reason.rawValue
        reply.to = "rumah orang tua di Samarinda"
        reply.receiver = "Wati Contoh"
        reply.receiverId = "KTP 6472014107850002"
        reply.letter = "460/112/Dinsos"
        return reply
    }

    static func html(_ reply: GetMinutes.Reply) -> String { PaperHTML(paper: MinutesPaper(reply: reply).paper).text }
    static func html(_ reply: GetPapers.Reply) -> String { PaperHTML(paper: DeparturePapers(reply: reply).paper).text }
    static func text(_ reply: GetMinutes.Reply) -> String { PaperText(paper: MinutesPaper(reply: reply).paper).text }
    static func text(_ reply: GetPapers.Reply) -> String { PaperText(paper: DeparturePapers(reply: reply).paper).text }
}

/// The elements of a printed file with their texts, read by a parser that knows nothing of ours.
final class PaperElements: NSObject, XMLParserDelegate {
    struct Element: Equatable {
        var name: String
        var style: String?
        var text = ""
    }

    private(set) var elements: [Element] = []
    private(set) var isWellFormed = false
    private var open: [Int] = []

    init(_ html: String) {
        super.init()
        let parser = XMLParser(data: Data(html.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, style: attributes["class"]))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let innermost = open.last { elements[innermost].text += text }
    }

    func texts(of name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

    /// Everything that a reader sees.
    var visible: [String] { elements.filter { $0.name != "style" && $0.name != "title" }.map(\.text) }

    func holds(_ text: String) -> Bool { visible.contains { $0.contains(text) } }
}
