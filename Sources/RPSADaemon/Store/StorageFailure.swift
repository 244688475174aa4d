import GRDB

/// The record could not be written or read: a full disk, a fault of the disk, a file system that is read-only.
struct StorageFailure: Error, Sendable {
    /// FULL, IO, READONLY, MEMORY, CORRUPT or OTHER.
    let code: String
    /// What SQLite said, for the log. It holds no values.
    let detail: String

    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            code = "OTHER"
            detail = String(describing: type(of: error))
            return
        }
        detail = "\(error.extendedResultCode): \(error.message ?? "-")"
        code =
            switch error.resultCode {
            case .SQLITE_FULL: "FULL"
            case .SQLITE_IOERR, .SQLITE_CANTOPEN: "IO"
            case .SQLITE_READONLY: "READONLY"
            case .SQLITE_NOMEM: "MEMORY"
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: "CORRUPT"
            default: "OTHER"
            }
    }

    /// Whether an error spoils the whole transaction, and not only the change that met it.
    static func isFatal(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_READONLY,
            .SQLITE_CANTOPEN, .SQLITE_INTERRUPT:
            return true
        default: return false
        }
    }
}
