import RPSAProtocol

/// The office's page of a month (laporan bulanan): the figures, the groups, and what needs explaining, on one sheet.
struct MonthReportPaper {
    var reply: GetMonthReport.Reply

    private let words = IndonesianWords()

    init(reply: GetMonthReport.Reply) {
        self.reply = reply
    }

    var paper: Paper {
        Paper(
            title: "Laporan bulanan \(reply.month)",
            sheets: [opening + figures + groups + remarks + closing], isDense: true)
    }

    private var opening: [PaperBlock] {
        let month = PaperDate.day(reply.month + "-01").map { $0.drop { $0 != " " }.dropFirst() } ?? ""
        return [
            .letterhead(office: reply.office, site: reply.site),
            .title("LAPORAN BULANAN PENGHUNI", number: "Bulan \(month)"),
        ] + incomplete
    }

    /// A month that is not over says so.
    private var incomplete: [PaperBlock] {
        guard let last = reply.nights.last?.night, let moment = Moment(last) else { return [] }
        guard moment.day < NightSpans.lastDay(of: moment) else { return [] }
        return [
            .notice(
                title: "BULAN BELUM BERAKHIR",
                text: "Dihitung sampai dengan \(PaperPhrases.or(PaperDate.day(last))); angka masih akan berubah.")
        ]
    }

    private static let shown: [FigureCode] = [
        .opening, .arrivals, .exits, .closing, .dayCases, .bedNights, .nightsWithoutBed, .availableBedNights,
        .averageCensus, .occupancyRate, .turnoverInterval, .bedTurnover, .lengthOfStayMean, .lengthOfStayMedian,
        .overdueChildDays, .overdueRate, .extensions, .turnAways, .turnAwayRate, .readmissions30, .readmissionRate30,
        .readmissions90, .readmissionRate90, .readmissions365, .readmissionRate365,
    ]

    /// Two figures beside each other on a line.
    private var figures: [PaperBlock] {
        var table = PaperTable(columns: [.init("Angka", 30), .init("", 8), .init("Angka", 30), .init("", 8)])
        table.isDense = true
        let cells = Self.shown.map { [words.figure($0), words.amount(reply.total.value($0), of: $0.rawValue)] }
        let half = (cells.count + 1) / 2
        for row in 0..<half { table.add(cells[row] + (row + half < cells.count ? cells[row + half] : ["", ""])) }
        return [.heading("Angka bulan ini"), .table(table)]
    }

    private var groups: [PaperBlock] {
        let kinds = [
            ("sex", reply.bySex), ("age", reply.byAge), ("category", reply.byCategory), ("source", reply.bySource),
            ("placement", reply.byPlacement),
        ]
        var table = PaperTable(columns: [
            .init("Kelompok", 32), .init("Awal", 6), .init("Masuk", 6), .init("Keluar", 6), .init("Akhir", 6),
            .init("Malam", 7), .init("Lewat", 7),
        ])
        table.isDense = true
        for (by, groups) in kinds {
            for group in groups where !isEmpty(group) {
                let key = by == "age" ? group.key + " tahun" : words.groupKey(group.key, by: by)
                let name = "\(words.grouping(by)): \(group.key == "-" ? "tidak dicatat" : key)"
                let nights = group.bedNights + group.nightsWithoutBed
                table.add(
                    [name]
                        + [
                            group.opening, group.arrivals, group.exits, group.closing, nights, group.overdueChildDays,
                        ].map { "\($0)" })
            }
        }
        return table.rows.isEmpty ? [] : [.heading("Menurut kelompok"), .table(table)]
    }

    /// A group that is there for those who were turned away alone has nothing to show here.
    private func isEmpty(_ group: CensusFigures) -> Bool {
        group.opening + group.arrivals + group.exits + group.closing + group.bedNights + group.nightsWithoutBed == 0
    }

    private var remarks: [PaperBlock] {
        // Over capacity counts more than many: by how full the beds were that worked.
        let fullest = reply.nights.max { $0.closing * max(1, $1.workingBeds) < $1.closing * max(1, $0.workingBeds) }
        let over = reply.nights.count { $0.closing > $0.workingBeds }
        return [
            .heading("Yang perlu dijelaskan"),
            .fields([
                PaperField(
                    "Malam terpenuh",
                    fullest.map {
                        "\(PaperPhrases.or(PaperDate.day($0.night))): \($0.closing) anak, "
                            + "\($0.workingBeds) tempat tidur siap"
                    }),
                PaperField("Malam melebihi daya tampung", "\(over)"),
                PaperField("Aturan yang dikesampingkan", "\(reply.overrides)"),
                PaperField("Ralat yang dicatat bulan ini", "\(reply.corrections)"),
                PaperField("Ralat sesudah bulan ini", "\(reply.correctedSince)"),
                PaperField("Malam tanpa apel malam", "\(reply.rollCallsMissed)"),
            ]),
        ]
    }

    private var closing: [PaperBlock] {
        let formulas = reply.formulas.filter { FigureCode(rawValue: $0.figure)?.isRatio == true }.map {
            "\(words.figure($0.figure)) = \(words.formula($0.formula))"
        }
        let signer = PaperSignature(captions: ["Mengetahui,"], lines: [PaperPhrases.staffNumber])
        let maker = PaperSignature(captions: ["Yang membuat laporan,"], lines: [PaperPhrases.staffNumber])
        return [
            .footnote(
                "Malam sebuah tanggal dihitung bagi anak yang masuk pada atau sebelum tanggal itu dan belum keluar pada "
                    + "tanggal itu; hari keluar bukan malam. " + formulas.joined(separator: "; ") + "."),
            .signatures(placeAndDay: PaperPhrases.placeAndDay(reply.town, reply.printedAt), [signer, maker]),
            .footnote(
                "Menurut catatan \(PaperPhrases.or(PaperDate.moment(reply.knownAt))); dicetak dari register pada "
                    + "\(PaperPhrases.or(PaperDate.moment(reply.printedAt)))"),
        ]
    }
}
