import Foundation
import Glibc
import NIOCore
import Synchronization
import Testing
import VarlinkServer

@testable import Varlink

@Suite(.serialized) struct ListeningTests {
    @Test func socketHasItsMode() async throws {
        let service = try await TestService()
        var status = stat()
        #expect(stat(service.path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o660)
    }

    @Test func staleSocketIsReplaced() async throws {
        let service = try await TestService(listening: false)
        close(try listeningDescriptor(service.path))
        try await service.listen()
        #expect(try service.client().call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func liveSocketIsRefused() async throws {
        let service = try await TestService()
        await #expect(throws: BindError.alreadyRunning(path: service.path)) { try await service.listen() }
        #expect(try service.client().call("org.example.test.Count") == Array("{}".utf8))
    }

    @Test func fileThatIsNoSocketIsLeftAlone() async throws {
        let service = try await TestService(listening: false)
        _ = FileManager.default.createFile(atPath: service.path, contents: nil)
        await #expect(throws: BindError.notASocket(path: service.path)) { try await service.listen() }
        #expect(access(service.path, F_OK) == 0)
    }

    @Test func pathTooLongForAnAddressIsTold() async throws {
        let path = "/" + String(repeating: "x", count: 200)
        #expect(throws: ClientError.unreachable(path: path, errno: ENAMETOOLONG)) { try Client(path: path) }
    }

    @Test func absentServerIsTold() async throws {
        let service = try await TestService(listening: false)
        #expect(throws: ClientError.unreachable(path: service.path, errno: ENOENT)) { try service.client() }
    }

    @Test func socketGivenOpenIsServedAndItsFileKept() async throws {
        let service = try await TestService(listening: false)
        try await service.server.withLock { $0 }?.listen(descriptor: try listeningDescriptor(service.path))
        #expect(try service.client().call("org.example.test.Count") == Array("{}".utf8))
        await service.shutDown()
        #expect(access(service.path, F_OK) == 0)
    }

    @Test func shutdownAnswersWhatWasReceivedWhole() async throws {
        let service = try await TestService()
        let (socket, idle) = (try service.raw(), try service.raw())
        try socket.send(wire("org.example.test.Hold") + echo("1") + echo("2") + "{")
        #expect(try await eventually { service.held.withLock { $0.count } == 1 })
        async let done: Void = service.shutDown()
        // Reading holds a thread that the end may need to begin.
        #expect(try await eventually { access(service.path, F_OK) != 0 })
        #expect(try idle.readToEnd() == "")
        for call in service.held.withLock({ $0 }) { call.reply(TestService.Nothing()) }
        #expect(try socket.readToEnd() == "{\"parameters\":{}}|" + echoed("1") + echoed("2"))
        await done
    }

    @Test func shutdownEndsStreams() async throws {
        let service = try await TestService { $0.lingerTimeMax = .milliseconds(50) }
        let client = try service.client()
        try client.stream("org.example.test.Pour") { _ in false }
        await service.shutDown()
        #expect(service.closed.withLock { $0 } == 1)
    }

    @Test func shutdownWaitsForCallsOfClientsThatLeft() async throws {
        let service = try await TestService()
        do { try service.client().callOneway("org.example.test.Hold") }
        #expect(try await eventually { service.held.withLock { $0.count } == 1 })
        let isDone = Mutex(false)
        async let done: Void = {
            await service.shutDown()
            isDone.withLock { $0 = true }
        }()
        try await Task.sleep(for: .milliseconds(50))
        #expect(!isDone.withLock { $0 })
        for call in service.held.withLock({ $0 }) { call.reply(TestService.Nothing()) }
        await done
    }

    @Test func shutdownWaitsNoLongerThanAllowed() async throws {
        let service = try await TestService()
        let socket = try service.raw()
        try socket.send(wire("org.example.test.Hold"))
        #expect(try await eventually { service.held.withLock { $0.count } == 1 })
        await service.shutDown(within: .milliseconds(50))
        #expect(try socket.readToEnd() == "")
        for call in service.held.withLock({ $0 }) { call.reply(TestService.Nothing()) }
    }

    private func listeningDescriptor(_ path: String) throws -> CInt {
        let descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        let address = try SocketAddress.unix(path: path)
        _ = withUnsafeBytes(of: address) {
            bind(
                descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(MemoryLayout<sockaddr_un>.size))
        }
        listen(descriptor, 8)
        return descriptor
    }
}
