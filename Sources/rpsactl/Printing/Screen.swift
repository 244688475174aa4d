import Glibc

/// What a page is drawn on: its language and what it can show.
struct Screen: Sendable {
    var words: any Words = EnglishWords()
    var width = 80
    var isTerminal = false
    /// Both ends are a terminal: questions can be asked.
    var isInteractive = false
    var hasColour = false
    var isUnicode = true

    static func standard(environment: (String) -> String?) -> Screen {
        var screen = Screen()
        screen.isTerminal = isatty(STDOUT_FILENO) == 1
        screen.isInteractive = screen.isTerminal && isatty(STDIN_FILENO) == 1
        screen.width = terminalWidth() ?? environment("COLUMNS").flatMap { Int($0) } ?? 80
        screen.width = max(20, screen.width)
        screen.hasColour =
            screen.isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
        let encoding = locale.lowercased()
        screen.isUnicode = encoding.contains("utf-8") || encoding.contains("utf8")
        return screen
    }

    private static func terminalWidth() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The text as this screen's locale can show it.
    func encoded(_ text: String) -> [UInt8] {
        let text = isTerminal ? Wrapping.wrapped(text, to: width) : text
        return isUnicode ? Array(text.utf8) : Array(text.unicodeScalars.map(Self.plain).joined().utf8)
    }

    // Only our own signs are replaced: a name keeps its letters.
    private static func plain(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "·", "–", "—", "─": "-"
        case "│": "|"
        case "…": "..."
        case "±": "~"
        case "→": "->"
        case "←": "<-"
        case "÷": "/"
        case "×": "*"
        case "−": "-"
        case "≤": "<="
        case "’": "'"
        case "☐": "[ ]"
        default: String(scalar)
        }
    }
}
