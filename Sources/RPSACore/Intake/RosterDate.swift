/// A birth date as a roster holds it, with what spreadsheets and forms put around it.
enum RosterDate {
    /// Reads `05/06/2013`, `Balikpapan, 5 Juni 2013`, `Rabu, 5-6-13` or `2013-06-05 00:00:00`; nil for what is no date
    /// or lies after `latest`.
    static func read(_ text: String, notAfter latest: CivilDate) -> CivilDate? {
        let typed = withoutTime(text.spaceFolded)
        guard let date = date(typed, latest) ?? date(withoutPlace(typed), latest) else { return nil }
        return date <= latest ? date : nil
    }

    private static func date(_ text: some StringProtocol, _ latest: CivilDate) -> CivilDate? {
        // The reason does not matter: one answer says what is accepted.
        try? TimeText.readDate(String(text), notAfter: latest)
    }

    /// From the first digit on.
    private static func withoutPlace(_ text: some StringProtocol) -> String {
        guard let digit = text.firstIndex(where: \.isNumber), text[..<digit].contains(where: \.isLetter) else {
            return ""
        }
        return String(text[digit...])
    }

    /// A spreadsheet's date may end in a midnight.
    private static func withoutTime(_ text: String) -> Substring {
        guard let colon = text.firstIndex(of: ":"),
            let start = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" })
        else { return text[...] }
        return text[..<start]
    }
}
