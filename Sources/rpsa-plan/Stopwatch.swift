import RPSACore

/// Measures the time since the program began; the search itself knows no clock.
struct Stopwatch {
    private let start = ContinuousClock.now

    private var elapsed: Double {
        let duration = start.duration(to: .now).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    /// A search that ends early enough for the whole program to keep the time.
    func budget(seconds: Double) -> BedSearchBudget {
        // The process was on its way before this clock, and giving out the beds and writing them takes about as
        // long as reading took.
        let begin = elapsed
        let end = seconds - 0.01 - min(2 * begin, seconds / 10)
        let length = end - begin
        return .share {
            let gone = elapsed - begin
            return length <= 0 || gone >= length ? 65_536 : Int(gone / length * 65_536)
        }
    }
}
