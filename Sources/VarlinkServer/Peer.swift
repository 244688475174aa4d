public import Glibc

/// Who is at the other end of a connection, as the kernel knew it when they connected.
public struct Peer: Sendable, Equatable {
    public let uid: uid_t
    public let gid: gid_t
    public let pid: pid_t
    /// The supplementary groups; `gid` need not be among them.
    public let groups: [gid_t]

    public init(uid: uid_t, gid: gid_t, pid: pid_t, groups: [gid_t]) {
        self.uid = uid
        self.gid = gid
        self.pid = pid
        self.groups = groups
    }

    /// Whether the peer is a member of the group, by either kind of membership.
    public func isMember(of group: gid_t) -> Bool {
        gid == group || groups.contains(group)
    }
}

extension Peer {
    private static let groupCountGuess = 64

    /// Asks the kernel; nil if it does not know.
    init?(descriptor: CInt) {
        // The Glibc module lacks `struct ucred`: three 32-bit numbers.
        var credentials: (pid: pid_t, uid: uid_t, gid: gid_t) = (0, 0, 0)
        var size = socklen_t(MemoryLayout.size(ofValue: credentials))
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0,
            let groups = Self.groups(descriptor, count: Self.groupCountGuess)
        else { return nil }
        self.init(uid: credentials.uid, gid: credentials.gid, pid: credentials.pid, groups: groups)
    }

    // The kernel writes the size it needs when the room was too small.
    private static func groups(_ descriptor: CInt, count: Int) -> [gid_t]? {
        var size = socklen_t(count * MemoryLayout<gid_t>.stride)
        var status: CInt = 0
        let groups = [gid_t](unsafeUninitializedCapacity: count) { room, filled in
            status = getsockopt(descriptor, SOL_SOCKET, SO_PEERGROUPS, room.baseAddress, &size)
            filled = status == 0 ? Int(size) / MemoryLayout<gid_t>.stride : 0
        }
        if status == 0 { return groups }
        let needed = Int(size) / MemoryLayout<gid_t>.stride
        guard errno == ERANGE, needed > count else { return nil }
        return Self.groups(descriptor, count: needed)
    }
}
