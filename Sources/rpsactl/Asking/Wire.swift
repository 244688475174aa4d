import FoundationEssentials
import RPSAProtocol

/// Requests and replies as bytes of JSON.
enum Wire {
    static func parameters(of request: some Request) -> [UInt8] {
        do {
            return try [UInt8](JSONEncoder().encode(request))
        } catch {
            preconditionFailure("a request of ours cannot be written as JSON: \(error)")
        }
    }

    static func reply<Asked: Request>(to _: Asked.Type, _ bytes: [UInt8]) throws(Failure) -> Asked.Reply {
        do {
            return try JSONDecoder().decode(Asked.Reply.self, from: Data(bytes))
        } catch {
            throw .malformedReply(method: Asked.method)
        }
    }

    /// The error's parameters, or nil where they are not what its name promises.
    static func refusal<Refused: WireError>(_: Refused.Type, _ bytes: [UInt8]) -> Refused? {
        // A daemon that breaks its own contract still gets its error named on the screen.
        try? JSONDecoder().decode(Refused.self, from: Data(bytes))
    }

    static func text(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        // A string is always writable as JSON.
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
