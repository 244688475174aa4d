/// A run of plain values of a fixed length, on its own memory.
///
/// The search reads and writes tens of millions of them a second. An Array would count references and check bounds
/// each time; here the bounds are checked in debug builds, in which the tests run.
struct FlatArray<Element: BitwiseCopyable>: ~Copyable {
    let count: Int
    private let start: UnsafeMutablePointer<Element>

    init(repeating value: Element, count: Int) {
        self.count = count
        start = .allocate(capacity: max(count, 1))
        start.initialize(repeating: value, count: count)
    }

    init(_ values: [Element]) {
        count = values.count
        start = .allocate(capacity: max(count, 1))
        for (place, value) in values.enumerated() { (start + place).initialize(to: value) }
    }

    deinit {
        start.deallocate()
    }

    subscript(place: Int) -> Element {
        @inline(__always) get {
            assert(place >= 0 && place < count, "a place outside the run")
            return start[place]
        }
        @inline(__always) nonmutating set {
            assert(place >= 0 && place < count, "a place outside the run")
            start[place] = newValue
        }
    }

    /// Takes over the values of another run of the same length.
    func copy(_ other: borrowing FlatArray<Element>) {
        precondition(count == other.count, "runs of different lengths")
        start.update(from: other.start, count: count)
    }
}
