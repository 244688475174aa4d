/// What must be known of options before anything is parsed.
enum OptionNames {
    /// The options whose next word is their value; a test compares the list with the commands.
    static func takesValue(_ word: String) -> Bool {
        switch word {
        case "--after", "--age", "--age-about", "--agency", "--arrived", "--as", "--as-of", "--at", "--bed", "--by",
            "--category",
            "--child", "--count",
            "--generate-completion-script", "--identity", "--known-at", "--limit", "--map", "--marital", "--override",
            "--placement", "--raid", "--request-id", "--room", "--row", "--sex", "--since", "--source", "--until":
            true
        case "--ages", "--boys", "--exec", "--export", "--girls", "--night", "--nights", "--scope", "--seconds",
            "--seed",
            "--state", "--stay":
            true
        case "--absent", "--dated", "--exited", "--from", "--key", "--left", "--returned", "--task": true
        default: isSecret(word)
        }
    }

    /// The options whose value may tell who a child is.
    static func isSecret(_ word: String) -> Bool {
        isIdentity(word) || isRemark(word) || isNeed(word)
    }

    /// Who the child is: kept back from every command line that we print.
    static func isIdentity(_ word: String) -> Bool {
        switch word {
        case "--address", "--alias", "--belongings", "--born", "--confirmed", "--injuries", "--name", "--nik", "--note",
            "--origin", "--parents":
            true
        default: false
        }
    }

    /// Texts that a command cannot do without: printed as an ellipsis to fill in.
    static func isRemark(_ word: String) -> Bool {
        switch word {
        case "--commander", "--letter", "--order", "--place", "--reason", "--receiver", "--receiver-id",
            "--referred-to", "--signed-by",
            "--text", "--to":
            true
        default: false
        }
    }

    /// What the child needs of a room: codes, but a word that no room knows may be anything.
    private static func isNeed(_ word: String) -> Bool {
        switch word {
        case "--add", "--drop", "--isolation", "--kind", "--need": true
        default: false
        }
    }
}
