/// A method of one of our interfaces: the conforming type holds its parameters and names its reply.
package protocol Request: Codable, Sendable {
    associatedtype Reply: Codable & Sendable

    /// The fully qualified name, as in `id.rpsa.Shelter.GetStatus`.
    static var method: String { get }
}

/// A value that is written as `null` where there is none, so that a reader always finds its key.
@propertyWrapper
package struct Nullable<Value: Codable & Sendable>: Codable, Sendable {
    package var wrappedValue: Value?

    package init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}

extension KeyedDecodingContainer {
    /// Lets a reader accept a missing key as it accepts `null`.
    package func decode<Value>(_ type: Nullable<Value>.Type, forKey key: Key) throws -> Nullable<Value> {
        try decodeIfPresent(type, forKey: key) ?? Nullable(wrappedValue: nil)
    }
}

/// The interface texts, embedded in both binaries; their order is that of `GetInfo`.
package enum InterfaceTexts {
    package static var all: [String] {
        [
            PackageResources.id_rpsa_Shelter_varlink, PackageResources.id_rpsa_Intake_varlink,
            PackageResources.id_rpsa_Stays_varlink, PackageResources.id_rpsa_Alerts_varlink,
            PackageResources.id_rpsa_Records_varlink,
        ].map { String(decoding: $0, as: UTF8.self) }
    }
}
