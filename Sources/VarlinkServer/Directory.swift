import Varlink

/// What a server offers: its methods by name, those of `org.varlink.service` among them.
struct Directory: Sendable {
    private let methods: [String: Method]
    private let declaredNames: Set<String>

    /// - Throws: The fault in an interface text.
    init(product: Product, interfaces texts: [String], methods: [Method]) throws(InterfaceError) {
        var interfaceTexts: [String: String] = [:]
        var declaredNames: Set<String> = []
        for text in texts + [ServiceInterface.text] {
            let interface = try Interface(parsing: text)
            interfaceTexts[interface.name] = text
            declaredNames.formUnion(interface.methods.map { "\(interface.name).\($0.name)" })
        }
        self.declaredNames = declaredNames
        let all = methods + ServiceInterface.methods(product: product, texts: interfaceTexts)
        self.methods = Dictionary(all.map { ($0.signature.name, $0) }) { first, _ in
            preconditionFailure("two methods are named \(first.signature.name)")
        }
    }

    func method(named name: String) throws(VarlinkError) -> Method {
        if let method = methods[name] { return method }
        throw declaredNames.contains(name) ? .methodNotImplemented(name) : .methodNotFound(name)
    }
}
