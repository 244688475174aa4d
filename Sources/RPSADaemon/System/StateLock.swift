import Glibc

/// Holds the state directory for one daemon; the kernel lets go of it when the process ends, however it ends.
final class StateLock: Sendable {
    private let descriptor: CInt

    /// Creates the directory if it is missing, only for the daemon's own eyes.
    init(_ directory: String) throws(StartFailure) {
        if mkdir(directory, 0o700) != 0 && errno != EEXIST { throw .state(directory, errno) }
        descriptor = open(directory + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .state(directory, errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let error = errno
            close(descriptor)
            throw isHeld ? .inUse(directory) : .state(directory, error)
        }
    }

    func release() {
        close(descriptor)
    }
}
