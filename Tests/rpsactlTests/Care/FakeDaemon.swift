import Foundation
import Glibc
import Synchronization

/// A socket that answers what a test laid out, one connection after another, and remembers what it was asked.
final class FakeDaemon: Sendable {
    /// What one connection is answered; then it is closed, as by a daemon that restarts.
    struct Answer: Sendable {
        var replies: [String]
        var error: String?
        /// The parameters of the error.
        var parameters = "{}"
    }

    let socket: String
    private let listener: Int32
    private let requests = Mutex<[String]>([])

    init(_ answers: [Answer]) throws {
        socket = "/tmp/rpsa-fake-\(UUID().uuidString.prefix(8))"
        listener = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: socket.utf8) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, size) }
        }
        guard bound == 0, listen(listener, 8) == 0 else { throw POSIXError(.EADDRINUSE) }
        Thread.detachNewThread { [self] in for answer in answers { serve(answer) } }
    }

    deinit {
        close(listener)
        unlink(socket)
    }

    /// The messages that came, as they were.
    var asked: [String] { requests.withLock { $0 } }

    private func serve(_ answer: Answer) {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        defer { close(connection) }
        var message: [UInt8] = []
        var byte: UInt8 = 0
        while read(connection, &byte, 1) == 1, byte != 0 { message.append(byte) }
        requests.withLock { $0.append(String(decoding: message, as: UTF8.self)) }
        let last = answer.replies.count - 1
        var out = ""
        for (index, reply) in answer.replies.enumerated() {
            let continues = index < last || message.starts(with: Array(#"{"more":true"#.utf8))
            out += #"{"parameters":\#(reply)\#(continues ? #","continues":true"# : "")}"# + "\0"
        }
        if let error = answer.error { out += #"{"error":"\#(error)","parameters":\#(answer.parameters)}"# + "\0" }
        let bytes = Array(out.utf8)
        _ = write(connection, bytes, bytes.count)
    }
}
