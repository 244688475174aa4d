import RPSAProtocol

/// A census for a spreadsheet: names and numbers as the daemon gives them, in no language, nothing rounded.
enum CensusCSV {
    /// The groups, and last the house, whose key is empty.
    static func figures(_ reply: GetCensus.Reply) -> String {
        let head = ["from", "to", "key"] + FigureCode.allCases.map(\.rawValue)
        let rows = (reply.groups + [reply.total]).map { figures in
            [reply.from, reply.to, figures.key] + FigureCode.allCases.map { number(figures.value($0)) }
        }
        return text([head] + rows)
    }

    static func nights(_ nights: [CensusNight]) -> String {
        let head = ["night", "opening", "arrivals", "exits", "closing", "withoutBed", "workingBeds"]
        return text(
            [head]
                + nights.map { night in
                    [night.night]
                        + [
                            night.opening, night.arrivals, night.exits, night.closing, night.withoutBed,
                            night.workingBeds,
                        ].map { "\($0)" }
                })
    }

    private static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    private static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") }.joined(separator: "\r\n")
    }

    private static func cell(_ text: String) -> String {
        let text = SafeText.clean(text)
        let isPlain = !text.contains { $0 == "," || $0 == "\"" || $0 == ";" }
        return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
