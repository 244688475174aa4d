import Foundation
import Glibc
import RPSAProtocol
import Testing

/// What starts a program out of the reach of this machine's own journal, where one runs.
let withoutJournal: [String] = {
    guard access("/run/systemd/journal/socket", F_OK) == 0, let unshare = Programs.system("unshare") else { return [] }
    let script = "mount -t tmpfs tmpfs /run/systemd/journal && exec \"$@\""
    return [unshare, "--mount", "--propagation", "private", "sh", "-c", script, "sh"]
}()

extension Trait where Self == ConditionTrait {
    static var needsNoJournal: Self {
        .enabled(
            if: withoutJournal.isEmpty || geteuid() == 0, "skip: to keep away from this machine's journal needs root")
    }
}

extension House {
    /// Gives the house the example's rooms.
    func layOut() throws {
        try rpsactl(["layout", "apply", Programs.root + "/Examples/layout-24.toml"], as: ApplyLayout.self)
    }
}

/// Starts a daemon, or anything else, with an environment in which its wall clock goes ahead.
func withClockAhead<Started>(days: Int, _ start: ([String: String?]) throws -> Started) throws -> Started {
    let folder = try Folder()
    let library = folder.path + "/clock-ahead.so"
    guard let compiler = Programs.system("cc") else { throw Trouble("cc is missing (Debian package gcc)") }
    let built = try run(compiler, ["-shared", "-fPIC", "-o", library, Programs.support("clock-ahead.c")])
    guard built.status == 0 else { throw Trouble("clock-ahead.c: \(built.errors)") }
    // Once loaded, the library is needed no longer.
    return try withExtendedLifetime(folder) {
        try start(["LD_PRELOAD": library, "CLOCK_AHEAD_S": String(days * 86_400)])
    }
}
