/// The key that was probably meant.
enum NearestKey {
    /// The known key that the fewest edits of one letter lead to; nil if all are far.
    static func of(_ key: String, among known: [String]) -> String? {
        // A key of ten thousand letters resembles nothing.
        guard key.utf8.count <= 64 else { return nil }
        let ranked = known.map { (key: $0, distance: distance(key.lowercased(), $0)) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, best.key.count / 3) ? best.key : nil
    }

    private static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other)
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var line = [row + 1]
            for column in other.indices {
                let replaced = last[column] + (letter == other[column] ? 0 : 1)
                line.append(min(replaced, last[column + 1] + 1, line[column] + 1))
            }
            last = line
        }
        return last[other.count]
    }
}
