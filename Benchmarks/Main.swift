import ArgumentParser
import Foundation

/// Measures the bounds of docs/performance.md and prints them in one table. A bound that is not met is printed, not
/// an error; the exit status is 1 only where something could not be measured.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpsa-bench",
        abstract: "Measures rpsad and rpsactl against the bare database and the bare socket.",
        subcommands: [Measure.self, RawWrites.self],
        defaultSubcommand: Measure.self)
}

struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures and prints the table.")

    @Option(help: "The directory of rpsad and rpsactl.")
    var programs = ".build/bin"

    @Option(help: "Where registers are made; it must be on a real disk.")
    var work = ".build/bench"

    @Option(help: "The library that slows flushes down, made from Tests/Support/slow-flush.c.")
    var slowFlush = ".build/bench/slow-flush.so"

    @Flag(help: "A short run, for a first look; it trusts fewer samples.")
    var quick = false

    @Option(help: "Only these rows, by number: 1,4,6.")
    var rows: String?

    func run() throws {
        let bench = try Bench(programs: programs, work: work, slowFlush: slowFlush, isQuick: quick)
        defer { bench.clear() }
        let wanted = rows.map { Set($0.split(separator: ",").compactMap { Int($0) }) }
        print(Machine.description)
        var failed = false
        var lines: [Line] = []
        for (number, row) in zip(1..., Rows.all) where wanted?.contains(number) ?? true {
            do {
                let began = Stopwatch()
                let measured = try row.measure(bench)
                lines += measured
                note("\(number). \(row.name): \(Int(began.nanoseconds / 1_000_000_000)) s")
            } catch {
                failed = true
                note("\(number). \(row.name): could not be measured: \(error)")
            }
        }
        print(Line.table(lines))
        if failed { throw ExitCode(1) }
    }

    /// What is under way, apart from the table.
    private func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
