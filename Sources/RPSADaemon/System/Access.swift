import Glibc
import VarlinkServer

/// Who may call. The socket's group guards the door; this is the same rule for whoever comes in another way.
struct Access: Sendable {
    /// The group whose members may use the register; nil where the machine has none.
    let group: gid_t?
    /// In development the daemon's own user may do everything.
    let developer: uid_t?

    static let groupName = "rpsa"

    init(development: Bool) {
        group = Self.number(of: Self.groupName)
        developer = development ? getuid() : nil
    }

    static func isGroup(_ name: String) -> Bool {
        getgrnam(name) != nil
    }

    /// Whether the author is a member of a named group. In development its own user is one of every group; an empty
    /// name stands for everyone who may call. Root is a member of none but its own.
    func isMember(_ author: Author, of group: String) -> Bool {
        if group.isEmpty || author.uid == developer { return true }
        return Self.number(of: group).map(author.groups.contains) ?? false
    }

    /// Whether the author stands for everybody, as one does in development.
    func isDeveloper(_ author: Author) -> Bool {
        author.uid == developer
    }

    /// The number of a group; nil where the machine has none of that name. Asked from several threads.
    private static func number(of name: String) -> gid_t? {
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65_536) { room in
            guard let start = room.baseAddress, getgrnam_r(name, &entry, start, room.count, &found) == 0 else {
                return nil
            }
            return found?.pointee.gr_gid
        }
    }

    func permits(_ peer: Peer) -> Bool {
        peer.uid == 0 || peer.uid == developer || group.map(peer.isMember) ?? false
    }
}
