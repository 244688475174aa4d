import RPSAProtocol

/// The papers of a departure: the family's statement where a family takes the child, and the handover to the receiver.
struct DeparturePapers {
    var reply: GetPapers.Reply

    var paper: Paper {
        let handover = HandoverPaper(departure: self).blocks
        return Paper(
            title: PaperPhrases.or(reply.stay),
            sheets: isToFamily ? [StatementPaper(departure: self).blocks, handover] : [handover])
    }

    var hasEnded: Bool { reply.exitedAt != nil }

    /// Before the exit nobody knows yet, and the form is there to be filled in.
    private var isToFamily: Bool {
        guard hasEnded, let reason = reply.exitReason.flatMap(ExitReason.init) else { return !hasEnded }
        return [.reunifiedParent, .reunifiedKin, .cityOfOrigin].contains(reason)
    }

    var letterhead: PaperBlock { .letterhead(office: reply.office, site: reply.site) }

    var notYet: [PaperBlock] {
        hasEnded
            ? [] : [.notice(title: "BELUM KELUAR – diisi saat serah terima", text: "Titik-titik diisi dengan tangan.")]
    }

    var placeAndDay: String { PaperPhrases.placeAndDay(reply.town, reply.exitedAt) }

    /// Who the child is, for either paper.
    var child: PaperBlock {
        let aliases = reply.aliases.compactMap(PaperPhrases.known)
        return .fields([
            PaperField("Nama", PaperPhrases.or(reply.name, PaperPhrases.nameless)),
            PaperField("Nama panggilan", aliases.joined(separator: ", ")),
            PaperField("Jenis kelamin", IndonesianWords().child(sex: reply.sex)),
            PaperField("Umur", PaperPhrases.age(reply.age, isEstimate: reply.ageIsEstimate).map { $0 + " tahun" }),
            PaperField("Tanggal lahir", PaperDate.day(reply.born)),
            PaperField("NIK", reply.nik),
            PaperField("Orang tua/wali", reply.parents),
            PaperField("Alamat anak", reply.address),
            PaperField("Asal", reply.origin),
            PaperField("Nomor register anak", reply.child),
            PaperField("Nomor masa tinggal", reply.stay),
            PaperField("Masuk", PaperDate.moment(reply.arrivedAt)),
        ])
    }

    var printed: PaperBlock { PaperPhrases.printed(reply.stay, at: reply.printedAt) }
}
