import Varlink

/// Who made the service; `GetInfo` tells it.
public struct Product: Sendable, Equatable {
    public let vendor: String
    public let product: String
    public let version: String
    public let url: String

    public init(vendor: String, product: String, version: String, url: String) {
        self.vendor = vendor
        self.product = product
        self.version = version
        self.url = url
    }
}

/// `org.varlink.service`, which every server answers by itself.
enum ServiceInterface {
    static let name = "org.varlink.service"
    static let text = """
        # What every Varlink service can tell about itself.
        interface org.varlink.service

        # Who made the service, and which interfaces it has.
        method GetInfo() -> (vendor: string, product: string, version: string, url: string, interfaces: []string)

        # The text of an interface.
        method GetInterfaceDescription(interface: string) -> (description: string)

        error InterfaceNotFound (interface: string)
        error MethodNotFound (method: string)
        error MethodNotImplemented (method: string)
        error InvalidParameter (parameter: string)
        error PermissionDenied ()
        error ExpectedMore ()

        """

    static func methods(product: Product, texts: [String: String]) -> [Method] {
        let info = WireJSON.encode(ServiceInfo(product, interfaces: texts.keys.sorted()))
        return [
            Method("org.varlink.service.GetInfo", parameterNames: [], of: NoParameters.self) { _, call in
                call.reply(info)
            },
            Method(
                "org.varlink.service.GetInterfaceDescription", parameterNames: ["interface"],
                of: InterfaceQuestion.self
            ) { question, call in
                guard let text = texts[question.interface] else {
                    return call.fail(.interfaceNotFound(question.interface))
                }
                call.reply(["description": text])
            },
        ]
    }
}

private struct NoParameters: Decodable {}

private struct InterfaceQuestion: Decodable {
    let interface: String
}

private struct ServiceInfo: Encodable {
    let vendor, product, version, url: String
    let interfaces: [String]

    init(_ product: Product, interfaces: [String]) {
        vendor = product.vendor
        self.product = product.product
        version = product.version
        url = product.url
        self.interfaces = interfaces
    }
}
