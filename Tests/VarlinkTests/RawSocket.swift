import Foundation
import Glibc

@testable import Varlink

/// A socket that says what a well-behaved client would not.
final class RawSocket {
    private let socket: StreamSocket

    init(path: String) throws {
        socket = try StreamSocket(path: path, timeout: .seconds(10))
    }

    func send(_ text: String) throws { try socket.send(Array(text.utf8)) }

    func endOutput() { shutdown(socket.descriptor, CInt(SHUT_WR)) }

    /// Everything up to the end of the connection, messages parted by `|`.
    func readToEnd() throws -> String {
        var text = ""
        while let more = try read() { text += more }
        return text
    }

    /// The next `count` messages, parted by `|`.
    func read(messages count: Int) throws -> String {
        var text = ""
        var rest = count
        while rest > 0, let more = try read() {
            text += more
            rest -= more.utf8.count { $0 == UInt8(ascii: "|") }
        }
        return text
    }

    private func read() throws -> String? {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count: Int
        do {
            count = try bytes.withUnsafeMutableBytes { try socket.receive(into: $0) }
        } catch let error as SystemError where error.errno == ECONNRESET {
            return nil
        }
        guard count > 0 else { return nil }
        return String(decoding: bytes[..<count], as: UTF8.self).replacingOccurrences(of: "\0", with: "|")
    }
}

/// A call as it stands on the wire.
func wire(_ method: String, _ parameters: String = "{}", flags: String = "") -> String {
    #"{"method":"\#(method)","parameters":\#(parameters)\#(flags)}"# + "\0"
}

func echo(_ text: String) -> String { wire("org.example.test.Echo", #"{"text":"\#(text)"}"#) }

func echoed(_ text: String) -> String { #"{"parameters":{"text":"\#(text)"}}|"# }
