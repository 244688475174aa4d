import RPSAProtocol

/// The minutes of a raid's handover (berita acara serah terima): who handed over whom, and what became of each.
struct MinutesPaper {
    var reply: GetMinutes.Reply

    var paper: Paper {
        Paper(
            title: PaperPhrases.or(reply.raid),
            sheets: [opening + parties + PaperPhrases.legalBasis(reply.legalBasis) + people + result + closing])
    }

    /// What was handed over and is not accounted for.
    var difference: Int {
        reply.handedOver - reply.admitted - reply.adults - reply.family - reply.referred - reply.turnedAway
    }

    private var opening: [PaperBlock] {
        var blocks: [PaperBlock] = [
            .letterhead(office: reply.office, site: reply.site),
            .title("BERITA ACARA SERAH TERIMA", number: "Nomor: \(PaperPhrases.or(reply.raid))"),
        ]
        if reply.closedAt == nil {
            blocks.append(.notice(title: "BELUM DITUTUP", text: "Daftar dan jumlah di bawah ini masih dapat berubah."))
        }
        let sentence = PaperDate.sentence(reply.at)
        blocks.append(
            .paragraph(
                "Pada hari ini, \(sentence), bertempat di \(PaperPhrases.or(reply.place)), kami yang bertanda tangan "
                    + "di bawah ini:"))
        return blocks
    }

    private var parties: [PaperBlock] {
        [
            .heading("PIHAK PERTAMA, yang menyerahkan"),
            .fields([
                PaperField("Nama", reply.commander), PaperField("NIP/NRP", nil), PaperField("Jabatan", nil),
                PaperField("Instansi", reply.agencyName), PaperField("Surat perintah", reply.order),
            ]),
            .heading("PIHAK KEDUA, yang menerima"),
            .fields([
                PaperField("Nama", nil), PaperField("NIP/NRP", nil), PaperField("Jabatan", nil),
                PaperField(
                    "Instansi", [reply.site, reply.office].compactMap(PaperPhrases.known).joined(separator: ", ")),
            ]),
        ]
    }

    private var people: [PaperBlock] {
        var table = PaperTable(columns: [
            .init("No", 3), .init("Nama / Panggilan", 13), .init("L/P", 3), .init("Umur", 5), .init("Tgl Lahir", 10),
            .init("NIK", 16), .init("Asal", 10), .init("Hasil / Keterangan", 13),
        ])
        for row in reply.rows { table.add(MinutesPerson(row: row).cells) }
        if reply.rows.isEmpty { table.add(table.columns.map { _ in PaperPhrases.word }) }
        return [
            .paragraph(
                "Dengan ini PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima orang-orang yang diamankan, dengan hasil "
                    + "bagi masing-masing sebagaimana tercantum dalam daftar berikut:"),
            .table(table),
            .paragraph("Umur dalam tahun; ± berarti umur perkiraan."),
        ]
    }

    private var result: [PaperBlock] {
        var fields = [
            PaperField("Menurut PIHAK PERTAMA", reply.count.map(Self.people)),
            PaperField("Diserahkan", Self.people(reply.handedOver)),
            PaperField("Diterima", Self.people(reply.admitted)),
            PaperField("Dewasa, diserahkan kembali", Self.people(reply.adults)),
            PaperField("Dikembalikan kepada keluarga", Self.people(reply.family)),
            PaperField("Dirujuk", Self.people(reply.referred)),
            PaperField("Ditolak/tidak tertampung", Self.people(reply.turnedAway)),
            PaperField("Belum ditentukan", Self.people(reply.pending)),
            PaperField("Selisih", Self.people(difference)),
        ]
        // Of an open raid the reason is that of its reopening, and the one for a difference is still to come.
        let isOpen = reply.closedAt == nil
        let reason = isOpen ? nil : reply.reason
        if difference != 0 || reason != nil { fields.append(PaperField("Alasan selisih", reason)) }
        if isOpen, let reason = reply.reason { fields.append(PaperField("Alasan dibuka kembali", reason)) }
        fields.append(PaperField("Ditutup", PaperDate.moment(reply.closedAt)))
        return [.heading("Rekapitulasi"), .fields(fields)]
    }

    private var closing: [PaperBlock] {
        let giver = PaperSignature(
            captions: ["Yang menyerahkan,", "PIHAK PERTAMA"], name: reply.commander, lines: [PaperPhrases.staffNumber])
        let taker = PaperSignature(captions: ["Yang menerima,", "PIHAK KEDUA"], lines: [PaperPhrases.staffNumber])
        return [
            PaperPhrases.secrecy,
            .paragraph(PaperPhrases.closing),
            .signatures(placeAndDay: PaperPhrases.placeAndDay(reply.town, reply.at), [giver, taker]),
            PaperPhrases.witnesses("Saksi I,", "Saksi II,"),
            PaperPhrases.printed(reply.raid, at: reply.printedAt),
        ]
    }

    private static func people(_ count: Int) -> String { "\(count) orang" }
}
