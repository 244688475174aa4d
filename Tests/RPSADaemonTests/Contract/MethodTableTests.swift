import RPSAProtocol
import Testing
import Varlink
import VarlinkServer

@testable import RPSADaemon

struct MethodTableTests {
    @Test func tableHasExactlyTheMethodsOfTheInterfaces() async throws {
        let declared = try InterfaceTexts.all.map { try Interface(parsing: $0) }.flatMap { interface in
            interface.methods.map { "\(interface.name).\($0.name)" }
        }
        let house = try await TestHouse(layout: nil)
        #expect(MethodTable.entries(house.parts.service).map(\.name).sorted() == declared.sorted())
    }

    @Test func onlyWatchersAreStreamed() async throws {
        let house = try await TestHouse(layout: nil)
        let methods = try MethodTable.methods(house.parts.service)
        #expect(methods.map(\.signature).filter(\.streams).map(\.name) == [Watch.method, WatchAlerts.method])
    }

    @Test func parametersAreCheckedAgainstTheInterface() async throws {
        let names = try InterfaceTexts.all.map { try Interface(parsing: $0) }.flatMap { interface in
            interface.methods.map { ("\(interface.name).\($0.name)", $0.parameters.map(\.name)) }
        }
        let house = try await TestHouse(layout: nil)
        let methods = try MethodTable.methods(house.parts.service)
        let known = Dictionary(uniqueKeysWithValues: names)
        for method in methods { #expect(method.signature.parameterNames == known[method.signature.name]) }
    }
}
