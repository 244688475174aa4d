import ArgumentParser
import RPSADaemon

/// The daemon's door: reads the command line and hands over to `Daemon`.
@main
struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpsad",
        abstract: "Keeps the register of one child-protection shelter.",
        discussion: "Started by systemd as rpsad.service; see rpsad(8).",
        version: Daemon.version)

    @Option(help: "The configuration file; without it, /etc/rpsa/rpsad.toml if that exists.")
    var config: String?

    @Option(help: "The directory of the register (default: $STATE_DIRECTORY, else /var/lib/rpsa).")
    var state: String?

    @Option(help: "The socket's path (default: the activated socket, else /run/rpsa/rpsad.sock).")
    var socket: String?

    @Flag(help: "Reads the configuration, says whether it is good, and leaves.")
    var checkConfig = false

    @Flag(help: "Gives the daemon's own user every role. Never in a unit.")
    var development = false

    mutating func run() async throws {
        let options = DaemonOptions(config: config, state: state, socket: socket, development: development)
        let status = checkConfig ? Daemon.checkConfiguration(options) : await Daemon.run(options)
        throw ExitCode(status)
    }
}
