import Foundation
import Logging
import NIOCore
import NIOPosix
import RPSACore
import RPSAProtocol
import Varlink
import VarlinkServer

@testable import RPSADaemon

/// A daemon in a directory of its own, asked over its socket as any client asks it; only the clock is ours.
final class TestHouse {
    static let zone = Zone.fixed(hours: 8, name: "Asia/Makassar")
    /// When every test begins.
    static let start = "2026-11-21T02:10:00.000+08:00"

    let directory: String
    let clock: TestClock
    let settings: Settings
    let speaker = Speaker()
    let disk = TestDisk()
    private(set) var parts: TestParts
    private(set) var client: Client

    init(
        _ configuration: Configuration = Configuration(), layout: String? = TestLayout.small,
        in folder: String = NSTemporaryDirectory()
    ) async throws {
        directory = folder + "rpsa-" + UUID().uuidString.prefix(13)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        clock = TestClock(try TimeText.read(Self.start, now: Instant(milliseconds: 0), zone: Self.zone))
        settings = Settings(configuration, startedAt: clock.now)
        parts = try await TestParts(directory, settings, clock, speaker, disk)
        client = try parts.connect()
        if let layout { try apply(layout) }
    }

    deinit {
        try? parts.end()  // A test that spoilt the file has nothing to close.
        try? FileManager.default.removeItem(atPath: directory)  // What is left lies in the temporary directory.
    }

    var path: String { directory + "/" + RegisterFile.name }

    /// Everything is built again from what is on disk, or from a register in its place.
    func restart(on register: URL? = nil) async throws {
        await parts.server.shutDown(within: .milliseconds(1))
        try parts.end()
        if let register { try Data(contentsOf: register).write(to: URL(fileURLWithPath: path)) }
        parts = try await TestParts(directory, settings, clock, speaker, disk)
        client = try parts.connect()
    }
}

/// The parts of a daemon, built as `Running` builds them.
struct TestParts {
    let file: RegisterFile
    let writer: Writer
    let reader: Reader
    let service: Service
    let socket: String
    private let group: MultiThreadedEventLoopGroup
    private let planning = Planning()
    let signals = AlertSignals()
    let machine: MachineWatch
    let server: Server

    init(_ directory: String, _ settings: Settings, _ clock: TestClock, _ speaker: Speaker, _ disk: TestDisk)
        async throws
    {
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let hooks = CommitHooks()
        let watchers = Watchers(settings)
        file = try RegisterFile(directory: directory)
        writer = try Writer(
            file, clock: clock.clock, alerts: AlertKeeper(zone: TestHouse.zone, settings: settings, signals: signals),
            deliver: { loop.execute($0) },
            committed: { hooks.run($0) })
        reader = Reader(file, knowledge: writer.knowledge, clock: clock.clock, zone: TestHouse.zone)
        watchers.attach(reader)
        hooks.add { _ in loop.execute { watchers.committed() } }
        machine = try MachineWatch(
            file, clock: clock.clock, zone: TestHouse.zone, settings: settings, signals: signals,
            disk: DiskWatch { disk.free }, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        service = Service(
            file: file, writer: writer, reader: reader, settings: settings, watchers: watchers, planning: planning,
            audit: machine.audit, access: Access(development: true), author: speaker.author(of:),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        server = Server(
            product: Product(vendor: "RPSA", product: "rpsad", version: Daemon.version, url: "https://rpsa.id/"),
            interfaces: try MethodTable.interfaces.get(), methods: try MethodTable.methods(service), eventLoop: loop)
        socket = directory + "/socket"
        try await server.listen(path: socket)
    }

    func connect() throws -> Client {
        try Client(path: socket, timeout: .seconds(30))
    }

    /// Everything that was accepted is on disk.
    func end() throws {
        try planning.shutDown()
        try writer.shutDown()
        try reader.shutDown()
        try file.close()
        try group.syncShutdownGracefully()
    }
}
