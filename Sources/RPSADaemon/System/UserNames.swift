import Glibc
import NIOConcurrencyHelpers
import VarlinkServer

/// The names of the people behind user ids, each looked up once.
final class UserNames: Sendable {
    private let known = NIOLockedValueBox<[UInt32: String]>([:])

    func name(of uid: UInt32) -> String {
        known.withLockedValue { known in
            if let name = known[uid] { return name }
            let name = Self.lookUp(uid) ?? "uid \(uid)"
            known[uid] = name
            return name
        }
    }

    /// Who makes a change that comes from this peer.
    @Sendable func author(of peer: Peer) -> Author {
        Author(uid: peer.uid, name: name(of: peer.uid), groups: Set(peer.groups).union([peer.gid]))
    }

    private static func lookUp(_ uid: UInt32) -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { room in
            guard let start = room.baseAddress, getpwuid_r(uid, &entry, start, room.count, &found) == 0, let found,
                let name = found.pointee.pw_name
            else { return nil }
            return String(cString: name)
        }
    }
}
