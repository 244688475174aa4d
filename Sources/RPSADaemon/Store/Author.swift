/// Who makes a change: the user id that the kernel vouches for, and its name in the user database.
struct Author: Sendable, Hashable {
    let uid: UInt32
    let name: String
}
