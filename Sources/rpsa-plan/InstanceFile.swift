import FoundationEssentials
import Glibc
import RPSACore

/// Why a file is no instance.
enum InstanceFault: Error {
    case unreadable(String, errno: Int32)
    case tooLarge(mebibytes: Int)
    case notJSON
    /// The way to the place, and what was expected there.
    case malformed(place: String, String)

    var text: String {
        switch self {
        case .unreadable(let path, let code): "\(path): \(String(cString: strerror(code)))"
        case .tooLarge(let mebibytes): "the instance has more than \(mebibytes) MiB"
        case .notJSON: "the instance is not JSON"
        case .malformed(let place, let reason): place.isEmpty ? reason : "\(place): \(reason)"
        }
    }
}

/// An instance read from a file or from standard input.
enum InstanceFile {
    static let mebibyteCountMax = 32

    static func read(_ path: String) throws(InstanceFault) -> BedInstance {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path, errno: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 256 * 1024)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(path, errno: errno) }
            guard count > 0 else { break }
            data.append(contentsOf: buffer[..<count])
            guard data.count <= mebibyteCountMax << 20 else { throw .tooLarge(mebibytes: mebibyteCountMax) }
        }
        return try decode(data)
    }

    static func decode(_ data: Data) throws(InstanceFault) -> BedInstance {
        do {
            return try JSONDecoder().decode(BedInstance.self, from: data)
        } catch let error as DecodingError {
            throw fault(error)
        } catch {
            throw .notJSON
        }
    }

    private static func fault(_ error: DecodingError) -> InstanceFault {
        switch error {
        case .keyNotFound(let key, let context): .malformed(place: place(context), "\(key.stringValue) is missing")
        case .valueNotFound(_, let context): .malformed(place: place(context), "null where a value is expected")
        case .typeMismatch(let type, let context): .malformed(place: place(context), "this is not \(word(type))")
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? .notJSON : .malformed(place: place(context), context.debugDescription)
        @unknown default: .notJSON
        }
    }

    private static func word(_ type: any Any.Type) -> String {
        switch type {
        case is Int.Type: "a whole number"
        case is String.Type: "a text"
        case is any Collection.Type: "a list"
        default: "an object"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        context.codingPath.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }
}
