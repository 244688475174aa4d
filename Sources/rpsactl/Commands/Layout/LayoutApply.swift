import ArgumentParser
import RPSAProtocol

struct LayoutApply: Asking {
    static var configuration: CommandConfiguration { .leaf("apply", .layoutApply) }

    @Argument(help: .of(.layoutFile), completion: .file()) var file: String
    @Option(parsing: .unconditional, help: .of(.layoutSince)) var since: String?
    @Flag(help: .of(.dryRun)) var dryRun = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .applyLayout, subject: file) }

    func request() throws -> ApplyLayout {
        ApplyLayout(
            content: try InputFile.base64(file), since: since, dryRun: dryRun ? true : nil, requestId: change.id)
    }

    func page(_ reply: ApplyLayout.Reply, on screen: Screen) -> String {
        let words = screen.words
        var lines: [String] = []
        if reply.changes.isEmpty {
            lines.append(words.unchanged)
        } else {
            var table = Table(columns: [.left(""), .left(""), .text("")])
            for change in reply.changes {
                let sign =
                    ["added": "+", "retired": "-", "removed": "-", "changed": "~", "restored": "+"][change.action]
                    ?? " "
                let what = words.change(kind: change.kind, action: change.action)
                table.add("\(sign) \(change.code)", what, change.detail.joined(separator: ", "))
                if change.detail.isEmpty { table.rows[table.rows.count - 1][2] = "" }
            }
            lines.append(table.text(on: screen))
        }
        lines.append(words.layout(rooms: reply.rooms, beds: reply.beds))
        if reply.dryRun {
            let command = ShellText.again(Invocation.current.arguments, without: ["--dry-run"])
            lines += [words.dryRun + " " + words.toDoIt, "  " + ShellText.line(command)]
        }
        return lines.joined(separator: "\n")
    }
}
