import RPSAProtocol

/// The minutes by which the shelter hands a child to a receiver whose identity was checked.
struct HandoverPaper {
    var departure: DeparturePapers

    private var reply: GetPapers.Reply { departure.reply }

    var blocks: [PaperBlock] {
        [
            departure.letterhead,
            .title("BERITA ACARA SERAH TERIMA ANAK", number: "Nomor: \(PaperPhrases.or(reply.stay))"),
        ] + departure.notYet + parties + PaperPhrases.legalBasis(reply.legalBasis) + child + closing
    }

    private var parties: [PaperBlock] {
        let site = PaperPhrases.or(reply.site)
        return [
            .paragraph(
                "Pada hari ini, \(PaperDate.sentence(reply.exitedAt)), bertempat di \(site), kami yang bertanda tangan "
                    + "di bawah ini:"),
            .heading("PIHAK PERTAMA, yang menyerahkan"),
            .fields([
                PaperField("Nama", nil), PaperField("NIP/NRP", nil), PaperField("Jabatan", nil),
                PaperField(
                    "Instansi", [reply.site, reply.office].compactMap(PaperPhrases.known).joined(separator: ", ")),
            ]),
            .heading("PIHAK KEDUA, yang menerima"),
            .fields([
                PaperField("Nama", reply.receiver), PaperField("Identitas diperiksa dengan", reply.receiverId),
                PaperField("Hubungan/jabatan", nil), PaperField("Alamat/instansi", nil),
            ]),
        ]
    }

    private var child: [PaperBlock] {
        let reason = PaperPhrases.known(IndonesianWords().exit(reply.exitReason))
        return [
            .paragraph("PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima, seorang anak:"),
            departure.child,
            .heading("Keluar"),
            .fields([
                PaperField("Waktu keluar", PaperDate.moment(reply.exitedAt)), PaperField("Alasan keluar", reason),
                PaperField("Tujuan", reply.to), PaperField("Nomor surat", reply.letter),
            ]),
            .paragraph(
                "Sebelum penyerahan, PIHAK PERTAMA telah memeriksa identitas PIHAK KEDUA berdasarkan "
                    + "\(PaperPhrases.or(reply.receiverId, PaperPhrases.line)). Sejak ditandatanganinya berita acara ini, "
                    + "pengasuhan dan perlindungan anak beralih kepada PIHAK KEDUA. Barang milik dan surat-surat anak "
                    + "diserahkan bersama anak: \(PaperPhrases.line)"),
        ]
    }

    private var closing: [PaperBlock] {
        let giver = PaperSignature(
            captions: ["Yang menyerahkan,", "PIHAK PERTAMA"], lines: [PaperPhrases.staffNumber])
        let taker = PaperSignature(captions: ["Yang menerima,", "PIHAK KEDUA"], name: reply.receiver)
        return [
            PaperPhrases.secrecy,
            .paragraph(PaperPhrases.closing),
            .signatures(placeAndDay: departure.placeAndDay, [giver, taker]),
            PaperPhrases.witnesses("Saksi I,", "Saksi II,"),
            departure.printed,
        ]
    }
}
