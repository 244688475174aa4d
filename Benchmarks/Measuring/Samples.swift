import Glibc

/// Times in nanoseconds.
extension [UInt64] {
    var median: UInt64 { percentile(50) }

    /// Of blocks that do the same: the tenth percentile, for what else runs on the machine only makes
    /// a block slower, and the fastest of all is luck.
    var quiet: UInt64 { percentile(10) }

    func percentile(_ share: Int) -> UInt64 {
        precondition(!isEmpty, "nothing was measured")
        return sorted()[Swift.min(count - 1, count * share / 100)]
    }
}

extension [[UInt64]] {
    /// The floor's single times, by blocks. On a quiet machine the middle lies close above the fastest tenth.
    var areDisturbed: Bool {
        Double(map(\.median).quiet) > 1.5 * Double(flatMap(\.self).percentile(10))
    }
}

extension [Double] {
    /// Of blocks that do the same, as rates: the ninetieth percentile.
    var quiet: Double {
        precondition(!isEmpty, "nothing was measured")
        return sorted(by: >)[count / 10]
    }

    var median: Double {
        precondition(!isEmpty, "nothing was measured")
        return sorted()[count / 2]
    }
}

struct Stopwatch {
    private let began = Stopwatch.now()

    var nanoseconds: UInt64 { Self.now() - began }

    /// How long a piece of work takes.
    static func time(_ work: () throws -> Void) rethrows -> UInt64 {
        let watch = Stopwatch()
        try work()
        return watch.nanoseconds
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
