/// Two kinds of work in turn, block after block, so that whatever else the machine does falls on both.
struct Pairs {
    private var blocks: [(ours: UInt64, other: UInt64)] = []

    /// - Parameters:
    ///   - ours: does one block and returns its time; so does `other`.
    init(_ count: Int, ours: () throws -> UInt64, other: () throws -> UInt64) rethrows {
        for block in 0..<count {
            // Whoever comes second finds the caches as the first has left them.
            if block % 2 == 0 {
                let first = try ours()
                blocks.append((first, try other()))
            } else {
                let first = try other()
                blocks.append((try ours(), first))
            }
        }
    }

    var ours: UInt64 { blocks.map(\.ours).median }
    var other: UInt64 { blocks.map(\.other).median }
    /// The median of the pairs' ratios.
    var ratio: Double { blocks.map { Double($0.ours) / Double($0.other) }.median }
}
