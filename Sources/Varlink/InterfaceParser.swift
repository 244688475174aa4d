/// Reads an interface text.
struct InterfaceParser {
    typealias Token = InterfaceLexer.Token

    /// Structures within structures may be this deep.
    static let depthMax = 64

    private let text: String
    private var lexer: InterfaceLexer
    private var checks = InterfaceChecks()
    private var types: [Interface.NamedType] = []
    private var methods: [Interface.Method] = []
    private var errors: [Interface.Failure] = []

    init(_ text: String) {
        self.text = text
        lexer = InterfaceLexer(text)
    }

    mutating func interface() throws(InterfaceError) -> Interface {
        let keyword = try lexer.next(allowingComment: true)
        guard keyword.text == "interface" else { throw keyword.error("expected interface, found \(keyword.text)") }
        let description = lexer.comment
        let name = try lexer.next()
        try checks.interfaceName(name)
        while try member() {}
        try checks.finish(types: types.map(\.name))
        return Interface(
            name: name.text, description: description, types: types, methods: methods, errors: errors, text: text)
    }

    private mutating func member() throws(InterfaceError) -> Bool {
        let keyword = try lexer.next(allowingComment: true)
        let description = lexer.comment
        switch keyword.text {
        case "": return false
        case "type": types.append(try type(description))
        case "method": methods.append(try method(description))
        case "error": errors.append(try failure(description))
        default: throw keyword.error("expected type, method or error, found \(keyword.text)")
        }
        return true
    }

    private mutating func type(_ description: String) throws(InterfaceError) -> Interface.NamedType {
        let name = try symbol()
        let open = try expect("(")
        let body = try body(after: open)
        return Interface.NamedType(name: name, description: description, type: body)
    }

    private mutating func method(_ description: String) throws(InterfaceError) -> Interface.Method {
        let name = try symbol()
        let parameters = try fields()
        try expect("->")
        let reply = try fields()
        return Interface.Method(name: name, description: description, parameters: parameters, reply: reply)
    }

    private mutating func failure(_ description: String) throws(InterfaceError) -> Interface.Failure {
        Interface.Failure(name: try symbol(), description: description, parameters: try fields())
    }

    private mutating func symbol() throws(InterfaceError) -> String {
        let name = try lexer.next()
        try checks.symbol(name)
        return name.text
    }

    @discardableResult
    private mutating func expect(_ text: String) throws(InterfaceError) -> Token {
        let token = try lexer.next()
        guard token.text == text else { throw token.error("expected \(text), found \(token.text)") }
        return token
    }
}

extension InterfaceParser {
    /// The parameters of a method or an error; they may be none.
    private mutating func fields() throws(InterfaceError) -> [Interface.Field] {
        try expect("(")
        let first = try lexer.next(allowingComment: true)
        if first.text == ")" { return [] }
        return try structure(first, depth: 0)
    }

    /// A structure or an enumeration, which shows at the mark after its first name.
    private mutating func body(after open: Token, depth: Int = 0) throws(InterfaceError) -> Interface.ValueType {
        guard depth < Self.depthMax else { throw open.error("nested too deeply") }
        let first = try lexer.next(allowingComment: true)
        try checks.field(first)
        let mark = try lexer.next()
        switch mark.text {
        case ":": return .structure(try structureRest([try field(first, depth)], depth))
        case ",", ")": return .enumeration(try enumerationRest([first.text], mark))
        default: throw mark.error("expected a colon, a comma or a closing parenthesis, found \(mark.text)")
        }
    }

    private mutating func structure(_ first: Token, depth: Int) throws(InterfaceError) -> [Interface.Field] {
        try checks.field(first)
        try expect(":")
        return try structureRest([try field(first, depth)], depth)
    }

    private mutating func structureRest(
        _ first: [Interface.Field], _ depth: Int
    ) throws(InterfaceError) -> [Interface.Field] {
        var fields = first
        while true {
            let mark = try lexer.next()
            if mark.text == ")" { return fields }
            guard mark.text == "," else {
                throw mark.error("expected a comma or a closing parenthesis, found \(mark.text)")
            }
            let name = try lexer.next(allowingComment: true)
            try checks.field(name)
            guard !fields.contains(where: { $0.name == name.text }) else {
                throw name.error("\(name.text) stands twice")
            }
            try expect(":")
            fields.append(try field(name, depth))
        }
    }

    private mutating func enumerationRest(_ first: [String], _ mark: Token) throws(InterfaceError) -> [String] {
        var (names, mark) = (first, mark)
        while mark.text == "," {
            let name = try lexer.next(allowingComment: true)
            try checks.field(name)
            guard !names.contains(name.text) else { throw name.error("\(name.text) stands twice") }
            names.append(name.text)
            mark = try lexer.next()
        }
        guard mark.text == ")" else {
            throw mark.error("expected a comma or a closing parenthesis, found \(mark.text)")
        }
        return names
    }

    private mutating func field(_ name: Token, _ depth: Int) throws(InterfaceError) -> Interface.Field {
        Interface.Field(name: name.text, type: try valueType(depth))
    }

    // systemd takes `?[]int`, and neither `[]?int` nor `[][]int`.
    private mutating func valueType(_ depth: Int) throws(InterfaceError) -> Interface.ValueType {
        var token = try lexer.next()
        let isOptional = token.text == "?"
        if isOptional { token = try lexer.next() }
        let container = token.text
        if container == "[]" || container == "[string]" { token = try lexer.next() }
        var type = try elementType(token, depth)
        if container == "[]" { type = .array(type) }
        if container == "[string]" { type = .map(type) }
        return isOptional ? .optional(type) : type
    }

    private mutating func elementType(_ token: Token, _ depth: Int) throws(InterfaceError) -> Interface.ValueType {
        switch token.text {
        case "bool": return .bool
        case "int": return .int
        case "float": return .float
        case "string": return .string
        case "object": return .object
        case "(": return try body(after: token, depth: depth + 1)
        default:
            try checks.reference(token)
            return .named(token.text)
        }
    }
}
