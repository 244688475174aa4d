/// An error as it stands in a reply: a name, and parameters that say more.
public struct VarlinkError: Error, Sendable, Equatable {
    /// The fully qualified name, `org.varlink.service.PermissionDenied`.
    public let name: String
    /// One JSON object.
    public let parameters: [UInt8]

    /// An error whose parameters are JSON text already.
    public init(name: String, rawParameters: [UInt8] = Array("{}".utf8)) {
        self.name = name
        self.parameters = rawParameters
    }

    /// An error whose parameters are encoded now.
    public init(name: String, parameters: some Encodable) {
        self.init(name: name, rawParameters: WireJSON.encode(parameters))
    }
}

/// The errors every Varlink service has.
extension VarlinkError {
    public static func interfaceNotFound(_ interface: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.InterfaceNotFound", parameters: ["interface": interface])
    }

    public static func methodNotFound(_ method: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.MethodNotFound", parameters: ["method": method])
    }

    public static func methodNotImplemented(_ method: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.MethodNotImplemented", parameters: ["method": method])
    }

    public static func invalidParameter(_ parameter: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.InvalidParameter", parameters: ["parameter": parameter])
    }

    public static let permissionDenied = VarlinkError(name: "org.varlink.service.PermissionDenied")

    public static let expectedMore = VarlinkError(name: "org.varlink.service.ExpectedMore")
}
