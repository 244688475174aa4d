import Glibc
import RPSAProtocol

/// Holds a roll call on a terminal: draws the list, sends each mark at once, finishes when told to.
enum RollCallTerminal {
    static var isPossible: Bool {
        let terminal = Environment.value("TERM") ?? "dumb"
        return Conversation.isPossible && terminal != "dumb" && !terminal.isEmpty
    }

    static func open(
        _ summary: RollCallSummary, _ lines: [RollCallLine], daemon: Daemon
    ) throws(Failure) {
        let screen = Invocation.current.screen
        var ending = RollCallPage(summary: summary, lines: lines, screen: screen).text
        if !lines.isEmpty {
            let sheet = RollCallSheet(summary, lines, yes: screen.words.sheetYes)
            var holding = Holding(sheet: sheet, screen: screen, daemon: daemon)
            try RawTerminal.use { terminal throws(Failure) in holding.hold(on: terminal) }
            ending = holding.ending
        }
        Output.print(screen.encoded(ending))
    }

    private struct Holding {
        var sheet: RollCallSheet
        var screen: Screen
        var daemon: Daemon
        var reader = KeyReader()
        var finished: FinishRollCall.Reply?

        private var words: any Words { screen.words }

        /// What stands on the screen after the list has gone.
        var ending: String {
            if let finished {
                return RollCallPage(summary: finished.rollCall, lines: finished.lines, screen: screen, onlyGone: true)
                    .text
            }
            return words.sheetLeftOpen + "\n  rpsactl rollcall mark"
        }

        mutating func hold(on terminal: RawTerminal) {
            var size = draw(on: terminal)
            while let bytes = terminal.bytes() {
                if bytes.isEmpty && terminal.size == size { continue }
                for key in reader.keys(of: bytes) {
                    let asked = sheet.asksFinish
                    if !perform(sheet.press(key), on: terminal) { return }
                    if sheet.asksFinish && !asked { lookAgain(on: terminal) }
                }
                size = draw(on: terminal)
            }
        }

        private mutating func draw(on terminal: RawTerminal) -> RawTerminal.Size {
            let size = terminal.size
            screen.width = size.width
            let picture = RollCallPicture(sheet: sheet, screen: screen, height: size.height)
            sheet.pageRowCount = max(1, picture.rowCount - 1)
            terminal.draw(picture.lines, on: screen)
            return size
        }

        /// Whether the list stays.
        private mutating func perform(_ action: RollCallSheet.Action, on terminal: RawTerminal) -> Bool {
            do throws(Failure) {
                switch action {
                case .none: break
                case .leave: return false
                case .mark(let stay, let status): try mark(stay, status)
                case .finish:
                    try finish()
                    return false
                }
            } catch {
                terminal.ring()
                sheet.say(text(of: error))
            }
            return true
        }

        /// Somebody else may have marked, or admitted a child, since the list was drawn; what is finished is not
        /// finished once more.
        private mutating func lookAgain(on terminal: RawTerminal) {
            do throws(Failure) {
                var request = GetRollCall()
                request.rollCall = sheet.summary.rollCall
                let reply = try Wire.reply(to: GetRollCall.self, daemon.answer(to: request))
                guard reply.rollCall.status == RollCallState.open.rawValue else {
                    throw .remote(name: Refusals.NoRollCall.name, parameters: Array("{}".utf8))
                }
                sheet.take(reply)
            } catch {
                terminal.ring()
                sheet.say(text(of: error))
            }
        }

        private mutating func mark(_ stay: String, _ status: String) throws(Failure) {
            var request = MarkRollCall(child: stay, status: status)
            request.requestId = ChangeOptions.random()
            let reply = try Wire.reply(to: MarkRollCall.self, daemon.answer(to: request))
            let said = words.rollCallStatus(reply.line, in: reply.rollCall)
            sheet.take(reply, saying: words.sheetSaved(reply.line.child, said))
        }

        private mutating func finish() throws(Failure) {
            var request = FinishRollCall()
            request.requestId = ChangeOptions.random()
            finished = try Wire.reply(to: FinishRollCall.self, daemon.answer(to: request))
        }

        private func text(of failure: Failure) -> String {
            let invocation = Invocation.current
            let all = FailureText(failure: failure, attempt: Attempt(deed: .callRoll), invocation: invocation).lines
            return "!! " + all.prefix(2).joined(separator: " ")
        }
    }
}
