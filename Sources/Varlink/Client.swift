import FoundationEssentials
import Glibc

/// A blocking client on one connection: one call at a time, from one thread.
public final class Client {
    /// The socket, for poll; it stays open as long as the client lives.
    public var descriptor: CInt { socket.descriptor }

    // A reply has no limit of its own; this one only stops nonsense.
    private static let replyByteCountMax = 256 * 1024 * 1024

    private let socket: StreamSocket
    private let timeout: Duration?
    private var frames = FrameBuffer(frameByteCountMax: Client.replyByteCountMax)

    /// Connects to the socket at `path`. A `timeout` bounds every wait for the server, except for streamed replies.
    public init(path: String, timeout: Duration? = nil) throws(ClientError) {
        do {
            socket = try StreamSocket(path: path, timeout: timeout)
        } catch {
            throw .unreachable(path: path, errno: error.errno)
        }
        self.timeout = timeout
    }

    /// Calls a method and returns the bytes of the reply's parameters, unchanged. `parameters` is one JSON object.
    public func call(_ method: String, parameters: [UInt8] = Array("{}".utf8)) throws(ClientError) -> [UInt8] {
        send(method, parameters, flag: "")
        return try receive().parameters
    }

    /// Calls a method with values in place of bytes.
    public func call<R: Decodable>(
        _ method: String, _ parameters: some Encodable, returning type: R.Type = R.self
    ) throws(ClientError) -> R {
        try Self.decode(type, try call(method, parameters: WireJSON.encode(parameters)))
    }

    /// Calls a method that answers many times; `each` gets every reply's parameters and says whether to go on. A
    /// `silence` of that length between two replies is `timedOut`.
    public func stream(
        _ method: String, parameters: [UInt8] = Array("{}".utf8), silence: Duration? = nil,
        each: ([UInt8]) throws -> Bool
    ) throws {
        send(method, parameters, flag: #""more":true,"#)
        socket.setTimeout(SO_RCVTIMEO, silence)
        defer { socket.setTimeout(SO_RCVTIMEO, timeout) }
        var continues = true
        while continues {
            let reply = try receive()
            continues = try each(reply.parameters) && reply.continues
        }
    }

    /// Calls a method and waits for no reply.
    public func callOneway(_ method: String, parameters: [UInt8] = Array("{}".utf8)) throws(ClientError) {
        guard send(method, parameters, flag: #""oneway":true,"#) else { throw .lost }
    }

    /// Decodes the parameters of a reply.
    public static func decode<R: Decodable>(_ type: R.Type, _ parameters: [UInt8]) throws(ClientError) -> R {
        do {
            return try WireJSON.decoder.decode(type, from: Data(parameters))
        } catch {
            throw .malformed
        }
    }
}

extension Client {
    // A server that refuses may answer and close before it has read everything: a reply may be there though sending failed.
    @discardableResult
    private func send(_ method: String, _ parameters: [UInt8], flag: String) -> Bool {
        var message: [UInt8] = []
        message.reserveCapacity(method.utf8.count + parameters.count + 64)
        message += "{\(flag)\"method\":".utf8
        message += Self.quoted(method)
        message += #","parameters":"#.utf8
        message += parameters
        message += "}\0".utf8
        do {
            try socket.send(message)
            return true
        } catch {
            return false
        }
    }

    private static func quoted(_ name: String) -> [UInt8] {
        let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        return isPlain ? Array("\"\(name)\"".utf8) : WireJSON.encode(name)
    }

    private func receive() throws(ClientError) -> ReplyReader {
        while true {
            let reply = frames.withNextFrame { frame in
                Result { () throws(ClientError) in try ReplyReader(message: frame) }
            }
            if let reply { return try Self.result(reply.get()) }
            guard !frames.isOverflown else { throw .malformed }
            try fill()
        }
    }

    private static func result(_ reply: ReplyReader) throws(ClientError) -> ReplyReader {
        if let error = reply.error { throw .remote(name: error, parameters: reply.parameters) }
        return reply
    }

    private func fill() throws(ClientError) {
        let outcome = withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 1) { buffer in
            Result { () throws(SystemError) in
                let count = try socket.receive(into: buffer)
                frames.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
        }
        switch outcome {
        case .success(0): throw .lost
        case .success: return
        case .failure(let error): throw error.errno == EAGAIN ? .timedOut : .lost
        }
    }
}
