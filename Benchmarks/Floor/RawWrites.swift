import ArgumentParser

/// The raw writer as a program of its own, so that the slow flush can be preloaded for it as for the daemon.
struct RawWrites: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "raw-writes", abstract: "Writes again what a daemon wrote; prints nanoseconds.",
        shouldDisplay: false)

    @Argument(help: "The register that the daemon wrote.")
    var written: String

    @Argument(help: "A copy of it from before.")
    var fresh: String

    func run() throws {
        let writer = try RawWriter(written: written, fresh: fresh)
        var samples: [UInt64] = []
        while let sample = try writer.next() { samples.append(sample) }
        print(samples.map(String.init).joined(separator: "\n"))
    }
}
