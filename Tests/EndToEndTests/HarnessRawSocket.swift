import Foundation
import Glibc
import Varlink

/// A socket that says what a well-behaved client would not.
final class RawSocket {
    private let descriptor: CInt
    private var bytes: [UInt8] = []

    /// How a wait for a message ended.
    enum Heard: Equatable {
        case message(String)
        case closed
        case silence

        /// The order of keys says nothing.
        static func == (one: Heard, other: Heard) -> Bool {
            switch (one, other) {
            case (.message(let one), .message(let other)):
                jsonObject(one).map { $0 == jsonObject(other) } ?? (one == other)
            case (.closed, .closed), (.silence, .silence): true
            default: false
            }
        }
    }

    init(path: String) throws {
        descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Trouble("socket: \(String(cString: strerror(errno)))") }
        let address = try SocketAddress.unix(path: path)
        let status = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard status == 0 else { throw Trouble("connect: \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// Sends everything; false if the other end has hung up, or takes nothing for a while.
    @discardableResult func send(_ message: [UInt8]) -> Bool {
        press(message, patience: .seconds(30)) == message.count
    }

    /// Sends until the other end takes nothing for so long; the number of bytes that went.
    func press(_ message: [UInt8], patience: Duration) -> Int {
        let flags = CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT)
        var sent = 0
        while sent < message.count {
            let count = message.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, flags)
            }
            if count > 0 {
                sent += count
                continue
            }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard errno == EAGAIN, poll(&waiting, 1, CInt(patience / .milliseconds(1))) > 0 else { break }
        }
        return sent
    }

    @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    func endOutput() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// The next message, without its NUL.
    func hear(within limit: Duration = .seconds(10)) -> Heard {
        let deadline = ContinuousClock.now + limit
        while true {
            if let end = bytes.firstIndex(of: 0) {
                defer { bytes.removeSubrange(...end) }
                return .message(String(decoding: bytes[..<end], as: UTF8.self))
            }
            let rest = deadline - .now
            guard rest > .zero else { return .silence }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, CInt(rest / .milliseconds(1)) + 1) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return .closed }
            bytes += buffer[..<count]
        }
    }

    /// The next messages, up to the first that does not come.
    func hear(_ count: Int, within limit: Duration = .seconds(10)) -> [String] {
        var messages: [String] = []
        while messages.count < count, case .message(let text) = hear(within: limit) { messages.append(text) }
        return messages
    }
}

/// A call as it stands on the wire, its NUL included.
func wire(_ method: String, _ parameters: String = "{}", flags: String = "") -> String {
    #"{"method":"\#(method)","parameters":\#(parameters)\#(flags)}"# + "\0"
}

/// An error as it stands on the wire.
func wireError(_ name: String, _ parameters: String = "{}") -> RawSocket.Heard {
    .message(#"{"error":"\#(name)","parameters":\#(parameters)}"#)
}

/// The JSON object that a text is, for comparing.
func jsonObject(_ text: String) -> NSDictionary? {
    // What is no JSON is equal to no JSON.
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? NSDictionary
}
