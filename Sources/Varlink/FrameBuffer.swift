import Glibc

/// Cuts a stream of bytes into messages, each ended by a NUL byte. Every byte is looked at once and copied once.
public struct FrameBuffer: Sendable {
    /// A message cannot be longer than this many bytes, its NUL not counted.
    public let frameByteCountMax: Int
    /// No more than this many messages are looked for ahead.
    public let waitingCountMax: Int

    /// True once a message has grown over the limit; nothing after it can be read.
    public private(set) var isOverflown = false

    private var bytes: [UInt8] = []
    private var start = 0
    private var searched = 0
    private var ends: [Int] = []
    private var nextEnd = 0

    // A buffer that grew over this is given back when it is empty.
    private static let keptByteCountMax = 64 * 1024

    public init(frameByteCountMax: Int, waitingCountMax: Int = .max) {
        self.frameByteCountMax = frameByteCountMax
        self.waitingCountMax = waitingCountMax
    }

    /// Bytes received and not yet taken.
    public var heldByteCount: Int { bytes.count - start }

    /// Whole messages received and not yet taken, as far as they were looked for.
    public var waitingCount: Int { ends.count - nextEnd }

    /// Whether the last byte received belongs to a message whose end is missing.
    public var isInsideFrame: Bool { searched == bytes.count && tailStart < bytes.count }

    /// Adds bytes as they came from the socket.
    public mutating func append(_ chunk: UnsafeRawBufferPointer) {
        guard !isOverflown else { return }
        compact()
        bytes.append(contentsOf: chunk)
        search()
    }

    /// Takes the oldest whole message; the bytes are valid only inside `body`. Nil if there is none.
    public mutating func withNextFrame<T>(_ body: (UnsafeRawBufferPointer) -> T) -> T? {
        guard nextEnd < ends.count else { return nil }
        let frame = start..<ends[nextEnd]
        let result = bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[frame])) }
        nextEnd += 1
        start = frame.upperBound + 1
        if nextEnd == ends.count {
            ends.removeAll(keepingCapacity: ends.count < 1024)
            nextEnd = 0
        }
        search()
        if start == bytes.count { compact() }
        return result
    }

    /// Forgets everything, for a connection that is over.
    public mutating func removeAll() {
        self = FrameBuffer(frameByteCountMax: frameByteCountMax, waitingCountMax: waitingCountMax)
    }
}

extension FrameBuffer {
    private var tailStart: Int { nextEnd < ends.count ? ends[ends.count - 1] + 1 : start }

    private mutating func search() {
        while searched < bytes.count, waitingCount < waitingCountMax {
            let frameStart = tailStart
            let end = bytes.withUnsafeBytes { Self.firstNUL(in: $0, from: searched) }
            if (end ?? bytes.count) - frameStart > frameByteCountMax { return overflow(at: frameStart) }
            searched = end.map { $0 + 1 } ?? bytes.count
            if let end { ends.append(end) }
        }
    }

    private static func firstNUL(in bytes: UnsafeRawBufferPointer, from offset: Int) -> Int? {
        guard let base = bytes.baseAddress,
            let found = memchr(base + offset, 0, bytes.count - offset)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    // Whole messages before the one that is too large can still be taken.
    private mutating func overflow(at frameStart: Int) {
        isOverflown = true
        bytes.removeSubrange(frameStart...)
        searched = bytes.count
    }

    // Moving the rest to the front only when it is the smaller half keeps the cost linear.
    private mutating func compact() {
        if start == bytes.count {
            let isLarge = bytes.capacity > Self.keptByteCountMax
            if isLarge { bytes = [] } else { bytes.removeAll(keepingCapacity: true) }
            (start, searched) = (0, 0)
        } else if start > bytes.count - start {
            bytes.removeSubrange(..<start)
            for index in nextEnd..<ends.count { ends[index] -= start }
            searched -= start
            start = 0
        }
    }
}
