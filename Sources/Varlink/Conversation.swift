/// One connection seen by the server, without socket and without waiting: bytes go in, the next thing to do comes out.
///
/// One call is worked on at a time; calls that arrive meanwhile wait, so replies leave in order. Times are nanoseconds of
/// a clock that never goes back; the caller names them.
public struct Conversation: Sendable {
    /// What the caller must do next.
    public enum Action<Turn> {
        /// Work on this call, then say `callEnded`.
        case call(Turn)
        /// Send what is still unsent, then close.
        case close(Ending)
        /// Nothing until something new is said.
        case wait
    }

    /// Why a connection is over.
    public enum Ending: Error, Sendable, Equatable {
        /// The client will say no more, or we will listen no more, and everything is answered.
        case finished
        case violation(Violation)
        /// Nothing came for too long in the middle of a message.
        case stalled
    }

    private enum State { case idle, busy, over }

    private var frames: FrameBuffer
    private var state = State.idle
    private var inputIsOver = false
    private var lastInput: UInt64 = 0
    private let stallAfter: UInt64

    /// - Parameters:
    ///   - messageByteCountMax: The longest message, its NUL not counted.
    ///   - waitingCallCountMax: With more calls than this waiting, `wantsInput` is false.
    ///   - stallAfter: Nanoseconds of silence allowed inside a message.
    public init(messageByteCountMax: Int, waitingCallCountMax: Int, stallAfter: UInt64) {
        frames = FrameBuffer(frameByteCountMax: messageByteCountMax, waitingCountMax: waitingCallCountMax + 1)
        self.stallAfter = stallAfter
    }

    /// Whether a call is being worked on.
    public var isBusy: Bool { state == .busy }

    /// Whether the connection is at its end.
    public var isOver: Bool { state == .over }

    /// Bytes received and not yet worked on.
    public var heldByteCount: Int { frames.heldByteCount }

    /// Whether the socket should be read; false bounds what a client can make us hold.
    public var wantsInput: Bool {
        guard state != .over, !inputIsOver, !frames.isOverflown else { return false }
        guard frames.waitingCount > 0 else { return true }
        return frames.waitingCount < frames.waitingCountMax && frames.heldByteCount <= frames.frameByteCountMax
    }

    /// When the client will have been silent for too long, or nil while it owes nothing.
    public var stallDeadline: UInt64? {
        guard wantsInput, frames.isInsideFrame else { return nil }
        return lastInput + stallAfter
    }

    /// Takes bytes that came from the socket.
    public mutating func receive(_ bytes: UnsafeRawBufferPointer, at now: UInt64) {
        guard state != .over, !inputIsOver else { return }
        lastInput = now
        frames.append(bytes)
    }

    /// The socket is read again after `wantsInput` was false; the client could not speak meanwhile.
    public mutating func inputResumed(at now: UInt64) {
        lastInput = now
    }

    /// The next thing to do. `read` makes a turn of an envelope and its parameters' bytes, valid only inside it.
    public mutating func next<Turn>(
        _ read: (Envelope, UnsafeRawBufferPointer?) -> Turn
    ) -> Action<Turn> {
        guard state == .idle else { return .wait }
        let turn = frames.withNextFrame { frame in Self.turn(frame, read) }
        switch turn {
        case .success(let turn):
            state = .busy
            return .call(turn)
        case .failure(let violation): return end(.violation(violation))
        case nil where frames.isOverflown: return end(.violation(.tooLarge))
        case nil where inputIsOver: return end(.finished)
        case nil: return .wait
        }
    }

    /// The call worked on is answered.
    public mutating func callEnded() {
        precondition(state != .idle, "a call ended that never began")
        if state == .busy { state = .idle }
    }

    /// No more input will be taken: the client shut its side, or we are leaving. Calls received whole are still due.
    public mutating func inputEnded() {
        inputIsOver = true
    }

    /// Time has passed.
    public mutating func tick(at now: UInt64) -> Ending? {
        guard let stallDeadline, now >= stallDeadline else { return nil }
        state = .over
        frames.removeAll()
        return .stalled
    }

    /// The connection is gone; nothing more is due.
    public mutating func abandon() {
        state = .over
        frames.removeAll()
    }
}

extension Conversation {
    private static func turn<Turn>(
        _ frame: UnsafeRawBufferPointer, _ read: (Envelope, UnsafeRawBufferPointer?) -> Turn
    ) -> Result<Turn, Violation> {
        do throws(Violation) {
            let envelope = try Envelope(message: frame)
            let parameters = envelope.parameters.map { UnsafeRawBufferPointer(rebasing: frame[$0]) }
            return .success(read(envelope, parameters))
        } catch {
            return .failure(error)
        }
    }

    private mutating func end<Turn>(_ ending: Ending) -> Action<Turn> {
        state = .over
        frames.removeAll()
        return .close(ending)
    }
}
