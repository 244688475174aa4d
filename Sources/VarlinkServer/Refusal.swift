import NIOCore
import Varlink

/// Tells a client that there are too many connections, and waits a little so that the client can read it.
final class Refusal: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    let channel: any Channel
    private let reception: Reception

    init(channel: any Channel, reception: Reception) {
        self.channel = channel
        self.reception = reception
    }

    func channelActive(context: ChannelHandlerContext) {
        reception.entered(self)
        let limits = reception.limits
        let error = VarlinkError(
            name: limits.tooManyConnectionsError, parameters: ["limit": limits.connectionCountMax])
        context.writeAndFlush(NIOAny(ByteBuffer(bytes: Reply.error(error).bytes)), promise: nil)
        context.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: limits.lingerTimeMax) { [channel] in channel.close(promise: nil) }
    }

    // What the client says is read and forgotten; closing with unread bytes would reset the connection.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        reception.left(self)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
