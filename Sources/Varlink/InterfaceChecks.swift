/// What must be true of the names of an interface beyond its grammar.
struct InterfaceChecks {
    typealias Token = InterfaceLexer.Token

    private var symbols: Set<String> = []
    private var references: [Token] = []

    /// A reverse domain name: parts of letters, digits and single hyphens inside; the first begins with a letter.
    func interfaceName(_ token: Token) throws(InterfaceError) {
        let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
        let isName = parts.allSatisfy { part in
            part.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
                && part.utf8.first != UInt8(ascii: "-") && part.utf8.last != UInt8(ascii: "-")
                && !part.isEmpty && !part.containsPair(of: "-")
        }
        guard isName, token.text.utf8.first?.isLetter == true else { throw token.error("not an interface name") }
    }

    /// The name of a type, a method or an error: unique, and begun with a capital.
    mutating func symbol(_ token: Token) throws(InterfaceError) {
        try symbolForm(token)
        guard symbols.insert(token.text).inserted else { throw token.error("\(token.text) stands twice") }
    }

    /// The name of a field or of a value of an enumeration.
    func field(_ token: Token) throws(InterfaceError) {
        let bytes = token.text.utf8
        let isName =
            bytes.first?.isLetter == true && bytes.last != UInt8(ascii: "_") && !token.text.containsPair(of: "_")
            && bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
        guard isName else { throw token.error("\(token.text) is not the name of a field") }
    }

    /// A type named in a field; whether it exists is known at the end.
    mutating func reference(_ token: Token) throws(InterfaceError) {
        try symbolForm(token)
        references.append(token)
    }

    func finish(types: [String]) throws(InterfaceError) {
        let types = Set(types)
        for reference in references where !types.contains(reference.text) {
            throw reference.error("there is no type \(reference.text)")
        }
    }

    private func symbolForm(_ token: Token) throws(InterfaceError) {
        let bytes = token.text.utf8
        let isCapital = bytes.first.map { $0.isLetter && $0 & 0x20 == 0 } ?? false
        guard isCapital, bytes.allSatisfy({ $0.isLetter || $0.isDigit }) else {
            throw token.error("\(token.text) is not the name of a type, a method or an error")
        }
    }
}

extension InterfaceLexer.Token {
    func error(_ reason: String) -> InterfaceError {
        InterfaceError(line: line, column: column, reason: text.isEmpty ? "the text ends too early" : reason)
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension StringProtocol {
    fileprivate func containsPair(of character: Character) -> Bool {
        zip(self, dropFirst()).contains { $0 == character && $1 == character }
    }
}
