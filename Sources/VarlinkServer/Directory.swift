import Varlink

/// What a server offers: its methods by name, those of `org.varlink.service` among them.
struct Directory: Sendable {
    private let methods: [String: Method]
    private let declaredNames: Set<String>

    init(product: Product, interfaces: [Interface], methods: [Method]) {
        var texts = [ServiceInterface.name: ServiceInterface.text]
        var declaredNames: Set<String> = []
        for interface in interfaces {
            texts[interface.name] = interface.text
            declaredNames.formUnion(interface.methods.map { "\(interface.name).\($0.name)" })
        }
        self.declaredNames = declaredNames
        let all = methods + ServiceInterface.methods(product: product, texts: texts)
        self.methods = Dictionary(all.map { ($0.signature.name, $0) }) { first, _ in
            preconditionFailure("two methods are named \(first.signature.name)")
        }
    }

    func method(named name: String) throws(VarlinkError) -> Method {
        if let method = methods[name] { return method }
        throw declaredNames.contains(name) ? .methodNotImplemented(name) : .methodNotFound(name)
    }
}
