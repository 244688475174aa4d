import Testing

@testable import Varlink

extension FrameBuffer {
    mutating func append(text: some Sequence<UInt8>) {
        Array(text).withUnsafeBytes { append($0) }
    }

    mutating func append(text: String) { append(text: text.utf8) }

    mutating func nextText() -> String? {
        withNextFrame { String(decoding: $0, as: UTF8.self) }
    }
}

extension Conversation {
    mutating func receive(_ text: String, at now: UInt64 = 0) {
        Array(text.utf8).withUnsafeBytes { receive($0, at: now) }
    }

    /// The next thing to do, in words: a method's name, an ending, or nothing.
    mutating func step() -> String {
        switch next({ envelope, _ in envelope.method }) {
        case .call(let method): method
        case .close(.finished): "finished"
        case .close(.stalled): "stalled"
        case .close(.violation(let violation)): "violation \(violation)"
        case .wait: "wait"
        }
    }
}

extension Collection {
    func chunks(of size: Int) -> [SubSequence] {
        var chunks: [SubSequence] = []
        var rest = self[...]
        while !rest.isEmpty {
            chunks.append(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        return chunks
    }
}

/// Reads an envelope, or says why it is none.
func envelope(_ text: some Sequence<UInt8>) -> Result<Envelope, Violation> {
    Array(text).withUnsafeBytes { bytes in
        Result { () throws(Violation) in try Envelope(message: bytes) }
    }
}

func envelope(_ text: String) -> Result<Envelope, Violation> { envelope(text.utf8) }
