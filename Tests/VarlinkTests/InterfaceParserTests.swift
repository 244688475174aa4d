import Testing

@testable import Varlink

@Suite struct InterfaceParserTests {
    @Test func everythingIsRead() throws {
        let interface = try Interface(
            parsing: """
                # About beds.
                # Two lines.
                interface org.example.beds

                # A note that belongs to nothing.

                # A bed.
                type Bed (
                  # Its name.
                  name: string,
                  size: (width: int, height: ?float),
                  tags: ?[]string
                )
                type Kind (single, double)
                method List(kind: ?Kind, at: [string]object) -> (beds: []Bed, full: bool)
                error NoBed ()
                # Too many.
                error Full (count: int)
                """)
        #expect(interface.name == "org.example.beds")
        #expect(interface.description == "About beds.\nTwo lines.")
        let size = Interface.ValueType.structure([
            .init(name: "width", type: .int), .init(name: "height", type: .optional(.float)),
        ])
        #expect(
            interface.types == [
                .init(
                    name: "Bed", description: "A bed.",
                    type: .structure([
                        .init(name: "name", type: .string), .init(name: "size", type: size),
                        .init(name: "tags", type: .optional(.array(.string))),
                    ])),
                .init(name: "Kind", description: "", type: .enumeration(["single", "double"])),
            ])
        #expect(
            interface.methods == [
                .init(
                    name: "List", description: "",
                    parameters: [
                        .init(name: "kind", type: .optional(.named("Kind"))), .init(name: "at", type: .map(.object)),
                    ],
                    reply: [.init(name: "beds", type: .array(.named("Bed"))), .init(name: "full", type: .bool)])
            ])
        #expect(interface.errors.map(\.name) == ["NoBed", "Full"])
        #expect(interface.errors.last?.description == "Too many.")
    }

    @Test func faultIsToldWithLineAndColumn() {
        #expect(throws: InterfaceError(line: 2, column: 11, reason: "expected :, found int")) {
            try Interface(parsing: "interface a.b\nerror E(a int)")
        }
    }

    // What systemd 257 says of these texts was asked of its `varlinkctl validate-idl`.
    @Test(arguments: accepted) func whatSystemdAcceptsIsAccepted(text: String) throws {
        _ = try Interface(parsing: text)
    }

    @Test(arguments: refused) func whatSystemdRefusesIsRefused(text: String) {
        #expect(throws: InterfaceError.self) { try Interface(parsing: text) }
    }
}

private let accepted = [
    "interface a.b", "interface a", "interface A.b\nmethod M() -> ()", "interface a.1b-c\nmethod M() -> ()",
    "interface a.b type T (a: int)", "\n\ninterface   a.b\n\n\ttype\tT(a:int)",
    "interface a.b\nerror E ()", "interface a.b\nmethod M(a:int)->(b:?int)", "interface a.b\nmethod M(a1: int)\n->\n()",
    "interface a.b\ntype T (a, b) method M() -> ()", "interface a.b\nmethod M(a: int) -> (a: int)",
    "interface a.b\ntype T (a: ?(b, c), d: []object, e: float)", "interface a.b\ntype T (type: string)",
    "interface a.b\ntype T (a: T)", "interface a.b\nmethod M(A: (x: int, y: (c, d))) -> (q: [string](z: int))",
    "# c\ninterface a.b # d\n# e\ntype T ( # f\na: int,\n# g\nb: int) # h\n# i",
    "interface a.b\nmethod M(\n# x\n) -> (\n# y\n)",
]

private let refused = [
    "", "type T (a: int)", "interface", "interface a..b", "interface 1a.b", "interface a.b-", "interface a.b--c",
    "interface a.b_c",
    "interface a.b\nfunction M() -> ()", "interface a.b\nmethod m() -> ()", "interface a.b\nmethod M()",
    "interface a.b\nmethod M",
    "interface a.b\nerror E", "interface a.b\nerror E (a: int,)", "interface a.b\nerror E (a)",
    "interface a.b\ntype T ()", "interface a.b\ntype T (a: string", "interface a.b\ntype Tü (a: int)",
    "interface a.b\ntype bool (a: int)", "interface a.b\ntype type (a: int)",
    "interface a.b\ntype T (a, b: int)", "interface a.b\ntype T (a: int, b)", "interface a.b\ntype T (a, a)",
    "interface a.b\ntype T (a: int\nb: int)", "interface a.b\ntype T (a: [][]string)",
    "interface a.b\ntype T (a: []?string)",
    "interface a.b\ntype T (a: ??string)", "interface a.b\ntype T (a: [ ]int)",
    "interface a.b\ntype T (a: [ string ]int)",
    "interface a.b\ntype T (a: [int]string)", "interface a.b\ntype T (a: [][string]int)",
    "interface a.b\ntype T (a: U)",
    "interface a.b\ntype T (a: any)", "interface a.b\ntype T (a: M)\nmethod M() -> ()",
    "interface a.b\ntype T (a: int)\nmethod T() -> ()", "interface a.b\nmethod M(a: int, a: int) -> ()",
    "interface a.b\nmethod M(a__b: int) -> ()", "interface a.b\nmethod M(_a: int) -> ()",
    "interface a.b\nmethod M(a_: int) -> ()",
    "interface a.b\ntype T (a: int # g\n)", "interface a.b\nmethod M # x\n() -> ()",
    "interface a.b\ntype T (\na\n# x\n, b)",
    "interface a.b\ntype T (a: " + String(repeating: "(a: ", count: 100) + "int" + String(repeating: ")", count: 101),
]
