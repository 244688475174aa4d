import Varlink

/// Carries the reply of a change that was made only to see what it would do. Being thrown, it undoes the change.
struct Rehearsal: Error {
    let reply: [UInt8]

    init(_ reply: some Encodable) {
        self.reply = WireJSON.encode(reply)
    }
}
