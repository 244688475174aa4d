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
        group = getgrnam(Self.groupName).map(\.pointee.gr_gid)
        developer = development ? getuid() : nil
    }

    func permits(_ peer: Peer) -> Bool {
        peer.uid == 0 || peer.uid == developer || group.map(peer.isMember) ?? false
    }
}
