import Foundation
import Glibc

/// A new empty folder; whoever asks for it removes it. Its name is short, for a socket's path has 107 bytes at most.
func freshFolder() throws -> String {
    var name = Array("/tmp/rpsa-test-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw Trouble("mkdtemp: \(String(cString: strerror(errno)))") }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// A fresh folder, which goes away with this.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = try freshFolder()
    }

    deinit {
        // What cannot be removed is left to /tmp.
        try? FileManager.default.removeItem(atPath: path)
    }
}
