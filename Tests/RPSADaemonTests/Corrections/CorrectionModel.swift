/// Stays as a person would keep them on paper, in minutes: what a correction may do is found by trying every pair.
struct CorrectionModel {
    struct Part: Equatable {
        var bed: String
        var since: Int
        var until: Int?
    }

    struct Stay: Equatable {
        var child: Int
        var parts: [Part]

        var since: Int { parts[0].since }
        var until: Int? { parts[parts.count - 1].until }
    }

    enum Change {
        case arrived(Int)
        case exited(Int)
        case bed(String, from: Int)
        case undo(bed: String?)
    }

    private(set) var stays: [Int: Stay] = [:]

    mutating func add(_ number: Int, child: Int, bed: String, since: Int) {
        stays[number] = Stay(child: child, parts: [Part(bed: bed, since: since)])
    }

    mutating func move(_ number: Int, to bed: String, at time: Int) {
        guard var stay = stays[number] else { return }
        stay.parts[stay.parts.count - 1].until = time
        stay.parts.append(Part(bed: bed, since: time))
        stays[number] = Self.joined(stay)
    }

    mutating func end(_ number: Int, at time: Int) {
        guard var stay = stays[number] else { return }
        stay.parts[stay.parts.count - 1].until = time
        stays[number] = stay
    }

    /// Makes the change if it can be.
    mutating func correct(_ number: Int, _ change: Change) -> Bool {
        guard let stay = stays[number], let changed = Self.changed(stay, change) else { return false }
        var trial = stays
        trial[number] = changed
        guard Self.isSound(trial) else { return false }
        stays = trial
        return true
    }

    private static func changed(_ stay: Stay, _ change: Change) -> Stay? {
        var stay = stay
        let last = stay.parts.count - 1
        switch change {
        case .arrived(let time): stay.parts[0].since = time
        case .exited(let time):
            guard stay.until != nil else { return nil }
            stay.parts[last].until = time
        case .undo(let bed):
            guard let exit = stay.until else { return nil }
            stay.parts[last].until = nil
            if let bed, bed != stay.parts[last].bed {
                stay.parts[last].until = exit
                stay.parts.append(Part(bed: bed, since: exit))
            }
        case .bed(let bed, let from):
            guard let place = stay.parts.firstIndex(where: { $0.since <= from && from < $0.until ?? .max }) else {
                return nil
            }
            let old = stay.parts[place]
            stay.parts[place] = Part(bed: bed, since: from, until: old.until)
            if old.since < from {
                stay.parts.insert(Part(bed: old.bed, since: old.since, until: from), at: place)
            }
        }
        guard stay.parts.allSatisfy({ $0.since < $0.until ?? .max }) else { return nil }
        return joined(stay)
    }

    private static func joined(_ stay: Stay) -> Stay {
        var stay = stay
        stay.parts = stay.parts.reduce(into: []) { parts, part in
            if let last = parts.last, last.bed == part.bed {
                parts[parts.count - 1].until = part.until
            } else {
                parts.append(part)
            }
        }
        return stay
    }

    private static func isSound(_ stays: [Int: Stay]) -> Bool {
        let all = Array(stays)
        for (place, one) in all.enumerated() {
            for other in all.dropFirst(place + 1) {
                if one.value.child == other.value.child,
                    overlap((one.value.since, one.value.until), (other.value.since, other.value.until))
                {
                    return false
                }
                for part in one.value.parts {
                    for second in other.value.parts where part.bed == second.bed {
                        if overlap((part.since, part.until), (second.since, second.until)) { return false }
                    }
                }
            }
        }
        return true
    }

    private static func overlap(_ one: (Int, Int?), _ other: (Int, Int?)) -> Bool {
        one.0 < other.1 ?? .max && other.0 < one.1 ?? .max
    }
}
