import Glibc
import NIOConcurrencyHelpers

/// Looks at the free space of the disk on which the register lies.
final class DiskWatch: Sendable {
    private static let megabyte: Int64 = 1_000_000

    /// What anybody but root may still write, in bytes; nil where the file system does not say.
    private let free: @Sendable () -> Int64?
    private let wasLow = NIOLockedValueBox(false)

    init(free: @escaping @Sendable () -> Int64?) {
        self.free = free
    }

    convenience init(directory: String) {
        self.init {
            var disk = statvfs()
            guard statvfs(directory, &disk) == 0 else { return nil }
            return Int64(
                clamping: UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize)).partialValue)
        }
    }

    /// Whether there is less than so many MB. Once it is low it stays so until a tenth more than that is free: a
    /// register that grows and log files that are rotated away would else raise an alert each time.
    func isLow(below megabytes: Int) -> Bool {
        wasLow.withLockedValue { wasLow in
            guard let free = free() else { return wasLow }
            let limit = Int64(megabytes) * Self.megabyte
            wasLow = free < (wasLow ? limit + limit / 10 : limit)
            return wasLow
        }
    }
}
