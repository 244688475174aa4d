import Logging
import RPSACore
import ServiceLifecycle

/// Looks at the wall clock once a minute: alerts rise and climb with time alone, and the watchdog and the status
/// line are kept up. Reading the clock anew each time is what carries it over a suspend or a set clock.
struct Heartbeat: ServiceLifecycle.Service {
    static let interval = Duration.seconds(60)

    let beat: @Sendable () -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                beat()
                do { try await Task.sleep(for: interval) } catch { return }
            }
        }
    }

    private var interval: Duration {
        // Twice within the watchdog's time, so that one late beat does no harm.
        guard let watchdog = Systemd.watchdogMicroseconds() else { return Self.interval }
        return min(Self.interval, .microseconds(Int64(watchdog / 2)))
    }
}
