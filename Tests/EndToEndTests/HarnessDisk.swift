import Foundation
import Glibc

/// A small ext4 disk of its own, which can be filled up and whose power can be cut.
final class SmallDisk: Sendable {
    var mount: String { folder.path + "/mount" }
    private let folder: Folder

    init(megabytes: Int) throws {
        folder = try Folder()
        try Self.tool("small-disk", "up", folder.path, "\(megabytes)")
    }

    deinit {
        // Left to /tmp if something still uses it.
        _ = try? run(Programs.support("small-disk"), ["down", folder.path])
    }

    /// What has not reached the disk by now is lost.
    func cutPower() throws { try Self.tool("power-cut", mount) }

    /// Mounts it again, as after a power cut.
    func comeBack() throws {
        // A copy of it: mount namespaces that others have made meanwhile may still hold the disk that was cut off, and
        // to mount that again would bring back the dead one.
        let (image, copy) = (folder.path + "/image", folder.path + "/copy")
        try Self.system("umount", mount)
        try Self.system("cp", "--sparse=always", image, copy)
        try Self.system("mv", copy, image)
        try Self.system("mount", "-o", "loop", image, mount)
    }

    func remount(_ mode: String) throws { try Self.system("mount", "-o", "remount,\(mode)", mount) }

    private var ballast: String { mount + "/ballast" }

    /// Leaves not a byte free.
    func fill() throws {
        let file = open(ballast, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Trouble("\(ballast): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        for size in [1 << 20, 4096, 1] {
            let block = [UInt8](repeating: 0, count: size)
            while write(file, block, size) == size {}
        }
        guard errno == ENOSPC else { throw Trouble("\(ballast): \(String(cString: strerror(errno)))") }
        fsync(file)
    }

    func makeRoom() throws { try FileManager.default.removeItem(atPath: ballast) }

    private static func tool(_ name: String, _ arguments: String...) throws {
        try perform(Programs.support(name), arguments)
    }

    private static func system(_ name: String, _ arguments: String...) throws {
        guard let program = Programs.system(name) else { throw Trouble("\(name) is missing") }
        try perform(program, arguments)
    }

    private static func perform(_ program: String, _ arguments: [String]) throws {
        let outcome = try run(program, arguments)
        guard outcome.status == 0 else { throw Trouble("\(program) \(arguments): \(outcome.errors)") }
    }

    /// Nil where such disks can be made; tried once.
    static let obstacle: String? = {
        do {
            let disk = try SmallDisk(megabytes: 8)
            try disk.cutPower()
            try disk.comeBack()
            return nil
        } catch {
            return "\(error)"
        }
    }()
}
