/// One bed or none for every segment of every stay, in the order of the stays: the solution `sba-sol-1`.
package struct BedSolution: Hashable, Sendable {
    package static let format = "sba-sol-1"

    package struct Beds: Hashable, Sendable {
        package var stay: String
        package var beds: [String?]

        package init(stay: String, beds: [String?]) {
            self.stay = stay
            self.beds = beds
        }
    }

    package var instance: String
    package var assign: [Beds]

    package init(instance: String, assign: [Beds]) {
        self.instance = instance
        self.assign = assign
    }

    /// Only the locked beds, and nobody else in any.
    package static func lockedBeds(of instance: BedInstance) -> BedSolution {
        BedSolution(
            instance: instance.name,
            assign: instance.stays.map { Beds(stay: $0.id, beds: $0.segments.map(\.lockedBed)) })
    }

    /// The beds of one stay; nil where the solution does not know it. Looks through the list.
    package subscript(stay: String) -> [String?]? {
        assign.first { $0.stay == stay }?.beds
    }

    /// The text of the solution, in the order of its stays: a coder's dictionary would shuffle them.
    package var json: String {
        var text = "{\"format\":\"\(Self.format)\",\"instance\":\(Self.quoted(instance)),\"assign\":{"
        for (place, entry) in assign.enumerated() {
            text += place == 0 ? "\n" : ",\n"
            let beds = entry.beds.map { $0.map(Self.quoted) ?? "null" }
            text += "\(Self.quoted(entry.stay)):[\(beds.joined(separator: ","))]"
        }
        return text + "\n}}\n"
    }

    private static func quoted(_ word: String) -> String {
        var text = "\""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
