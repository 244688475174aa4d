import RPSAProtocol

@testable import RPSADaemon

/// Asking, in somebody's name, once or twice.
extension SimulatedYear {
    /// Asks, and counts what became of it.
    ///
    /// - Returns: nil where it was refused.
    @discardableResult
    func ask<R: Request>(_ request: R) throws -> R.Reply? {
        do {
            let reply = try house.ask(request)
            tally.answered(R.method)
            return reply
        } catch let told as Told {
            guard told.name.hasPrefix("id.rpsa."), told.short != "StorageFailed" else { throw told }
            tally.refused(R.method, told.short)
            return nil
        }
    }

    /// Makes a change, now and then in somebody's name who may not, and now and then twice.
    @discardableResult
    func change<R: Request>(_ request: R, _ id: WritableKeyPath<R, String?>) throws -> R.Reply? {
        let author = chance.one(of: [Author.carer, .otherCarer, .supervisor, .supervisor, .otherSupervisor]) ?? .carer
        return try house.speaking(as: author) {
            guard chance.once(in: 12) else { return try ask(request) }
            return try askTwice(request, id)
        }
    }

    private func askTwice<R: Request>(_ request: R, _ id: WritableKeyPath<R, String?>) throws -> R.Reply? {
        var request = request
        requestCount += 1
        request[keyPath: id] = "request \(requestCount)"
        guard let first = try ask(request) else { return nil }
        let (before, answer) = (try house.count("event"), try house.bytes(request))
        guard try house.bytes(request) == answer, try house.count("event") == before else {
            throw Unlike("the same request again was answered otherwise, or changed something")
        }
        return first
    }

    /// Asks for something that must be refused.
    func mustRefuse<R: Request>(_ request: R) throws {
        guard try ask(request) == nil else { throw Unlike("\(R.method) took what it must refuse") }
    }
}
