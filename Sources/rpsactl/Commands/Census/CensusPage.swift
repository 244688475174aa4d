import RPSAProtocol

/// A census on the screen: the figures of the house, the groups and nights that were asked for, and the formulas.
struct CensusPage {
    var screen: Screen
    var by: String?

    private var words: any Words { screen.words }

    func text(_ reply: GetCensus.Reply) -> String {
        let title = words.censusTitle(
            from: words.moment(reply.from), to: words.moment(reply.to), nights: reply.total.days)
        var lines = [title, words.knownAt(words.moment(reply.knownAt)), ""]
        lines += figures(reply.total)
        if !reply.groups.isEmpty { lines += [""] + groups(reply.groups, total: reply.total) }
        let isUneven = reply.groups.contains { $0.opening + $0.arrivals - $0.exits != $0.closing }
        if by == "ward" && isUneven {
            lines += PaperLines.wrapped(words.wardMovesNote, to: max(40, min(screen.width, 80)))
        }
        if !reply.nights.isEmpty { lines += [""] + nights(reply.nights) }
        lines += ["", words.reckoning] + reply.formulas.flatMap(formula)
        let explain = ["census", "explain", "occupancy-rate", "--from", reply.from, "--to", reply.to]
        lines += ["", words.explainAdvice, "  " + ShellText.line(explain)]
        return lines.joined(separator: "\n")
    }

    /// The figures in parts that belong together, with a blank line between them.
    private static let parts: [[FigureCode]] = [
        [.opening, .arrivals, .exits, .closing, .dayCases],
        [
            .bedNights, .nightsWithoutBed, .availableBedNights, .averageCensus, .occupancyRate, .turnoverInterval,
            .bedTurnover,
        ],
        [.lengthOfStayMean, .lengthOfStayMedian, .overdueChildDays, .overdueRate, .extensions],
        [
            .readmissions30, .readmissions90, .readmissions365, .readmissionRate30, .readmissionRate90,
            .readmissionRate365, .turnAways, .turnAwayRate,
        ],
    ]

    private func figures(_ figures: CensusFigures) -> [String] {
        let width = FigureCode.allCases.reduce(0) { max($0, words.figure($1).count) }
        return Self.parts.map { part in
            part.map { code in
                let value = words.amount(figures.value(code), of: code.rawValue)
                return "  " + Padding.fit(words.figure(code), width) + "  " + Padding.fit(value, 9, right: true)
            }
        }.joined(separator: [""]).map { $0 }
    }

    private func groups(_ groups: [CensusFigures], total: CensusFigures) -> [String] {
        var table = Table(columns: [
            .text(words.grouping(by ?? "")), .right(words.groupOpening), .right(words.groupArrivals),
            .right(words.groupExits), .right(words.groupClosing), .right(words.groupNights),
            .right(words.groupUnplaced), .right(words.groupRate), .right(words.groupLength),
            .right(words.groupOverdue),
        ])
        for group in groups { table.add(row(words.groupKey(group.key, by: by), group)) }
        table.add(row(words.total, total))
        return table.lines(on: screen)
    }

    private func row(_ name: String, _ figures: CensusFigures) -> [String] {
        [
            name, "\(figures.opening)", "\(figures.arrivals)", "\(figures.exits)", "\(figures.closing)",
            "\(figures.bedNights + figures.nightsWithoutBed)", "\(figures.nightsWithoutBed)",
            words.percent(figures.occupancyRate), words.decimal(figures.lengthOfStayMean),
            "\(figures.overdueChildDays)",
        ]
    }

    private func nights(_ nights: [CensusNight]) -> [String] {
        var table = Table(columns: [
            .left(words.nightColumn), .right(words.groupOpening), .right(words.groupArrivals),
            .right(words.groupExits), .right(words.groupClosing), .right(words.groupUnplaced),
            .right(words.bedsThatWork),
        ])
        for night in nights {
            table.add(
                words.moment(night.night), "\(night.opening)", "\(night.arrivals)", "\(night.exits)",
                "\(night.closing)", "\(night.withoutBed)", "\(night.workingBeds)")
        }
        return table.lines(on: screen)
    }

    private func formula(_ line: CensusFormula) -> [String] {
        PaperLines.hanging(
            "  \(words.figure(line.figure)) = ", words.formula(line.formula), to: max(40, min(screen.width, 80)))
    }
}
