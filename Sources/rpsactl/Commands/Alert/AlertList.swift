import ArgumentParser
import RPSAProtocol

struct AlertList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .alertList) }

    @Flag(help: .of(.allAlerts)) var all = false
    @Option(parsing: .unconditional, help: .of(.cursor)) var after: String?
    @Option(parsing: .unconditional, help: .of(.limit)) var limit: Int?
    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListAlerts { ListAlerts(all: all ? true : nil, after: after, limit: limit) }

    func page(_ reply: ListAlerts.Reply, on screen: Screen) -> String {
        let words = screen.words
        if reply.alerts.isEmpty { return words.noAlerts }
        var columns: [Table.Column] = [
            .left(words.alert), .left(words.priority), .text(words.what), .left(words.stay), .left(words.bed),
            .spare(words.due), .left(words.overdueBy),
        ]
        if all { columns.append(.left(words.cleared)) }
        var table = Table(columns: columns)
        let years = Set(reply.alerts.flatMap { [$0.dueAt, $0.clearedAt] }.compactMap { $0?.prefix(4) })
        let time = { (text: String?) in words.moment(text, withYear: years.count > 1) }
        for alert in reply.alerts {
            let cells = [
                alert.alert, words.priority(alert.priority), words.alert(alert.kind), alert.stay ?? "",
                alert.bed ?? "", time(alert.dueAt),
                alert.overdueHours.map { words.duration(hours: $0) } ?? "",
            ]
            let row = all ? cells + [time(alert.clearedAt)] : cells
            table.add(row)
        }
        return table.text(on: screen) + (reply.next.map { "\n--after \($0)" } ?? "")
    }
}
