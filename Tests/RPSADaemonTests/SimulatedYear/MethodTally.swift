/// What became of the calls of each method.
struct MethodTally: Sendable {
    private(set) var answered: [String: Int] = [:]
    /// By method and the last part of the error's name.
    private(set) var refused: [String: [String: Int]] = [:]

    mutating func answered(_ method: String) {
        answered[method, default: 0] += 1
    }

    mutating func refused(_ method: String, _ error: String) {
        refused[method, default: [:]][error, default: 0] += 1
    }

    mutating func add(_ other: MethodTally) {
        answered.merge(other.answered, uniquingKeysWith: +)
        refused.merge(other.refused) { $0.merging($1, uniquingKeysWith: +) }
    }
}
