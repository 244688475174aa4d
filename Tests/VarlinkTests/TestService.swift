import Foundation
import NIOCore
import NIOPosix
import Synchronization
import Varlink
import VarlinkServer

/// A real server on a socket in a directory of its own.
final class TestService: Sendable {
    struct Text: Codable, Sendable { var text: String }
    struct Nothing: Codable, Sendable {}
    struct Identity: Codable, Sendable { var uid: uid_t, gid: gid_t, pid: pid_t, groups: [gid_t] }

    static let loop = MultiThreadedEventLoopGroup(numberOfThreads: 1).next()

    let path: String
    let drops = Mutex<[DropReason]>([])
    /// Calls of `Hold`, answered by the test.
    let held = Mutex<[Call]>([])
    /// How often `Count` was called.
    let count = Mutex(0)
    /// Replies written by `Pour`, which heeds `isWritable`.
    let poured = Mutex(0)
    let closed = Mutex(0)
    let server = Mutex<Server?>(nil)

    init(_ change: (inout Limits) -> Void = { _ in }, listening: Bool = true) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "varlink-\(UUID())").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        path = directory + "/socket"
        var limits = Limits()
        limits.tooManyConnectionsError = "org.example.test.Busy"
        change(&limits)
        let server = try makeServer(limits)
        self.server.withLock { $0 = server }
        if listening { try await server.listen(path: path) }
    }

    deinit {
        // What stays behind in the temporary directory harms nobody.
        try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
    }

    func client() throws -> Client { try Client(path: path, timeout: .seconds(10)) }

    func raw() throws -> RawSocket { try RawSocket(path: path) }

    func listen() async throws { try await server.withLock { $0 }?.listen(path: path) }

    func shutDown(within time: TimeAmount = .seconds(5)) async { await server.withLock { $0 }?.shutDown(within: time) }

    private func makeServer(_ limits: Limits) throws -> Server {
        let product = Product(vendor: "Example", product: "Test", version: "1", url: "https://example.org")
        return Server(
            product: product, interfaces: [try Interface(parsing: Self.interface)], methods: methods, limits: limits,
            eventLoop: Self.loop
        ) { [weak self] _, reason in self?.drops.withLock { $0.append(reason) } }
    }

    private static let interface = """
        interface org.example.test
        method Echo(text: string) -> (text: string)
        method Hold() -> ()
        method Count() -> ()
        method Three() -> (text: string)
        method Pour() -> (text: string)
        method Flood() -> (text: string)
        method WhoAmI() -> (uid: int, gid: int, pid: int, groups: []int)
        method Missing() -> ()
        """

    private var methods: [VarlinkServer.Method] {
        [
            Method("org.example.test.Echo", parameterNames: ["text"], of: Text.self) { text, call in call.reply(text) },
            Method("org.example.test.Hold", parameterNames: [], of: Nothing.self) { [weak self] _, call in
                self?.held.withLock { $0.append(call) }
            },
            Method("org.example.test.Count", parameterNames: [], of: Nothing.self) { [weak self] _, call in
                self?.count.withLock { $0 += 1 }
                call.reply(Nothing())
            },
            Method("org.example.test.Three", parameterNames: [], streams: true, of: Nothing.self) { _, call in
                for number in 1...3 { call.reply(Text(text: "\(number)"), continues: number < 3) }
            },
            Method("org.example.test.Pour", parameterNames: [], streams: true, of: Nothing.self) {
                [weak self] _, call in
                guard let self else { return }
                call.onClose { self.closed.withLock { $0 += 1 } }
                call.onWritable { self.pour(call) }
                self.pour(call)
            },
            Method("org.example.test.Flood", parameterNames: [], streams: true, of: Nothing.self) { _, call in
                for _ in 0..<100 { call.reply(Text(text: String(repeating: "x", count: 10_000)), continues: true) }
            },
            Method("org.example.test.WhoAmI", parameterNames: [], of: Nothing.self) { _, call in
                let peer = call.peer
                call.reply(Identity(uid: peer.uid, gid: peer.gid, pid: peer.pid, groups: peer.groups))
            },
        ]
    }

    private func pour(_ call: Call) {
        while call.isWritable, poured.withLock({ $0 < 10_000 }) {
            poured.withLock { $0 += 1 }
            call.reply(Text(text: String(repeating: "x", count: 1000)), continues: true)
        }
    }
}

/// Waits until something becomes true on another thread, at most five seconds.
func eventually(_ condition: () -> Bool) async throws -> Bool {
    for _ in 0..<1000 {
        if condition() { return true }
        try await Task.sleep(for: .milliseconds(5))
    }
    return false
}
