import RPSAProtocol
import Varlink

@testable import RPSADaemon

/// A client that follows the events and the alerts, goes away, and asks for what came since.
struct YearListener {
    private var lastEvent = 0
    private var lastStep = 0
    /// On which rung each alert that stands is.
    private var rungs: [String: Int] = [:]

    /// Hears everything that is new: each event once, and each step of every alert once, raised, climbing, ended.
    mutating func hear(_ house: TestHouse, _ tally: inout MethodTally) throws {
        let count = try house.ask(GetStatus()).events
        guard lastEvent < count else { return }
        var heard: [Watch.Reply] = []
        try house.parts.connect().stream(Watch.method, parameters: WireJSON.encode(Watch(after: lastEvent))) {
            heard.append(try Client.decode(Watch.Reply.self, $0))
            return lastEvent + heard.count < count
        }
        guard heard.map(\.sequence) == Array(lastEvent + 1...count) else {
            throw Unlike("events \(lastEvent + 1) to \(count) were told as \(heard.map(\.sequence))")
        }
        lastEvent = count
        tally.answered(Watch.method)
        for step in try house.steps(after: lastStep) { try take(step) }
        tally.answered(WatchAlerts.method)
        let standing = try house.count("alert WHERE until IS NULL AND supersededAt IS NULL")
        guard rungs.count == standing else {
            throw Unlike("\(standing) alerts stand, \(rungs.count) by what was told")
        }
    }

    private mutating func take(_ step: WatchAlerts.Reply) throws {
        let rung = rungs[step.alert, default: 0]
        guard step.step > lastStep, step.cleared ? rung > 0 && step.rung == 0 : step.rung == rung + 1 else {
            throw Unlike("step \(step.step) of \(step.alert), rung \(step.rung), was told behind \(lastStep), \(rung)")
        }
        lastStep = step.step
        rungs[step.alert] = step.cleared ? nil : step.rung
    }
}
