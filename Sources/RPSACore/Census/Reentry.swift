/// Exits, seen from what followed them.
extension Readmission {
    /// For each stay of one child, how many days after its exit the child came again; nil where it did not.
    ///
    /// The same entries as those of `of`, told of the exits that they follow.
    package static func afterExits(_ stays: [StayDays]) -> [Int?] {
        let order = stays.indices.sorted { one, other in
            let (one, other) = (stays[one], stays[other])
            return (one.since, one.until ?? .last) < (other.since, other.until ?? .last)
        }
        var days = [Int?](repeating: nil, count: stays.count)
        var lastToLeave: Int?
        for (index, entry) in zip(order, of(order.map { stays[$0] })) {
            if let exit = lastToLeave, let since = entry.daysSinceExit { days[exit] = since }
            let until = stays[index].until ?? .last
            if until >= lastToLeave.map({ stays[$0].until ?? .last }) ?? .first { lastToLeave = index }
        }
        return days
    }
}
