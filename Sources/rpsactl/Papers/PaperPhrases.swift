/// Phrases that several papers share. The papers are Indonesian whatever the screen speaks: their form and their
/// addressees are, so their sentences stand here and not among the words of the two languages.
enum PaperPhrases {
    /// A dotted line behind a label.
    static let line = String(repeating: "…", count: 24)
    /// A dotted word within a sentence or a cell.
    static let word = "………"

    static let nameless = "(tanpa nama)"
    static let stamp = "Meterai Rp10.000"
    /// Between the brackets over which one signs.
    static let signer = word + word + word
    static let staffNumber = "NIP/NRP: " + word + word
    static let closing =
        "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap 2 (dua) yang sama bunyinya, satu bagi "
        + "masing-masing pihak, untuk dipergunakan sebagaimana mestinya."

    /// The law's own duty to keep quiet, for whoever holds the paper. The articles: UU 11/2012 art. 19 and 97;
    /// UU 27/2022 art. 4(2).
    static let secrecy = PaperBlock.notice(
        title: "RAHASIA – IDENTITAS ANAK WAJIB DIRAHASIAKAN",
        text:
            "Nama anak, anak korban, anak saksi, dan orang tuanya, alamat, wajah, serta hal lain yang dapat mengungkap "
            + "jati diri anak wajib dirahasiakan dalam pemberitaan di media cetak maupun elektronik (Pasal 19 "
            + "Undang-Undang Nomor 11 Tahun 2012 tentang Sistem Peradilan Pidana Anak). Pelanggaran diancam pidana "
            + "penjara paling lama 5 (lima) tahun dan denda paling banyak Rp500.000.000,00 (Pasal 97). Data anak adalah "
            + "data pribadi yang bersifat spesifik (Pasal 4 ayat (2) Undang-Undang Nomor 27 Tahun 2022 tentang "
            + "Pelindungan Data Pribadi): simpan terkunci, jangan difoto, disalin, atau disebarkan.")

    /// Nothing where there is nothing to read.
    static func known(_ text: String?) -> String? {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
        return text
    }

    static func or(_ text: String?, _ blank: String = word) -> String { known(text) ?? blank }

    static func name(_ name: String?, aliases: [String]) -> String {
        let aliases = aliases.compactMap(known)
        return or(name, nameless) + (aliases.isEmpty ? "" : " alias " + aliases.joined(separator: ", "))
    }

    static func age(_ age: Int?, isEstimate: Bool) -> String? { age.map { (isEstimate ? "±" : "") + "\($0)" } }

    static func legalBasis(_ lines: [String]) -> [PaperBlock] {
        let known = lines.compactMap(known)
        return [.heading("Dasar:"), .numbered(known.isEmpty ? [line] : known)]
    }

    static func placeAndDay(_ town: String, _ day: String?) -> String {
        "\(or(town)), \(or(PaperDate.day(day), word + word))"
    }

    static func printed(_ number: String, at instant: String) -> PaperBlock {
        .footnote("\(or(number)) – dicetak dari register pada \(or(PaperDate.moment(instant)))")
    }

    static func witnesses(_ captions: String...) -> PaperBlock {
        .signatures(placeAndDay: nil, captions.map { PaperSignature(captions: [$0]) })
    }
}
