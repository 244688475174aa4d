/// The two languages of the house.
enum Language: String, CaseIterable, Sendable {
    case id, en

    var words: any Words {
        switch self {
        case .id: IndonesianWords()
        case .en: EnglishWords()
        }
    }

    /// The first locale variable that is set decides.
    static func ofLocale(_ environment: (String) -> String?) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
        return locale?.hasPrefix("id") == true ? .id : .en
    }
}
