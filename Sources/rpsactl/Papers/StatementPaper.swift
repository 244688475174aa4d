import RPSAProtocol

/// The statement letter (surat pernyataan) that the family signs when it takes a child home.
struct StatementPaper {
    private static let promises = [
        "sanggup mengasuh, merawat, dan melindungi anak tersebut dengan kasih sayang, serta memenuhi kebutuhan pangan, sandang, "
            + "tempat tinggal, dan kesehatannya;",
        "tidak akan membiarkan anak kembali hidup, bekerja, mengamen, mengemis, atau bermalam di jalanan, dan menjauhkannya "
            + "dari lem, minuman keras, dan narkotika;",
        "tidak akan melakukan kekerasan, penelantaran, eksploitasi, atau perlakuan salah terhadap anak, dan tidak "
            + "membiarkannya dilakukan orang lain;",
        "akan menyekolahkan anak atau mengikutkannya dalam pendidikan kesetaraan atau pelatihan yang sesuai;",
        "akan mengurus akta kelahiran, NIK, dan Kartu Identitas Anak apabila belum ada;",
        "bersedia dikunjungi, dipantau, dan dibimbing oleh petugas sosial, memenuhi panggilannya, dan memberitahukan "
            + "setiap kepindahan alamat;",
        "akan segera melapor kepada petugas apabila anak pergi dari rumah, sakit, atau apabila saya tidak sanggup lagi "
            + "mengasuhnya;",
        "bersedia menerima akibat menurut peraturan perundang-undangan apabila melalaikan pernyataan ini.",
    ]

    var departure: DeparturePapers

    var blocks: [PaperBlock] {
        [departure.letterhead, .title("SURAT PERNYATAAN", number: "Nomor: \(PaperPhrases.or(departure.reply.stay))")]
            + departure.notYet + identities + PaperPhrases.legalBasis(departure.reply.legalBasis) + statement
            + signatures
    }

    private var identities: [PaperBlock] {
        let reply = departure.reply
        return [
            .paragraph("Yang bertanda tangan di bawah ini:"),
            .fields([
                PaperField("Nama", reply.receiver), PaperField("Identitas diperiksa dengan", reply.receiverId),
                PaperField("Hubungan dengan anak", relation), PaperField("Tempat, tanggal lahir", nil),
                PaperField("Pekerjaan", nil), PaperField("Alamat", nil), PaperField("Nomor telepon", nil),
            ]),
            .paragraph("menerima kembali untuk diasuh, anak:"),
            departure.child,
        ]
    }

    private var relation: String? {
        departure.reply.exitReason == ExitReason.reunifiedParent.rawValue ? "orang tua" : nil
    }

    private var statement: [PaperBlock] {
        [
            .paragraph("Dengan ini saya menyatakan dengan sebenarnya bahwa saya:"),
            .numbered(Self.promises),
            PaperPhrases.secrecy,
            .paragraph(
                "Demikian surat pernyataan ini saya buat dengan sadar, tanpa paksaan dari pihak mana pun, untuk "
                    + "dipergunakan sebagaimana mestinya."),
        ]
    }

    private var signatures: [PaperBlock] {
        let shelter = PaperSignature(
            captions: ["Mengetahui,", "Petugas \(PaperPhrases.or(departure.reply.site))"],
            lines: [PaperPhrases.staffNumber])
        let maker = PaperSignature(
            captions: ["Yang membuat pernyataan,"], name: departure.reply.receiver, hasStamp: true)
        return [
            .signatures(placeAndDay: departure.placeAndDay, [shelter, maker]),
            PaperPhrases.witnesses("Saksi,"),
            departure.printed,
        ]
    }
}
