import ArgumentParser
import RPSAProtocol

enum PaperForm: String, EnumerableFlag {
    case text, html

    static func help(for value: PaperForm) -> ArgumentHelp? {
        switch value {
        case .text: .of(.plainText)
        case .html: .of(.html)
        }
    }
}

/// A command whose answer is a paper to be signed.
protocol PaperPrinting: Asking {
    var form: PaperForm { get }
    func paper(of reply: Asked.Reply) -> Paper
}

extension PaperPrinting {
    mutating func run() throws {
        let invocation = form == .html ? Invocation.current.forFile : Invocation.current
        try Invocation.$current.withValue(invocation) { try ask(request()) }
    }

    func page(_ reply: Asked.Reply, on screen: Screen) -> String {
        let paper = paper(of: reply)
        return switch form {
        case .text: PaperText(paper: paper, isUnicode: screen.isUnicode).text
        case .html: PaperHTML(paper: paper).text
        }
    }
}

extension Invocation {
    /// The file names its own encoding and has no columns: neither locale nor terminal may touch it.
    var forFile: Invocation {
        var invocation = self
        invocation.screen.isUnicode = true
        invocation.screen.isTerminal = false
        return invocation
    }
}
