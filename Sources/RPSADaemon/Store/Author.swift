/// Who makes a change: the user id that the kernel vouches for, its name in the user database, and its groups.
struct Author: Sendable, Hashable {
    let uid: UInt32
    let name: String
    /// The groups by number, the primary one among them.
    var groups: Set<UInt32> = []
}
