/// A paper as one self-contained HTML file that is well-formed XML too and prints on A4.
struct PaperHTML {
    var paper: Paper

    var text: String {
        let sheets = paper.sheets.map { sheet in
            "<section class=\"sheet\">\n" + sheet.map(Self.markup).joined(separator: "\n") + "\n</section>"
        }
        return """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="UTF-8" />
            <meta name="robots" content="noindex, noarchive" />
            <title>\(Self.escaped(paper.title))</title>
            <style>
            \(PaperStyle.text)
            </style>
            </head>
            <body\(paper.isDense ? " class=\"dense\"" : "")>
            \(sheets.joined(separator: "\n"))
            </body>
            </html>
            """
    }

    /// Text as content or as an attribute's value: no markup, and no character that XML forbids.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in SafeText.clean(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func markup(_ block: PaperBlock) -> String {
        switch block {
        case .letterhead(let office, let site):
            "<header>" + tag("p", "office", PaperPhrases.or(office, PaperPhrases.line))
                + tag("p", "site", PaperPhrases.or(site)) + "</header>"
        case .title(let title, let number): tag("h1", nil, title) + tag("p", "number", number)
        case .heading(let text): tag("h2", nil, text)
        case .paragraph(let text): tag("p", nil, text)
        case .fields(let fields): Self.fields(fields)
        case .numbered(let items):
            "<ol>\n" + items.map { tag("li", nil, $0) }.joined(separator: "\n") + "\n</ol>"
        case .table(let table): Self.table(table)
        case .notice(let title, let text):
            "<div class=\"notice\">" + tag("p", "warning", title) + tag("p", nil, text) + "</div>"
        case .signatures(let placeAndDay, let signatures): Self.signatures(placeAndDay, signatures)
        case .footnote(let text): tag("p", "footnote", text)
        }
    }

    private static func tag(_ name: String, _ style: String?, _ text: String) -> String {
        "<\(name)\(style.map { " class=\"\($0)\"" } ?? "")>\(escaped(text))</\(name)>"
    }

    private static func fields(_ fields: [PaperField]) -> String {
        let rows = fields.map { field in
            "<tr><th scope=\"row\">\(escaped(field.label))</th><td>:</td>"
                + tag("td", nil, field.value ?? PaperPhrases.line) + "</tr>"
        }
        return "<table class=\"fields\">\n" + rows.joined(separator: "\n") + "\n</table>"
    }

    private static func table(_ table: PaperTable) -> String {
        let places = table.columns.reduce(0) { $0 + $1.width }
        let columns = table.columns.map { "<col style=\"width: \($0.width * 100 / max(1, places))%\" />" }
        let head = table.columns.map { "<th scope=\"col\">\(escaped($0.title))</th>" }
        let rows = table.rows.map { "<tr>" + $0.map { tag("td", nil, $0) }.joined() + "</tr>" }
        return """
            <table class="list">
            <colgroup>\(columns.joined())</colgroup>
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table>
            """
    }

    private static func signatures(_ placeAndDay: String?, _ signatures: [PaperSignature]) -> String {
        var rows = placeAndDay.map { "<tr><td></td>\(tag("td", "day", $0))</tr>\n" } ?? ""
        for first in stride(from: 0, to: signatures.count, by: 2) {
            let pair = signatures[first..<min(first + 2, signatures.count)]
            // A row for each part, so that the two sign at the same height.
            rows += row(pair) { $0.captions.map { tag("p", nil, $0) }.joined() }
            rows += row(pair) { $0.hasStamp ? tag("p", "stamp", PaperPhrases.stamp) : "<p class=\"room\"></p>" }
            rows += row(pair) { signature in
                let name = "(\(PaperPhrases.or(signature.name, PaperPhrases.signer)))"
                return ([name] + signature.lines).map { tag("p", nil, $0) }.joined()
            }
        }
        return "<table class=\"signatures\">\n\(rows)</table>"
    }

    private static func row(_ pair: ArraySlice<PaperSignature>, _ part: (PaperSignature) -> String) -> String {
        let cells = pair.map { "<td>\(part($0))</td>" } + (pair.count < 2 ? ["<td></td>"] : [])
        return "<tr>\(cells.joined())</tr>\n"
    }
}
