import ServiceLifecycle

/// Opens the socket. Runs beside the handlers of signals, so that nobody is told READY before SIGTERM is heard.
struct Listening: ServiceLifecycle.Service {
    let listen: @Sendable () async throws -> Void

    func run() async throws {
        try await listen()
        try await gracefulShutdown()
    }
}
