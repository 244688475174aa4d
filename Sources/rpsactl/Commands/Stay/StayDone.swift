import ArgumentParser
import RPSAProtocol

struct StayDone: Asking {
    static var configuration: CommandConfiguration { .leaf("done", .stayDone) }

    @Argument(help: .of(.stayArgument)) var stay: String
    @Option(parsing: .unconditional, help: .of(.task)) var task: TaskKind?
    @Option(parsing: .unconditional, help: .of(.at)) var at: String?
    @Option(parsing: .unconditional, help: .of(.taskNote)) var note: String?
    @Flag(help: .of(.undo)) var undo = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var everywhere: GlobalOptions

    var attempt: Attempt { Attempt(deed: .completeTask, subject: stay) }

    func request() throws -> CompleteTask {
        guard let task else {
            let kinds = TaskKind.allCases.map(\.rawValue).joined(separator: "|")
            throw Failure.missing(["--task \(kinds)"], command: "stay done")
        }
        var request = CompleteTask(stay: stay, task: task.rawValue)
        request.at = at
        request.note = note
        request.undo = undo ? true : nil
        request.requestId = change.id
        return request
    }

    func page(_ reply: CompleteTask.Reply, on screen: Screen) -> String {
        let words = screen.words
        let task = words.task(reply.task)
        let done =
            undo
            ? words.taskUndone(reply.stay, task)
            : words.taskDone(reply.stay, task, at: words.moment(reply.doneAt))
        return [done, reply.dueAt.map { words.taskDue(words.moment($0)) }].compactMap(\.self).joined(separator: "\n")
    }
}
