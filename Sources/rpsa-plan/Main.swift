import ArgumentParser
import Glibc
import RPSACore

/// The bed search without a daemon: reads an instance, writes a solution.
@main
struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpsa-plan",
        abstract: "Finds beds for the children of an sba-1 instance.",
        discussion:
            "Prints the solution. The same seed and --iterations give the same one everywhere; see rpsa-plan(1).",
        version: "1.0")

    @Argument(help: "The instance, a JSON file in the format sba-1; - is standard input.")
    var instance: String

    @Option(help: "How long the program may take, reading and writing included; 0 to 86400.")
    var seconds: Double?

    @Option(help: "How many changes are tried, in place of a time; 0 to 1000000000000.")
    var iterations: Int?

    @Option(help: "Where the random choices begin.")
    var seed: UInt64 = 1

    @Flag(help: "Also prints the cost and its parts, to standard error.")
    var verbose = false

    func validate() throws {
        if seconds != nil, iterations != nil {
            throw ValidationError("--seconds and --iterations exclude each other.")
        }
        if let seconds, !(0...86_400).contains(seconds) { throw ValidationError("--seconds is not in 0...86400.") }
        if let iterations, !(0...1_000_000_000_000).contains(iterations) {
            throw ValidationError("--iterations is not in 0...1000000000000.")
        }
    }

    func run() throws {
        let watch = Stopwatch()
        do {
            let house = try InstanceFile.read(instance)
            let plan = try BedPlanner.plan(house, seed: seed, budget: budget(watch))
            let evaluation = BedEvaluation(of: plan.solution, in: house)
            if verbose { Output.complain(Report.text(of: plan, evaluation)) }
            guard plan.keepsRules(evaluation, in: house) else {
                Output.complain("rpsa-plan: the plan breaks a hard rule; this is a defect of the program")
                throw ExitCode(ExitStatus.defect.rawValue)
            }
            guard Output.print(plan.solution.json) else {
                Output.complain("rpsa-plan: standard output does not take the solution")
                throw ExitCode(ExitStatus.defect.rawValue)
            }
        } catch let fault as InstanceFault {
            Output.complain("rpsa-plan: \(fault.text)")
            throw ExitCode(ExitStatus.badInput.rawValue)
        } catch let flaw as BedInstanceFlaw {
            Output.complain("rpsa-plan: \(Report.text(of: flaw))")
            throw ExitCode(ExitStatus.badInput.rawValue)
        }
    }

    private func budget(_ watch: Stopwatch) -> BedSearchBudget {
        if let iterations { return .iterations(iterations) }
        return watch.budget(seconds: seconds ?? 1)
    }
}

/// What the process tells its caller; usage errors (64) are the argument parser's.
enum ExitStatus: Int32 {
    case badInput = 65
    case defect = 70
}
