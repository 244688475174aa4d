/// A reply taken apart, its parameters unchanged.
struct ReplyReader {
    /// The bytes of the parameters; `{}` where there are none.
    let parameters: [UInt8]
    let continues: Bool
    /// The name of the error, if it is one.
    let error: String?

    /// Reads one message, without its NUL. Unknown keys are passed over.
    init(message: UnsafeRawBufferPointer) throws(ClientError) {
        var parameters: Range<Int>?
        var continues = false
        var error: String?
        guard message.isUTF8 else { throw .malformed }
        var scanner = JSONScanner(message)
        do throws(JSONFault) {
            try scanner.members { key, scanner throws(JSONFault) in
                let kind = scanner.peek()
                guard key != "error" else {
                    error = try scanner.string()
                    return
                }
                let range = try scanner.skipValue(depth: 1)
                if key == "continues" { continues = kind == UInt8(ascii: "t") }
                if key == "parameters" { parameters = kind == UInt8(ascii: "n") ? nil : range }
            }
            try scanner.end()
        } catch {
            throw .malformed
        }
        self.parameters = parameters.map { Array(message[$0]) } ?? Array("{}".utf8)
        self.continues = continues
        self.error = error
    }
}
