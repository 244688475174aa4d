import ArgumentParser

/// How a roster is read and taken in.
struct RosterOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.placement)) var placement: String?
    @Option(parsing: .unconditional, help: .of(.arrived)) var arrived: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.map)) var map: [String] = []
    @Flag(help: .of(.dryRun)) var dryRun = false
    @Flag(help: .of(.why)) var why = false
}
