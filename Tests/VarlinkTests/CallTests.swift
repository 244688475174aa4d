import Foundation
import Glibc
import Synchronization
import Testing
import VarlinkServer

@testable import Varlink

@Suite(.serialized) struct CallTests {
    @Test func valuesGoThereAndBack() async throws {
        let service = try await TestService()
        let answer = try service.client().call(
            "org.example.test.Echo", TestService.Text(text: "é/\"\n"), returning: TestService.Text.self)
        #expect(answer.text == "é/\"\n")
    }

    @Test func serviceDescribesItself() async throws {
        let client = try await TestService().client()
        let info = String(decoding: try client.call("org.varlink.service.GetInfo"), as: UTF8.self)
        #expect(
            info == #"{"vendor":"Example","product":"Test","version":"1","url":"https://example.org","#
                + #""interfaces":["org.example.test","org.varlink.service"]}"#)
        for name in ["org.example.test", "org.varlink.service"] {
            let text = try client.call(
                "org.varlink.service.GetInterfaceDescription", ["interface": name], returning: [String: String].self)
            #expect(try Interface(parsing: text["description"] ?? "").name == name)
        }
    }

    @Test(arguments: [
        ("org.example.test.Nothing", "{}", VarlinkError.methodNotFound("org.example.test.Nothing")),
        ("org.example.none.Echo", "{}", .methodNotFound("org.example.none.Echo")),
        ("org.example.test.Missing", "{}", .methodNotImplemented("org.example.test.Missing")),
        ("org.example.test.Echo", "{}", .invalidParameter("text")),
        ("org.example.test.Echo", #"{"text":"a","more":1}"#, .invalidParameter("more")),
        ("org.example.test.Echo", "[]", .invalidParameter("parameters")),
        ("org.example.test.Three", "{}", .expectedMore),
        ("org.varlink.service.GetInterfaceDescription", #"{"interface":"a.b"}"#, .interfaceNotFound("a.b")),
    ])
    func errorsAreNamedAndTheConnectionGoesOn(method: String, parameters: String, error: VarlinkError) async throws {
        let client = try await TestService().client()
        #expect(throws: ClientError.remote(name: error.name, parameters: error.parameters)) {
            try client.call(method, parameters: Array(parameters.utf8))
        }
        #expect(try client.call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func pipelinedCallsAreAnsweredInOrder() async throws {
        let service = try await TestService()
        let socket = try service.raw()
        try socket.send(wire("org.example.test.Hold") + (1...100).map { echo("\($0)") }.joined())
        #expect(try await eventually { service.held.withLock { $0.count } == 1 })
        for call in service.held.withLock({ $0 }) { call.reply(TestService.Nothing()) }
        #expect(try socket.read(messages: 101) == "{\"parameters\":{}}|" + (1...100).map { echoed("\($0)") }.joined())
    }

    @Test func onewayGetsNoReply() async throws {
        let service = try await TestService()
        let socket = try service.raw()
        try socket.send(
            wire("org.example.test.Count", flags: #","oneway":true"#)
                + wire("org.example.Bad", flags: #","oneway":true"#) + echo("x"))
        #expect(try socket.read(messages: 1) == echoed("x"))
        #expect(service.count.withLock { $0 } == 1)
    }

    @Test func onewayCallsOfAClientThatLeftAreWorkedOn() async throws {
        let service = try await TestService()
        for _ in 0..<20 {
            let client = try service.client()
            for _ in 0..<5 { try client.callOneway("org.example.test.Count") }
        }
        #expect(try await eventually { service.count.withLock { $0 } == 100 })
    }

    @Test func moreOnAPlainMethodGetsOneReply() async throws {
        var replies: [String] = []
        try await TestService().client().stream("org.example.test.Echo", parameters: Array(#"{"text":"x"}"#.utf8)) {
            replies.append(String(decoding: $0, as: UTF8.self))
            return true
        }
        #expect(replies == [#"{"text":"x"}"#])
    }

    @Test func streamEndsWithItsLastReply() async throws {
        let client = try await TestService().client()
        var replies: [String] = []
        try client.stream("org.example.test.Three") {
            replies.append(try Client.decode(TestService.Text.self, $0).text)
            return true
        }
        #expect(replies == ["1", "2", "3"])
        #expect(try client.call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func callsBeforeTheClientEndsItsOutputAreAnswered() async throws {
        let socket = try await TestService().raw()
        try socket.send(echo("1") + echo("2"))
        socket.endOutput()
        #expect(try socket.readToEnd() == echoed("1") + echoed("2"))
    }

    @Test func peerIsWhoTheKernelSays() async throws {
        let client = try await TestService().client()
        let peer = try client.call(
            "org.example.test.WhoAmI", TestService.Nothing(), returning: TestService.Identity.self)
        var groups = [gid_t](repeating: 0, count: 65536)
        groups = Array(groups.prefix(Int(getgroups(65536, &groups))))
        #expect((peer.uid, peer.gid, peer.pid) == (getuid(), getgid(), getpid()))
        #expect(peer.groups.sorted() == groups.sorted())
    }
}
