import Foundation
import RPSAProtocol
import Testing
import Varlink

/// The interface texts and the Swift types say the same.
struct ContractTests {
    private let interfaces: [Interface]

    init() throws {
        interfaces = try InterfaceTexts.all.map { try Interface(parsing: $0) }
    }

    @Test func interfacesAreTheFive() {
        #expect(
            interfaces.map(\.name) == [
                "id.rpsa.Shelter", "id.rpsa.Intake", "id.rpsa.Stays", "id.rpsa.Alerts", "id.rpsa.Records",
            ])
    }

    @Test func everyMethodHasExactlyOneRequestType() {
        let declared = interfaces.flatMap { interface in interface.methods.map { "\(interface.name).\($0.name)" } }
        #expect(WireTypes.requests.map { $0.method }.sorted() == declared.sorted())
    }

    @Test func everyErrorHasExactlyOneType() {
        let declared = interfaces.flatMap { interface in interface.errors.map { "\(interface.name).\($0.name)" } }
        #expect(WireTypes.errors.map { $0.name }.sorted() == declared.sorted())
    }

    /// A type that no list of ours holds would be held together with nothing.
    @Test func noNameOfTheWireStandsOutsideTheInterfaces() throws {
        let names = try Self.sources().flatMap { text in
            text.matches(of: /static let (?:method|name) = "([^"]+)"/).map { String($0.1) }
        }
        let declared = interfaces.flatMap { interface in
            (interface.methods.map(\.name) + interface.errors.map(\.name)).map { "\(interface.name).\($0)" }
        }
        #expect(names.sorted() == declared.sorted())
    }

    @Test(arguments: WireTypes.requests.indices)
    func parametersAreThoseOfTheInterface(_ index: Int) throws {
        let type = WireTypes.requests[index]
        let (interface, method) = try method(type)
        #expect(
            try shape(type) == Shape(method.parameters, of: interface, isReply: false), "\(type.method)")
    }

    @Test(arguments: WireTypes.requests.indices)
    func repliesAreThoseOfTheInterface(_ index: Int) throws {
        let type = WireTypes.requests[index]
        let (interface, method) = try method(type)
        #expect(try replyShape(type) == Shape(method.reply, of: interface, isReply: true), "\(type.method)")
    }

    @Test(arguments: WireTypes.errors.indices)
    func errorParametersAreThoseOfTheInterface(_ index: Int) throws {
        let type = WireTypes.errors[index]
        for interface in interfaces {
            for error in interface.errors where "\(interface.name).\(error.name)" == type.name {
                #expect(try shape(type) == Shape(error.parameters, of: interface, isReply: true), "\(type.name)")
            }
        }
    }

    @Test(arguments: WireTypes.requests.indices, [false, true])
    func repliesWriteEveryKeyEvenWithoutAValue(_ index: Int, isSparse: Bool) throws {
        let type = WireTypes.requests[index]
        let written = try replyKeys(type, isSparse: isSparse)
        #expect(try written == method(type).1.reply.map(\.name).sorted(), "\(type.method)")
    }

    @Test(arguments: WireTypes.requests.indices)
    func whatIsNotSaidIsNotSent(_ index: Int) throws {
        let type = WireTypes.requests[index]
        let required = try method(type).1.parameters.filter { if case .optional = $0.type { false } else { true } }
        #expect(try keys(type, isSparse: true) == required.map(\.name).sorted(), "\(type.method)")
    }

    private func method(_ type: any Request.Type) throws -> (Interface, Interface.Method) {
        for interface in interfaces {
            for method in interface.methods where "\(interface.name).\(method.name)" == type.method {
                return (interface, method)
            }
        }
        throw Shape.Unknown(name: type.method)
    }

    private func shape<T: Decodable>(_ type: T.Type) throws -> Shape {
        try ShapeRecorder.shape(of: type)
    }

    private func replyShape<R: Request>(_ type: R.Type) throws -> Shape {
        try ShapeRecorder.shape(of: R.Reply.self)
    }

    private func keys<T: Codable>(_ type: T.Type, isSparse: Bool) throws -> [String] {
        let bytes = WireJSON.encode(try ShapeRecorder.sample(of: type, isSparse: isSparse))
        let object = try JSONSerialization.jsonObject(with: Data(bytes))
        return try #require(object as? [String: Any]).keys.sorted()
    }

    private func replyKeys<R: Request>(_ type: R.Type, isSparse: Bool) throws -> [String] {
        try keys(R.Reply.self, isSparse: isSparse)
    }

    private static func sources() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/RPSAProtocol")
        return try FileManager.default.contentsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
    }
}
