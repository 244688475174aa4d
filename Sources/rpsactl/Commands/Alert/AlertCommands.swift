import RPSAProtocol

/// The commands that end an alert's cause.
enum AlertCommands {
    static func of(_ alert: AlertLine) -> [String] {
        guard let kind = AlertKind(rawValue: alert.kind) else { return [look(alert.alert)] }
        let typed = commands(
            kind, alert: alert.alert, stay: alert.stay ?? "S-…", subject: alert.subject, stays: alert.stays)
        return shell(kind) + typed.map(ShellText.line)
    }

    /// What a tired person types first: what concerns a child is read before it is said to be done.
    static func first(of alert: AlertLine) -> String {
        let first = alert.stay == nil ? of(alert).first : nil
        return first ?? look(alert.alert)
    }

    /// The same without a house, for whoever asks what a kind means.
    static func general(_ kind: AlertKind) -> [String] {
        let typed = commands(kind, alert: "N-…", stay: "S-…", subject: nil, stays: ["S-…"])
        return shell(kind)
            + typed.map { (["rpsactl"] + $0).joined(separator: " ").replacing(ShellText.ellipsis, with: "…") }
    }

    /// Says that somebody saw it.
    static func ack(_ alert: String) -> String { ShellText.line(seen(alert)) }

    private static func look(_ alert: String) -> String { ShellText.line(["alert", "show", alert]) }

    private static func commands(
        _ kind: AlertKind, alert: String, stay: String, subject: String?, stays: [String]
    ) -> [[String]] {
        switch kind {
        case .stayDue, .stayOverdue: [["stay", "show", stay], ["check-out", stay], extended(stay)]
        case .extensionPending:
            [
                ["stay", "approve", subject ?? "X-…"],
                ["stay", "reject", subject ?? "X-…", "--reason", ShellText.ellipsis],
            ]
        case .assessmentDue: [["stay", "done", stay, "--task", "assessment"]]
        case .planDue: [["stay", "done", stay, "--task", "plan"]]
        case .reviewDue: [["stay", "done", stay, "--task", "review"]]
        case .absenceOverdue: [["stay", "return", stay], ["stay", "missing", stay]]
        case .childMissing: [["stay", "return", stay], gone(stay, as: .absconded)]
        case .rollCallMissed: [["rollcall", "start"]]
        case .censusMismatch: stays.prefix(3).map { ["stay", "show", $0, "--history"] } + [seen(alert)]
        case .overCapacity: [["board"], ["plan", "beds"], ["bed", "undrain", ShellText.ellipsis]]
        case .raidOpen: [["raid", "show", subject ?? "R-…"], ["raid", "close", subject ?? "R-…"]]
        case .auditBroken: [["check"]]
        case .agingOut: [["stay", "show", stay], gone(stay, as: .agedOut)]
        // The list names the command that shows each item with its reason.
        case .countersignDue: [["countersign", "list"], ["countersign", stay]]
        case .clockJump: [seen(alert)]
        case .diskLow, .holidaysMissing: []
        }
    }

    /// What is typed to the machine and not to the register.
    private static func shell(_ kind: AlertKind) -> [String] {
        switch kind {
        case .clockJump: ["timedatectl"]
        case .diskLow: ["df -h /var/lib/rpsa"]
        case .holidaysMissing: ["systemctl reload rpsad"]
        default: []
        }
    }

    private static func extended(_ stay: String) -> [String] {
        ["stay", "extend", stay, "--by", "7d", "--reason", ShellText.ellipsis, "--letter", ShellText.ellipsis]
    }

    private static func gone(_ stay: String, as reason: ExitReason) -> [String] {
        ["check-out", stay, "--reason", reason.rawValue, "--to", ShellText.ellipsis]
    }

    private static func seen(_ alert: String) -> [String] { ["alert", "ack", alert, "--note", ShellText.ellipsis] }
}
