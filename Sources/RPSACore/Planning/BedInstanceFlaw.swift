/// What makes an instance unusable, and where.
package struct BedInstanceFlaw: Error, Hashable, Sendable {
    /// The way to the place: `stays[3] "S4" segments[1]`.
    package var place: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
        /// More than the limit of its kind.
        case tooMany(limit: Int)
        case outOfRange(ClosedRange<Int>)
        /// The second number is below the first, or a segment has no night.
        case badSpan
        case twice(String)
        case unknown(String)
        /// A segment begins before the one before it ends.
        case overlaps
        /// A table of room costs has another length than the list of rooms.
        case wrongLength(expected: Int)
        case sameStay
    }

    init(_ place: String, _ reason: Reason) {
        self.place = place
        self.reason = reason
    }
}
