import RPSAProtocol

/// The house as cells, one a bed, two lines each; what a colour says, a sign or a word says too.
struct BoardPicture {
    var board: GetBoard.Reply
    var screen: Screen

    private var words: any Words { screen.words }
    private var year: String { String(board.asOf.prefix(4)) }

    var text: String {
        var lines = [title]
        for room in board.rooms { lines += [rule(room)] + block(room) }
        if board.rooms.isEmpty { lines.append(words.noRooms) }
        if !board.unplaced.isEmpty { lines += unplaced }
        lines += legend
        return lines.joined(separator: "\n")
    }

    private var title: String {
        let beds = board.rooms.flatMap(\.beds)
        let taken = words.bedsTaken(
            beds.count { $0.occupant != nil }, of: beds.count { !$0.drained })
        return [
            "\(words.boardTitle) \(SafeText.clean(board.site))", words.moment(board.asOf), taken,
        ].joined(separator: " · ")
    }

    private func rule(_ room: GetBoard.Room) -> String {
        let ages = room.ages.count == 2 ? " \(room.ages[0])–\(room.ages[1])" : ""
        let kind = words.room(sex: room.sex) + ages
        let isolation = room.isolation.isEmpty ? "" : " · + \(room.isolation.joined(separator: ", "))"
        let head = "── \(room.room) · \(kind) · \(words.ward) \(room.ward)\(isolation) "
        return head + String(repeating: "─", count: max(0, screen.width - head.count))
    }

    private func block(_ room: GetBoard.Room) -> [String] {
        let width = cellWidth
        let perLine = max(1, screen.width / (width + 1))
        var lines: [String] = []
        var rest = room.beds[...]
        while !rest.isEmpty {
            let cells = rest.prefix(perLine).map { BoardCell(bed: $0, year: shortYear, words: words) }
            rest = rest.dropFirst(perLine)
            for line in 0..<2 { lines.append(cells.map { $0.line(line, width, screen.hasColour) }.joined()) }
        }
        return lines.map(Padding.trimmed)
    }

    /// This year's register numbers lose their year if the rooms would not fit on a line with it.
    private var shortYear: String? {
        let most = board.rooms.map(\.beds.count).max() ?? 0
        return min(most, 4) * (width(shortening: nil) + 1) <= screen.width ? nil : year
    }

    private var cellWidth: Int { width(shortening: shortYear) }

    private func width(shortening year: String?) -> Int {
        board.rooms.flatMap(\.beds).reduce(12) {
            max($0, BoardCell(bed: $1, year: year, words: words).contentWidth + 1)
        }
    }

    private var unplaced: [String] {
        let title = words.unplacedTitle(board.unplaced.count)
        var table = Table(
            columns: [.left(""), .left(""), .left(""), .right(""), .right(""), .left("")], indent: 2)
        for child in board.unplaced {
            table.add(
                child.child, child.initials, words.child(sex: child.sex), words.cellAge(child.age),
                words.cellDays(child.days), BoardCell.marks(child, words).joined(separator: " "))
        }
        let head = screen.hasColour ? BoardColour.overdue.painted(" \(title) ") : "!! \(title)"
        return ["", head, table.text(on: screen)]
    }

    private var legend: [String] {
        var lines: [String] = []
        var line = ""
        for sign in words.legend {
            if line.count + sign.count + 3 > screen.width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " · ") + sign
        }
        return lines + [line]
    }
}
