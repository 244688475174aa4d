import ArgumentParser
import RPSAProtocol

struct Board: Asking {
    static var configuration: CommandConfiguration { .leaf("board", .board) }

    @OptionGroup var time: TimeOptions
    @OptionGroup var everywhere: GlobalOptions

    func request() -> GetBoard { GetBoard(asOf: time.asOf, knownAt: time.knownAt) }

    func page(_ reply: GetBoard.Reply, on screen: Screen) -> String {
        BoardPicture(board: reply, screen: screen).text
    }
}
