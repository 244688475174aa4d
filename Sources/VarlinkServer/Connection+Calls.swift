import NIOCore
import Varlink

extension Connection {
    /// The call being worked on.
    struct Work {
        let call: Call
        let streams: Bool
        var onWritable: (@Sendable () -> Void)?
        var onClose: (@Sendable () -> Void)?
    }

    /// A call taken from the conversation: the method's start, or why there is none.
    private struct Turn {
        let envelope: Envelope
        let streams: Bool
        let start: Result<Method.Start, VarlinkError>
    }

    /// Works on all calls that can be worked on now, and sends all replies with one flush.
    func advance() {
        guard !isAdvancing else { return }
        isAdvancing = true
        var isReady = true
        // A client that does not read its replies gets no further calls worked on.
        while isReady, isGone || channel.isWritable {
            let action = conversation.next { [directory] in Self.turn($0, $1, directory) }
            switch action {
            case .call(let turn): begin(turn)
            case .close(let ending):
                close(ending)
                isReady = false
            case .wait: isReady = false
            }
        }
        isAdvancing = false
        flush()
        settle()
        if isGone, conversation.isOver { reception.left(self) }
    }

    /// Writes a reply, and goes on to the next call if it was the last one.
    func answer(_ call: Call, _ reply: Reply) {
        precondition(!call.isEnded, "\(call.method) was answered after its last reply")
        call.isEnded = !reply.continues
        guard work?.call === call else { return }
        if !call.oneway { write(reply) }
        guard call.isEnded else { return flushSoon() }
        endWork()
        advance()
    }

    func watch(_ call: Call, writable body: @escaping @Sendable () -> Void) {
        if work?.call === call { work?.onWritable = body }
    }

    func watch(_ call: Call, close body: @escaping @Sendable () -> Void) {
        if work?.call === call, !isGone { work?.onClose = body } else if !call.isEnded { body() }
    }

    func endWork() {
        work = nil
        conversation.callEnded()
    }
}

extension Connection {
    private static func turn(
        _ envelope: Envelope, _ parameters: UnsafeRawBufferPointer?, _ directory: Directory
    ) -> Turn {
        do throws(VarlinkError) {
            let method = try directory.method(named: envelope.method)
            let start = try method.start(for: envelope, parameters: parameters)
            return Turn(envelope: envelope, streams: method.signature.streams, start: .success(start))
        } catch {
            return Turn(envelope: envelope, streams: false, start: .failure(error))
        }
    }

    private func begin(_ turn: Turn) {
        let call = Call(turn.envelope, on: self)
        work = Work(call: call, streams: turn.streams)
        switch turn.start {
        case .success where turn.streams && isGone: endWork()
        case .success(let start): start(call)
        case .failure(let error): call.fail(error)
        }
    }

    private func write(_ reply: Reply) {
        guard !isGone, !isClosing else { return }
        var buffer = channel.allocator.buffer(capacity: reply.byteCount)
        reply.forEachPart { buffer.writeBytes($0) }
        if !channel.isWritable { unsentByteCount += buffer.readableBytes }
        guard unsentByteCount <= reception.limits.unsentByteCountMax || !reply.continues else {
            return drop(.doesNotRead)
        }
        channel.write(buffer, promise: nil)
        mustFlush = true
    }

    private func flush() {
        guard mustFlush else { return }
        mustFlush = false
        channel.flush()
    }

    // Replies of a stream that are written in one go leave in one go.
    private func flushSoon() {
        guard !isFlushScheduled, !isAdvancing else { return }
        isFlushScheduled = true
        eventLoop.execute {
            self.isFlushScheduled = false
            self.flush()
        }
    }
}

// MARK: Endings

extension Connection {
    /// The server stops: what was received whole is still answered, but a stream has no natural end.
    func leave() {
        conversation.inputEnded()
        guard work?.streams == true else { return advance() }
        let onClose = work?.onClose
        endWork()
        conversation.abandon()
        onClose?()
        closeWhenSent()
    }

    /// Ends the connection at once.
    func drop(_ reason: DropReason) {
        guard !isGone else { return }
        isClosing = true
        reception.onDrop(peer, reason)
        channel.close(promise: nil)
    }

    /// The server waits no longer, not even for calls being worked on.
    func giveUp() {
        conversation.abandon()
        channel.close(promise: nil)
        advance()
    }

    private func close(_ ending: Conversation.Ending) {
        if case .violation(let violation) = ending { reception.onDrop(peer, .violation(violation)) }
        if !isGone { closeWhenSent() }
    }

    private func closeWhenSent() {
        guard !isClosing else { return }
        isClosing = true
        let sent = channel.writeAndFlush(ByteBuffer())
        sent.whenComplete { _ in self.channel.close(promise: nil) }
        let linger = eventLoop.scheduleTask(in: reception.limits.lingerTimeMax) { self.channel.close(promise: nil) }
        sent.whenComplete { _ in linger.cancel() }
    }
}
