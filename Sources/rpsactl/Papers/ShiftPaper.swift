import RPSAProtocol

/// The sheet of the shift book: what happened, what is open, what to watch, signed by both. Without names.
struct ShiftPaper {
    var reply: GetHandover.Reply

    private let words = IndonesianWords()

    init(reply: GetHandover.Reply) { self.reply = reply }

    var paper: Paper {
        Paper(
            title: "Serah terima jaga",
            sheets: [opening + watch + happened + late + alerts + gaps + closing])
    }

    private var opening: [PaperBlock] {
        [
            .title("SERAH TERIMA JAGA", number: PaperPhrases.or(reply.site)),
            .fields([
                PaperField("Mulai", PaperDate.moment(reply.since)), PaperField("Sampai", PaperDate.moment(reply.until)),
                PaperField("Awal", Self.children(reply.opening)), PaperField("Masuk", Self.children(reply.arrivals)),
                PaperField("Keluar", Self.children(reply.exits)), PaperField("Akhir", Self.children(reply.closing)),
                PaperField("Sedang izin", Self.children(reply.onLeave)),
                PaperField("Hilang", Self.children(reply.missing)),
                PaperField("Menunggu tanda tangan", "\(reply.countersigns)"),
            ]),
        ]
    }

    private var happened: [PaperBlock] {
        let lines = ShiftParts(reply).inShift
        return [.heading("Yang terjadi"), lines.isEmpty ? .paragraph(words.nothingHappened) : table(lines)]
    }

    /// Dihitung dalam jaga yang lalu: the counts above go by what was true.
    private var late: [PaperBlock] {
        let lines = ShiftParts(reply).late
        return lines.isEmpty ? [] : [.heading("Dicatat dalam jaga ini, terjadi sebelumnya"), table(lines)]
    }

    private func table(_ lines: [HandoverLine]) -> PaperBlock {
        var table = PaperTable(columns: [
            .init("Waktu", 12), .init("Kejadian", 14), .init("Masa tinggal", 12), .init("Inisial", 7),
            .init("TT", 10), .init("Keterangan", 20),
        ])
        for line in lines {
            table.add([
                words.moment(line.at, withYear: false), words.shift(line.kind), line.stay ?? line.child ?? "",
                line.initials ?? "", line.bed ?? "", ShiftCodes.text(of: line, words),
            ])
        }
        return .table(table)
    }

    private var alerts: [PaperBlock] {
        let parts = ShiftParts(reply)
        let shown = parts.standing + parts.ended
        let older = parts.olderCount > 0 ? [PaperBlock.paragraph(words.olderAlerts(parts.olderCount))] : []
        if shown.isEmpty { return older.isEmpty ? [] : [.heading("Peringatan")] + older }
        var table = PaperTable(columns: [
            .init("Nomor", 12), .init("Tingkat", 10), .init("Perihal", 22), .init("Tentang", 12), .init("Keadaan", 20),
        ])
        for alert in shown {
            let state = alert.clearedAt.map { words.clearedAt(words.moment($0, withYear: false)) }
            table.add([
                alert.alert, words.priority(alert.priority), words.alert(alert.kind), alert.stay ?? alert.subject ?? "",
                state ?? (alert.acknowledged ? "sudah dilihat" : "belum dilihat"),
            ])
        }
        return [.heading("Peringatan"), .table(table)] + older
    }

    private var gaps: [PaperBlock] {
        if reply.incomplete.isEmpty { return [] }
        var table = PaperTable(columns: [
            .init("Masa tinggal", 12), .init("Anak", 12), .init("Inisial", 7), .init("Yang kurang", 46),
        ])
        for gap in reply.incomplete {
            table.add([gap.stay, gap.child, gap.initials, gap.missing.map { words.gap($0) }.joined(separator: ", ")])
        }
        return [.heading("Data belum lengkap"), .table(table)]
    }

    private var watch: [PaperBlock] {
        if reply.watch.isEmpty { return [] }
        var table = PaperTable(columns: [
            .init("Masa tinggal", 12), .init("Inisial", 7), .init("TT", 10), .init("Perhatikan", 25),
            .init("Sampai", 22),
        ])
        for line in reply.watch {
            let code = line.code.map { " (\(ShiftCodes.text($0, of: line.kind, words)))" } ?? ""
            table.add([
                line.stay, line.initials, line.bed ?? "", words.watch(line.kind) + code,
                line.dueAt.map { words.moment($0) } ?? "",
            ])
        }
        return [.heading("Perlu diperhatikan"), .table(table)]
    }

    private var closing: [PaperBlock] {
        [
            .fields([PaperField("Catatan", nil)]),
            .signatures(
                placeAndDay: nil,
                [
                    PaperSignature(captions: ["Yang menyerahkan jaga,"]),
                    PaperSignature(captions: ["Yang menerima jaga,"]),
                ]),
            .footnote("Tanpa nama anak: hanya nomor register dan inisial. Simpan di buku jaga."),
        ]
    }

    private static func children(_ count: Int) -> String { "\(count) anak" }
}
