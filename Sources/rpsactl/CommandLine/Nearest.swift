/// The word that was probably meant.
enum Nearest {
    static func word(to typed: String, among known: [String]) -> String? {
        let typed = typed.lowercased()
        let ranked = known.map { (word: $0, distance: distance(typed, $0)) }.min { $0.distance < $1.distance }
        if let ranked, ranked.distance <= min(2, typed.count / 2) { return ranked.word }
        return typed.count < 2 ? nil : known.first { $0.hasPrefix(typed) || typed.hasPrefix($0) }
    }

    /// Edits of one character, a swap of two neighbours counted as one.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var line = [row + 1]
            for column in right.indices {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(change, last[column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                line.append(cost)
            }
            before = last
            last = line
        }
        return last[right.count]
    }
}
