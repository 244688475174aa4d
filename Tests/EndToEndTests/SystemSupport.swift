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
