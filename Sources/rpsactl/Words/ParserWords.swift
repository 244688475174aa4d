/// The phrases of the argument parser, which knows only English.
protocol ParserWords {
    func translatedParserText(_ text: String) -> String
    func unknownCommand(_ word: String, nearest: String?, known: [String]) -> String
    func badValue(of option: String, accepted: [String]) -> String
    func missing(_ options: [String], command: String) -> String
    var dotsTyped: String { get }
    func seeHelp(_ command: String) -> String
    /// For words that belong to no option: they may be half a name, so they are not repeated.
    var wordTooMany: String { get }
    var error: String { get }
    var or: String { get }
}

extension EnglishWords: ParserWords {
    func translatedParserText(_ text: String) -> String { text }
    func unknownCommand(_ word: String, nearest: String?, known: [String]) -> String {
        let word = SafeText.clean(word)
        if let nearest { return "'\(word)' is no command. Did you mean '\(nearest)'?" }
        return "'\(word)' is no command. There are: \(known.joined(separator: ", "))."
    }
    func badValue(of option: String, accepted: [String]) -> String {
        accepted.isEmpty ? "\(option) needs a value." : "\(option) takes \(accepted.joined(separator: " or "))."
    }
    var dotsTyped: String { "put your own words in place of the dots '…'; nothing was done." }
    func missing(_ options: [String], command: String) -> String {
        "\(command): missing \(options.joined(separator: ", "))."
    }
    func seeHelp(_ command: String) -> String { "More: \(command)" }
    var wordTooMany: String { "There is a word too many. Put a text of several words in quotes: 'like this'." }
    var error: String { "Error: " }
    var or: String { "or" }
}

extension IndonesianWords: ParserWords {
    func translatedParserText(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.line(String($0)) }
            .joined(separator: "\n")
    }
    func unknownCommand(_ word: String, nearest: String?, known: [String]) -> String {
        let word = SafeText.clean(word)
        if let nearest { return "Tidak ada perintah '\(word)'. Maksud Anda '\(nearest)'?" }
        return "Tidak ada perintah '\(word)'. Yang ada: \(known.joined(separator: ", "))."
    }
    func badValue(of option: String, accepted: [String]) -> String {
        accepted.isEmpty ? "\(option) perlu nilai." : "\(option) menerima \(accepted.joined(separator: " atau "))."
    }
    var dotsTyped: String { "ganti titik-titik '…' dengan isi Anda sendiri; belum ada yang dikerjakan." }
    func missing(_ options: [String], command: String) -> String {
        "\(command): belum ada \(options.joined(separator: ", "))."
    }
    func seeHelp(_ command: String) -> String { "Selengkapnya: \(command)" }
    var wordTooMany: String { "Ada kata yang berlebih. Apit teks beberapa kata dengan kutip: 'seperti ini'." }
    var error: String { "Kesalahan: " }
    var or: String { "atau" }

    private static func line(_ line: String) -> String {
        var text = line
        for (english, indonesian) in phrases { text.replace(english, with: indonesian) }
        return text
    }

    private static var phrases: [(String, String)] {
        [
            ("OVERVIEW: ", "RINGKASAN: "), ("USAGE: ", "PEMAKAIAN: "), ("Usage: ", "Pemakaian: "),
            ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "OPSI:"), ("SUBCOMMANDS:", "SUBPERINTAH:"),
            ("<subcommand>", "<subperintah>"), ("<options>", "<opsi>"), ("Show the version.", "Tampilkan versi."),
            ("Show help information.", "Tampilkan bantuan ini."), ("(values:", "(pilihan:"),
            ("; default:", "; bawaan:"), ("(default:", "(bawaan:"), ("(default)", "(bawaan)"),
            ("(required)", "(wajib)"), ("Error: ", "Kesalahan: "), ("Help:  ", "Bantuan:  "),
            ("Missing expected argument", "Belum ada"), ("Missing value for", "Belum ada nilai untuk"),
            ("Missing required subcommand.", "Subperintah belum disebut."),
            ("Unknown option", "Opsi tidak dikenal:"), ("Invalid option:", "Opsi tidak sah:"),
            ("Did you mean", "Maksud Anda"), ("Unexpected argument", "Argumen berlebih"),
            ("unexpected arguments", "argumen berlebih"), ("The value ", "Nilai "),
            (" is invalid for ", " tidak sah untuk "), ("Please provide one of the following:", "Pilih salah satu:"),
            ("Please provide one of ", "Pilih salah satu: "),
            ("The option ", "Opsi "), (" does not take any value, but ", " tidak menerima nilai, tetapi diberi "),
            (" was specified.", "."), ("for more information.", "untuk selengkapnya."),
            ("for detailed help.", "untuk bantuan rinci."), ("  See ", "  Lihat "),
            ("Value to be set with ", "Nilai dari "), (" had already been set with ", " sudah ditetapkan oleh "),
            (" and '", " dan '"), (" or '", " atau '"), ("', or '", "', atau '"),
        ]
    }
}
