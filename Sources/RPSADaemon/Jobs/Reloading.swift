import ServiceLifecycle
import UnixSignals

/// Takes a new configuration over on SIGHUP.
struct Reloading: ServiceLifecycle.Service {
    let reload: @Sendable () -> Void

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            reload()
        }
    }
}
