import Varlink

/// The type of a value on the wire, whether it comes from an interface text or from a Swift type.
indirect enum Shape: Equatable {
    case bool, int, float, string
    case enumeration([String])
    case array(Shape)
    case object([String: Shape])
    case optional(Shape)
    /// In a reply: a value that is written as null where there is none.
    case nullable(Shape)
}

extension Shape {
    /// What an interface text declares. In a reply every `?` must be written, if only as null.
    init(_ fields: [Interface.Field], of interface: Interface, isReply: Bool) throws {
        self = .object([:])
        var members: [String: Shape] = [:]
        for field in fields {
            members[field.name] = try Shape(field.type, of: interface, isReply: isReply)
        }
        self = .object(members)
    }

    private init(_ type: Interface.ValueType, of interface: Interface, isReply: Bool) throws {
        func shape(_ type: Interface.ValueType) throws -> Shape {
            try Shape(type, of: interface, isReply: isReply)
        }
        switch type {
        case .bool: self = .bool
        case .int: self = .int
        case .float: self = .float
        case .string: self = .string
        case .array(let element): self = .array(try shape(element))
        case .optional(let value): self = isReply ? .nullable(try shape(value)) : .optional(try shape(value))
        case .enumeration(let cases): self = .enumeration(cases)
        case .structure(let fields): self = try Shape(fields, of: interface, isReply: isReply)
        case .named(let name):
            guard let named = interface.types.first(where: { $0.name == name }) else { throw Unknown(name: name) }
            self = try shape(named.type)
        case .object, .map: throw Unknown(name: "\(type)")
        }
    }

    struct Unknown: Error {
        let name: String
    }
}
