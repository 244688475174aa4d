import Glibc
import Logging
import NIOCore
import NIOPosix
import RPSACore
import RPSAProtocol
import ServiceLifecycle
import UnixSignals
import Varlink
import VarlinkServer

extension DropReason {
    /// For the log: nothing that the client sent.
    fileprivate var word: String {
        switch self {
        case .violation: "it broke the protocol"
        case .stalled: "it fell silent inside a message"
        case .tooManyBytesHeld: "all clients together sent too much"
        case .tooManyConnections: "too many connections"
        case .doesNotRead: "it does not read"
        case .unknownPeer: "its user is unknown"
        }
    }
}

/// A daemon at work: every part, built once and in order.
struct Running: Sendable {
    private let options: DaemonOptions
    private let log: Logger
    private let lock: StateLock
    private let group: MultiThreadedEventLoopGroup
    private let file: RegisterFile
    private let writer: Writer
    private let reader: Reader
    private let settings: Settings
    private let server: Server
    private let sender: AlertSender
    private let planning: Planning
    private let machine: MachineWatch

    init(_ options: DaemonOptions, log: Logger) async throws {
        self.options = options
        self.log = log
        let configuration = try Configuration.read(path: options.config, hasZone: SystemZone.isKnown)
        guard let zone = SystemZone.adopt(configuration.timezone) else {
            throw StartFailure.zone(configuration.timezone)
        }
        umask(0o077)
        let state = options.state ?? Self.environment("STATE_DIRECTORY") ?? Daemon.defaultState
        lock = try StateLock(state)
        settings = Settings(configuration, startedAt: Clock.wall.now())
        group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        do {
            file = try RegisterFile(directory: state)
        } catch {
            throw StartFailure.register(state, StorageFailure(error))
        }

        let watchers = Watchers(settings)
        let hooks = CommitHooks()
        let signals = AlertSignals()
        machine = try MachineWatch(
            file, clock: .wall, zone: zone, settings: settings, signals: signals, disk: DiskWatch(directory: state),
            log: log)
        writer = try Writer(
            file, clock: .wall, alerts: AlertKeeper(zone: zone, settings: settings, signals: signals),
            deliver: { loop.execute($0) }, committed: { hooks.run($0) })
        reader = Reader(file, knowledge: writer.knowledge, clock: .wall, zone: zone)
        watchers.attach(reader)
        let sender = AlertSender(reader: reader, writer: writer, settings: settings, log: log)
        self.sender = sender
        hooks.add { _ in
            loop.execute { watchers.committed() }
            sender.send()
        }

        planning = Planning()
        let service = Service(
            file: file, writer: writer, reader: reader, settings: settings, watchers: watchers, planning: planning,
            audit: machine.audit, access: Access(development: options.development), author: UserNames().author(of:),
            log: log)
        var limits = Limits()
        limits.tooManyConnectionsError = Refusals.TooManyConnections.name
        server = Server(
            product: Product(vendor: "RPSA", product: "rpsad", version: Daemon.version, url: "man:rpsad(8)"),
            interfaces: try MethodTable.interfaces.get(), methods: try MethodTable.methods(service), limits: limits,
            eventLoop: loop,
            onDrop: { peer, reason in
                log.info("dropped a connection of uid \(peer.map { "\($0.uid)" } ?? "?"): \(reason.word)")
            })
    }

    /// Listens until SIGTERM or SIGINT, then finishes what was accepted.
    func serve() async throws {
        if options.development { log.warning("development: uid \(getuid()) has every role, ignoring groups") }
        warnOfMissingGroups()
        let services = ServiceGroup(
            services: [Listening(listen: listen), Heartbeat(beat: beat), Reloading(reload: reload)],
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "rpsad") { _ in SwiftLogNoOpLogHandler() })
        try await services.run()
        try await stop()
    }

    private func listen() async throws {
        if let socket = Systemd.activatedSocket() {
            try await server.listen(descriptor: socket)
        } else {
            try await server.listen(path: options.socket ?? Daemon.defaultSocket, mode: 0o660)
        }
        sender.send()
        Systemd.notify("READY=1")
        log.info("ready: \(settings.configuration.site), \(settings.configuration.timezone)")
    }

    private func beat() {
        machine.look()
        machine.proveDaily()
        writer.submit(
            Writer.Job(author: .daemon, method: AlertKeeper.method) { entry in
                entry.concernsAlerts = true
                return Array(try Self.statusLine(entry).utf8)
            } finish: { outcome in
                sender.sendAgain()
                // The watchdog hears from us only while the writer works, or fails for a reason that a restart won't mend.
                switch outcome {
                case .success(let line): Systemd.notify("WATCHDOG=1", String(decoding: line, as: UTF8.self))
                case .failure(let error):
                    Systemd.notify("WATCHDOG=1", "STATUS=the register cannot be written")
                    log.error("the alert clock could not write: \(StorageFailure(error).code)")
                }
            })
    }

    private static func statusLine(_ entry: Entry) throws -> String {
        let tally = entry.house.tally
        let overdue = try OverdueCount.now(entry.db, at: entry.now)
        return "STATUS=\(tally.occupiedBeds) of \(tally.workingBeds) beds, \(overdue) overdue"
    }

    /// A group that is not there has no members: what waits for them would wait for ever.
    private func warnOfMissingGroups() {
        guard !options.development else { return }
        for group in settings.configuration.groups.sorted() where !Access.isGroup(group) {
            log.warning("no group \(group) on this machine, so nobody of it decides or countersigns")
        }
    }

    private func reload() {
        Systemd.notify("RELOADING=1", "MONOTONIC_USEC=\(Systemd.monotonicMicroseconds())")
        do {
            let configuration = try Configuration.read(path: options.config, hasZone: SystemZone.isKnown)
            if configuration.timezone != settings.configuration.timezone {
                log.warning("timezone changes with the next start, ignoring it until then")
            }
            settings.configuration = configuration
            log.info("configuration reloaded")
            warnOfMissingGroups()
        } catch {
            log.error("the configuration was not taken over, the old one stays in force: \(error)")
        }
        Systemd.notify("READY=1")
    }

    private func stop() async throws {
        Systemd.notify("STOPPING=1")
        await server.shutDown(within: .seconds(20))
        try planning.shutDown()
        try writer.shutDown()
        try reader.shutDown()
        try file.close()
        try await group.shutdownGracefully()
        lock.release()
        log.info("stopped")
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
