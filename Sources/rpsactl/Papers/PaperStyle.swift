/// How a paper looks on A4: black on white, a row or a signature never torn apart, the table's head on every page.
enum PaperStyle {
    static let text = """
        @page {
            size: A4;
            margin: 20mm 18mm 22mm 22mm;
            @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt serif; }
        }
        html { background: white; color: black; }
        body { font: 11pt/1.35 "Times New Roman", "Liberation Serif", Tinos, Times, serif; margin: 0 auto; max-width: 170mm; }
        p { margin: 0 0 6pt; }
        p, td, li { overflow-wrap: anywhere; }
        .sheet { break-after: page; page-break-after: always; }
        .sheet:last-child { break-after: auto; page-break-after: auto; }
        header { border-bottom: 3pt double black; margin-bottom: 12pt; padding-bottom: 4pt; text-align: center; }
        header p { margin: 0; font-weight: bold; }
        .office { font-size: 13pt; text-transform: uppercase; }
        .site { font-size: 12pt; }
        h1 { font-size: 13pt; text-align: center; text-decoration: underline; margin: 0; }
        .number { text-align: center; margin-bottom: 12pt; }
        h2 { font-size: 11pt; margin: 8pt 0 2pt; break-after: avoid; page-break-after: avoid; }
        table { border-collapse: collapse; width: 100%; }
        tr { break-inside: avoid; page-break-inside: avoid; }
        td, th { text-align: left; vertical-align: top; font-weight: normal; }
        .fields { margin: 0 0 6pt 8mm; width: calc(100% - 8mm); break-inside: avoid; page-break-inside: avoid; }
        .fields th { width: 50mm; padding: 0; }
        .fields td:nth-child(2) { width: 4mm; padding: 0; }
        ol { margin: 0 0 6pt; padding-left: 10mm; }
        li { break-inside: avoid; page-break-inside: avoid; }
        .list { table-layout: fixed; font-size: 9pt; line-height: 1.2; margin: 4pt 0 8pt; }
        .list thead { display: table-header-group; }
        .list td, .list th { border: 0.5pt solid black; padding: 2pt; }
        .list th { font-weight: bold; text-align: center; }
        .notice { border: 1pt solid black; padding: 4pt 6pt; margin: 8pt 0; break-inside: avoid; page-break-inside: avoid; }
        .notice p { margin: 0; font-size: 9.5pt; line-height: 1.25; }
        .notice .warning { font-weight: bold; }
        .signatures {
            table-layout: fixed; margin-top: 10pt; text-align: center;
            break-inside: avoid; page-break-inside: avoid; break-before: avoid; page-break-before: avoid;
        }
        .signatures td { text-align: center; padding: 0 4mm; width: 50%; }
        .signatures .day { padding-bottom: 6pt; }
        .signatures p { margin: 0; }
        .signatures .room { height: 18mm; }
        .stamp { border: 0.5pt dashed black; font-size: 8pt; height: 18mm; width: 26mm; }
        .signatures .stamp { margin: 3pt auto; }
        .footnote { font-size: 8.5pt; border-top: 0.5pt solid black; margin-top: 10pt; padding-top: 2pt; }
        .dense { font-size: 9.5pt; line-height: 1.2; }
        .dense header { margin-bottom: 6pt; }
        .dense .number { margin-bottom: 4pt; }
        .dense h2 { font-size: 9.5pt; margin: 4pt 0 1pt; }
        .dense .list { font-size: 8pt; line-height: 1.1; margin: 1pt 0 3pt; }
        .dense .list td, .dense .list th { padding: 0.5pt 2pt; }
        .dense .footnote { font-size: 7.5pt; margin-top: 4pt; }
        .dense .signatures .room { height: 13mm; }
        @media screen { body { padding: 10mm; } }
        """
}
