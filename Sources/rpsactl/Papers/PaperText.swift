/// A paper as plain text of at most 80 columns.
struct PaperText {
    private static let width = 80
    private static let gap = 1
    private static let signatureWidth = 38
    private static let signatureGap = 4

    var paper: Paper
    var isUnicode = true

    var text: String {
        let sheets = paper.sheets.map { $0.map(lines).joined(separator: [""]) }
        let text = sheets.joined(separator: ["", Self.rule("-"), ""]).joined(separator: "\n")
        // As many dots as the line has room for, where the locale has no sign for three.
        return isUnicode ? text : text.replacing("…", with: ".")
    }

    private func lines(_ block: PaperBlock) -> [String] {
        switch block {
        case .letterhead(let office, let site):
            Self.centred(PaperPhrases.or(office, PaperPhrases.line)) + Self.centred(PaperPhrases.or(site))
                + [Self.rule("=")]
        case .title(let title, let number): Self.centred(title) + Self.centred(number)
        case .heading(let text): PaperLines.wrapped(text, to: Self.width)
        case .paragraph(let text): PaperLines.wrapped(text, to: Self.width)
        case .fields(let fields): Self.fields(fields)
        case .numbered(let items): Self.numbered(items)
        case .table(let table): Self.table(table)
        case .notice(let title, let text): Self.notice(title, text)
        case .signatures(let placeAndDay, let signatures): Self.signatures(placeAndDay, signatures)
        case .footnote(let text): PaperLines.wrapped(text, to: Self.width)
        }
    }

    private static func rule(_ sign: String) -> String { String(repeating: sign, count: width) }

    private static func centred(_ text: String) -> [String] { PaperLines.centred(text, in: width) }

    private static func fields(_ fields: [PaperField]) -> [String] {
        let labelWidth = fields.reduce(0) { max($0, $1.label.count) }
        return fields.flatMap { field in
            let prefix = "  " + Padding.fit(field.label, labelWidth) + " : "
            return PaperLines.hanging(prefix, field.value ?? PaperPhrases.line, to: width)
        }
    }

    private static func numbered(_ items: [String]) -> [String] {
        let digits = "\(items.count)".count
        return items.enumerated().flatMap { index, item in
            PaperLines.hanging("  " + Padding.fit("\(index + 1)", digits, right: true) + ". ", item, to: width)
        }
    }

    private static func notice(_ title: String, _ text: String) -> [String] {
        let lines = PaperLines.wrapped(title, to: width - 4) + PaperLines.wrapped(text, to: width - 4)
        let edge = "+" + String(repeating: "-", count: width - 2) + "+"
        return [edge] + lines.map { "| " + Padding.fit($0, width - 4) + " |" } + [edge]
    }

    private static func table(_ table: PaperTable) -> [String] {
        let rule = table.columns.map { String(repeating: "-", count: $0.width) }
            .joined(separator: String(repeating: " ", count: gap))
        let head = row(table.columns.map(\.title), table)
        let body = table.rows.map { row($0, table) }.joined(separator: table.isDense ? [] : [rule])
        return [rule] + head + [rule] + body + [rule]
    }

    private static func row(_ cells: [String], _ table: PaperTable) -> [String] {
        let columns = zip(cells, table.columns).map { cell, column in
            (lines: PaperLines.wrapped(cell, to: column.width), width: column.width)
        }
        return PaperLines.beside(columns, gap: gap)
    }

    private static func signatures(_ placeAndDay: String?, _ signatures: [PaperSignature]) -> [String] {
        var lines = placeAndDay.map { beside([[], PaperLines.centred($0, in: signatureWidth)]) + [""] } ?? []
        for first in stride(from: 0, to: signatures.count, by: 2) {
            if first > 0 { lines.append("") }
            let pair = signatures[first..<min(first + 2, signatures.count)]
            // Part by part, so that the two sign at the same height.
            lines += beside(pair.map { centred($0.captions) })
            lines += beside(
                pair.map { ["", ""] + ($0.hasStamp ? centred(["[ \(PaperPhrases.stamp) ]"]) : [""]) + [""] })
            lines += beside(
                pair.map { centred(["(\(PaperPhrases.or($0.name, PaperPhrases.signer)))"] + $0.lines) })
        }
        return lines
    }

    private static func centred(_ texts: [String]) -> [String] {
        texts.flatMap { PaperLines.centred($0, in: signatureWidth) }
    }

    private static func beside(_ columns: [[String]]) -> [String] {
        PaperLines.beside(columns.map { (lines: $0, width: signatureWidth) }, gap: signatureGap)
    }
}
