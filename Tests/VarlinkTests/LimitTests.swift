import NIOCore
import Synchronization
import Testing
import VarlinkServer

@testable import Varlink

@Suite(.serialized) struct LimitTests {
    @Test(arguments: ["\0", "{\0", #"{"method":"a","x":1}"# + "\0"])
    func violationClosesTheConnectionAfterTheRepliesBeforeIt(violation: String) async throws {
        let service = try await TestService()
        let (socket, other) = (try service.raw(), try service.client())
        try socket.send(echo("1") + violation + echo("2"))
        #expect(try socket.readToEnd() == echoed("1"))
        #expect(try other.call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func messageOfTwoMebibytesIsRefused() async throws {
        let service = try await TestService()
        let client = try service.client()
        let text = #"{"text":"\#(String(repeating: "x", count: 2 << 20))"}"#
        #expect(throws: ClientError.lost) { try client.call("org.example.test.Echo", parameters: Array(text.utf8)) }
        #expect(service.drops.withLock { $0 } == [.violation(.tooLarge)])
    }

    @Test func messageOfNearlyOneMebibyteIsAnswered() async throws {
        let text = TestService.Text(text: String(repeating: "x", count: 1_000_000))
        let client = try await TestService().client()
        #expect(try client.call("org.example.test.Echo", text, returning: TestService.Text.self).text == text.text)
    }

    @Test func silenceInsideAMessageDropsOnlyThatConnection() async throws {
        let service = try await TestService { $0.stallTimeMax = .milliseconds(60) }
        let (silent, idle) = (try service.raw(), try service.client())
        try silent.send("{")
        #expect(try silent.readToEnd() == "")
        #expect(service.drops.withLock { $0 } == [.stalled])
        #expect(try idle.call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func connectionsOverTheLimitAreToldSo() async throws {
        let service = try await TestService()
        let clients = try (0..<256).map { _ in try service.client() }
        for client in clients { _ = try client.call("org.example.test.Count") }
        let busy = ClientError.remote(name: "org.example.test.Busy", parameters: Array(#"{"limit":256}"#.utf8))
        for _ in 0..<44 {
            let client = try service.client()
            #expect(throws: busy) { try client.call("org.example.test.Count") }
        }
        for client in clients { _ = try client.call("org.example.test.Count") }
        #expect(service.count.withLock { $0 } == 512)
    }

    @Test func roomIsMadeWhenAClientLeaves() async throws {
        let service = try await TestService { $0.connectionCountMax = 1 }
        do { _ = try service.client().call("org.example.test.Count") }
        #expect(try await eventually { (try? service.client().call("org.example.test.Count")) != nil })
    }

    @Test func refusedConnectionIsClosedAfterAWhile() async throws {
        let service = try await TestService {
            $0.connectionCountMax = 0
            $0.lingerTimeMax = .milliseconds(50)
        }
        let socket = try service.raw()
        #expect(try socket.readToEnd() == #"{"error":"org.example.test.Busy","parameters":{"limit":0}}|"#)
        #expect(try await eventually { (try? socket.send("x")) == nil })
    }

    @Test func halfMessagesTogetherAreLimited() async throws {
        let service = try await TestService { $0.heldByteCountMax = 250_000 }
        let sockets = try (0..<5).map { _ in try service.raw() }
        for socket in sockets { try? socket.send("{" + String(repeating: " ", count: 99_999)) }
        #expect(
            try await eventually {
                service.drops.withLock { $0 } == [.tooManyBytesHeld, .tooManyBytesHeld, .tooManyBytesHeld]
            })
        #expect(try service.client().call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func watcherThatNeverReadsIsPaused() async throws {
        let service = try await TestService()
        let socket = try service.raw()
        try socket.send(wire("org.example.test.Pour", flags: #","more":true"#))
        #expect(try await eventually { service.poured.withLock { $0 } > 0 })
        try await Task.sleep(for: .milliseconds(100))
        #expect(service.poured.withLock { $0 } < 2000)
        _ = try socket.read(messages: 9_999)
        #expect(service.poured.withLock { $0 } == 10_000)
    }

    @Test func streamThatDoesNotPauseIsDropped() async throws {
        let service = try await TestService { $0.unsentByteCountMax = 100_000 }
        let socket = try service.raw()
        try socket.send(wire("org.example.test.Flood", flags: #","more":true"#))
        #expect(try await eventually { service.drops.withLock { $0 } == [.doesNotRead] })
    }

    @Test func clientThatNeverReadsGetsNoMoreCallsWorkedOn() async throws {
        let service = try await TestService()
        let socket = try service.raw()
        let call = echo(String(repeating: "x", count: 500_000)) + wire("org.example.test.Count")
        try socket.send(call)
        try socket.send(call)
        try await Task.sleep(for: .milliseconds(100))
        #expect(service.count.withLock { $0 } == 0)
        _ = try socket.read(messages: 4)
        #expect(service.count.withLock { $0 } == 2)
    }

    @Test func streamHearsThatItsClientLeft() async throws {
        let service = try await TestService()
        do {
            let client = try service.client()
            try client.stream("org.example.test.Pour") { _ in false }
        }
        #expect(try await eventually { service.closed.withLock { $0 } == 1 })
    }
}
