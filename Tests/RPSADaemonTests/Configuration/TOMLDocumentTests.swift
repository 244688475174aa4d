import Testing

@testable import RPSADaemon

struct TOMLDocumentTests {
    @Test(arguments: [
        (#""a \"b\" \\ \t \u00e9 \U0001F600""#, "a \"b\" \\ \t é 😀"),
        (#"'a \n "b"'"#, #"a \n "b""#),
        ("\"\"\"\r\none\r\ntwo\"\"\"", "one\ntwo"),
        ("\"\"\"one \\  \n \n  two\"\"\"", "one two"),
        ("\"\"\"a\"\"\"\"\"", "a\"\""),
        ("'''\n'a' \\'''", "'a' \\"),
        ("\"\"", ""),
    ])
    func textIsReadInItsNotation(notation: String, text: String) throws {
        #expect(try value(notation)?.text == text)
    }

    @Test(arguments: [
        ("7", 7), ("+7", 7), ("-7", -7), ("0", 0), ("1_000", 1000), ("0xFF", 255), ("0o17", 15), ("0b101", 5),
        ("9223372036854775807", Int.max),
    ])
    func numberIsReadInItsNotation(notation: String, number: Int) throws {
        #expect(try value(notation)?.number == number)
    }

    @Test(arguments: [
        "true", "1.5", "-1e6", "inf", "+nan", "2026-11-21", "02:10:00", "2026-11-21 02:10:00", "2026-11-21T02:10:00Z",
        "007", "9223372036854775808",
    ])
    func otherValuesAreNeitherTextNorNumber(notation: String) throws {
        let node = try #require(try value(notation))
        #expect(node.text == nil && node.number == nil && node.list == nil && node.table == nil)
    }

    @Test(arguments: [
        "", "abc", "'a", "\"a", "\"a\\x\"", "\"\\uD800\"", "\"\\u12\"", "[1", "[1 2]", "[,]", "{", "{a = 1,}", "{a}",
        "1 2", "'a' b", "\"a\u{1}\"", "_1", "'''a",
    ])
    func unsoundValueIsRefused(notation: String) {
        #expect(throws: TOMLFault.self) { try value(notation) }
    }

    @Test func listMayHaveCommentsLinesAndALastComma() throws {
        let list = try value("[ # one\n 1, # ]\n\n 2,\n]")?.list
        #expect(list?.map(\.number) == [1, 2])
        #expect(list?.map(\.line) == [2, 4])
    }

    @Test func keysKeepTheirOrderAndLines() throws {
        let text = "b = 1\n\n[z.y]\n\"a b\" . 'c' = 2\n[[z.list]]\nk = 3\n[[z.list]]\n[z.list.sub]\nk = '''\n'''\n[a]\n"
        let root = try TOMLDocument.read(Array(text.utf8))
        #expect(root.table?.map { "\($0.key) \($0.line)" } == ["b 1", "z 3", "a 11"])
        let inner = root.table?["z"]?.table
        #expect(inner?["y"]?.table?["a b"]?.table?["c"]?.line == 4)
        #expect(inner?["list"]?.list?.map(\.line) == [5, 7])
        #expect(inner?["list"]?.list?.last?.table?["sub"]?.table?["k"]?.line == 9)
    }

    @Test(arguments: [
        "a = 1\na = 2", "[a]\n[a]", "a = 1\n[a]", "a = 1\na.b = 2", "a.b = 1\n[a]", "[a]\n[[a]]", "[[a]]\n[a]",
        "a = [1]\n[[a]]", "a = {}\n[a.b]", "a = {}\na.b = 1", "[a.b]\n[a]\nb.c = 1", "a = {b = 1, b = 2}",
        "a = 1\n\"a\" = 1",
    ])
    func keyGivenTwiceIsRefused(text: String) {
        #expect(throws: TOMLFault.self) { try TOMLDocument.read(Array(text.utf8)) }
    }

    @Test(arguments: ["[a.b]\n[a]", "a.b = 1\na.c = 2", "[[a]]\n[a.b]\n[[a]]\n[a.b]", "[a]\nb.c = 1\n[a.d]"])
    func tableMayGrow(text: String) throws {
        #expect(try TOMLDocument.read(Array(text.utf8)).table?.count == 1)
    }

    @Test(arguments: [
        ("a = 1 b", 1, 7), ("\n  = 1", 2, 3), ("[a", 1, 3), ("[[a]", 1, 5), ("'é' : 1", 1, 5), ("a\n= 1", 1, 2),
        ("a = 1\rb = 2", 1, 6), ("# \u{1}", 1, 3),
    ])
    func syntaxErrorHasItsPlace(text: String, line: Int, column: Int) {
        let error = #expect(throws: TOMLFault.self) { try TOMLDocument.read(Array(text.utf8)) }
        guard case .syntax(let foundLine, let foundColumn, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect([foundLine, foundColumn] == [line, column])
    }

    private func value(_ notation: String) throws -> TOMLNode? {
        try TOMLDocument.read(Array("a = \(notation)\n".utf8)).table?["a"]
    }
}
