import NIOCore
import Varlink

/// Performs a conversation on a channel. Everything but `isWritable` happens on the event loop, hence `@unchecked`.
final class Connection: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer

    let peer: Peer
    let channel: any Channel
    let directory: Directory
    let reception: Reception

    var conversation: Conversation
    var work: Work?
    var isClosing = false
    var isGone = false
    var isAdvancing = false
    var mustFlush = false
    var isFlushScheduled = false
    var unsentByteCount = 0

    private var heldByteCount = 0
    private var isReading = true
    private var stallTimer: Scheduled<Void>?

    init(channel: any Channel, peer: Peer, directory: Directory, reception: Reception) {
        self.channel = channel
        self.peer = peer
        self.directory = directory
        self.reception = reception
        let limits = reception.limits
        conversation = Conversation(
            messageByteCountMax: limits.messageByteCountMax, waitingCallCountMax: limits.waitingCallCountMax,
            stallAfter: UInt64(limits.stallTimeMax.nanoseconds))
    }

    var eventLoop: any EventLoop { channel.eventLoop }

    var isWritable: Bool { channel.isWritable }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        let now = NIODeadline.now().uptimeNanoseconds
        Self.unwrapInboundIn(data).withUnsafeReadableBytes { conversation.receive($0, at: now) }
        advance()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event as? ChannelEvent == .inputClosed else { return context.fireUserInboundEventTriggered(event) }
        conversation.inputEnded()
        advance()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        guard channel.isWritable else { return }
        unsentByteCount = 0
        work?.onWritable?()
        advance()
    }

    // Calls received whole are still worked on: a client may send oneway calls and leave at once.
    func channelInactive(context: ChannelHandlerContext) {
        isGone = true
        stallTimer?.cancel()
        conversation.inputEnded()
        if isClosing { conversation.abandon() }
        let onClose = work?.onClose
        if work?.streams == true { endWork() }
        onClose?()
        advance()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    /// Brings what the socket and the reception know into line with the conversation.
    func settle() {
        let held = conversation.heldByteCount
        if held != heldByteCount {
            let isWithinLimit = reception.holds(held - heldByteCount)
            heldByteCount = held
            guard isWithinLimit else { return drop(.tooManyBytesHeld) }
        }
        guard !isGone, !isClosing else { return }
        if isReading != conversation.wantsInput {
            isReading.toggle()
            if isReading { conversation.inputResumed(at: NIODeadline.now().uptimeNanoseconds) }
            channel.setOption(.autoRead, value: isReading).whenFailure { _ in self.channel.close(promise: nil) }
        }
        if conversation.stallDeadline != nil, stallTimer == nil { startStallTimer() }
    }

    // One timer serves all messages: it looks again when it fires, so bytes that arrive need not move it.
    private func startStallTimer() {
        guard let deadline = conversation.stallDeadline else { return }
        stallTimer = eventLoop.scheduleTask(deadline: .uptimeNanoseconds(deadline)) { [weak self] in
            guard let self, !self.isGone else { return }
            self.stallTimer = nil
            if self.conversation.tick(at: NIODeadline.now().uptimeNanoseconds) != nil { return self.drop(.stalled) }
            self.startStallTimer()
        }
    }
}
