import Foundation
import Glibc

/// The floor under any question: two threads that send messages of the same sizes to and fro.
final class PingPong {
    private let descriptor: CInt
    private var question: [UInt8]
    private var answer: [UInt8]

    init(questionByteCount: Int, answerByteCount: Int) throws {
        question = [UInt8](repeating: 1, count: questionByteCount)
        answer = [UInt8](repeating: 2, count: answerByteCount)
        var pair: [CInt] = [0, 0]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, &pair) == 0 else { throw BenchFailure("socketpair") }
        descriptor = pair[0]
        let other = pair[1]
        Thread.detachNewThread {
            var question = [UInt8](repeating: 0, count: questionByteCount)
            let answer = [UInt8](repeating: 2, count: answerByteCount)
            while Self.receive(other, &question) { send(other, answer, answer.count, CInt(MSG_NOSIGNAL)) }
            close(other)
        }
    }

    deinit { close(descriptor) }

    func exchange() throws {
        guard send(descriptor, question, question.count, CInt(MSG_NOSIGNAL)) == question.count,
            Self.receive(descriptor, &answer)
        else { throw BenchFailure("the other thread is gone") }
    }

    private static func receive(_ descriptor: CInt, _ buffer: inout [UInt8]) -> Bool {
        var received = 0
        while received < buffer.count {
            let rest = buffer.count - received
            let count = buffer.withUnsafeMutableBytes { bytes in
                recv(descriptor, bytes.baseAddress.map { $0 + received }, rest, 0)
            }
            guard count > 0 else { return false }
            received += count
        }
        return true
    }
}
