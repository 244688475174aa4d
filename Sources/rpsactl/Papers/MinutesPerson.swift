import RPSAProtocol

/// One line of the list in the minutes.
struct MinutesPerson {
    var row: MinutesRow

    var cells: [String] {
        [
            "\(row.row)", PaperPhrases.name(row.name, aliases: row.aliases),
            PaperPhrases.or(IndonesianWords().letter(sex: row.sex)),
            PaperPhrases.or(PaperPhrases.age(row.age, isEstimate: row.ageIsEstimate)),
            PaperPhrases.or(PaperDate.short(row.born)), PaperPhrases.or(row.nik), PaperPhrases.or(row.origin),
            result + (PaperPhrases.known(row.note).map { "; \($0)" } ?? ""),
        ]
    }

    private var result: String {
        let to = PaperPhrases.known(row.to)
        let place = to ?? PaperPhrases.word
        return switch row.outcome {
        case "admitted": "diterima, nomor register \(PaperPhrases.or(row.child))"
        case "adult": "dewasa, diserahkan kepada \(place)"
        case "family": "dikembalikan kepada keluarga \(place)"
        case "referred": "dirujuk ke \(place)"
        case "turned-away": "ditolak/tidak tertampung" + (to.map { ", dirujuk ke \($0)" } ?? "")
        case "pending": "belum ditentukan"
        default: PaperPhrases.or(row.outcome)
        }
    }
}
