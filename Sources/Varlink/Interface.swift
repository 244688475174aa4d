/// A Varlink interface, read from its text.
public struct Interface: Sendable, Equatable {
    /// A member of a structure, a parameter, or a field of a reply.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let type: ValueType

        public init(name: String, type: ValueType) {
            self.name = name
            self.type = type
        }
    }

    /// The type of a value.
    public indirect enum ValueType: Sendable, Equatable {
        case bool, int, float, string, object
        case named(String)
        case structure([Field])
        case enumeration([String])
        case array(ValueType)
        case map(ValueType)
        case optional(ValueType)
    }

    /// A type with a name; always a structure or an enumeration.
    public struct NamedType: Sendable, Equatable {
        public let name: String
        public let description: String
        public let type: ValueType
    }

    public struct Method: Sendable, Equatable {
        public let name: String
        public let description: String
        public let parameters: [Field]
        public let reply: [Field]
    }

    /// An error a method of the interface may answer with.
    public struct Failure: Sendable, Equatable {
        public let name: String
        public let description: String
        public let parameters: [Field]
    }

    /// The reverse domain name, `org.varlink.service`.
    public let name: String
    /// The comment before the `interface` line.
    public let description: String
    public let types: [NamedType]
    public let methods: [Method]
    public let errors: [Failure]
    /// What it was read from.
    public let text: String

    /// Reads an interface text, as strictly as systemd does.
    public init(parsing text: String) throws(InterfaceError) {
        var parser = InterfaceParser(text)
        self = try parser.interface()
    }

    init(
        name: String, description: String, types: [NamedType], methods: [Method], errors: [Failure], text: String
    ) {
        self.name = name
        self.description = description
        self.types = types
        self.methods = methods
        self.errors = errors
        self.text = text
    }
}

/// What is wrong with an interface text, and where. Lines and columns count from 1, columns in bytes.
public struct InterfaceError: Error, Sendable, Equatable, CustomStringConvertible {
    public let line: Int
    public let column: Int
    public let reason: String

    public var description: String { "\(line):\(column): \(reason)" }
}
