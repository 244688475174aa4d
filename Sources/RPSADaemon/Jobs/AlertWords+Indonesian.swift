import RPSACore

extension AlertWords {
    func indonesian(_ kind: AlertKind) -> String {
        switch kind {
        case .stayDue: "Masa tinggal \(stay) mendekati batas"
        case .stayOverdue: "Masa tinggal \(stay) melewati batas"
        case .extensionPending: "Perpanjangan \(subject) untuk masa tinggal \(stay) menunggu keputusan"
        case .assessmentDue: "Asesmen masa tinggal \(stay) harus selesai"
        case .planDue: "Rencana intervensi masa tinggal \(stay) harus selesai"
        case .reviewDue: "Masa tinggal \(stay) harus ditinjau ulang"
        case .absenceOverdue: "Anak masa tinggal \(stay) belum kembali pada waktunya"
        case .childMissing: "Anak masa tinggal \(stay) hilang"
        case .rollCallMissed: "Apel malam \(subject) belum diselesaikan"
        case .censusMismatch: "Angka hari \(subject) yang sudah ditutup tidak cocok lagi"
        case .overCapacity: "Rumah melebihi kapasitas, atau ada anak tanpa tempat tidur"
        case .raidOpen: "Razia \(subject) belum ditutup"
        case .clockJump: "Jam mesin ini diubah"
        case .diskLow: "Ruang disk register hampir habis"
        case .auditBroken: "Catatan register tidak utuh"
        case .agingOut: "Anak masa tinggal \(stay) menjelang usia 18 tahun"
        case .countersignDue: "Masa tinggal \(stay) menunggu tanda tangan kedua"
        case .holidaysMissing: "Hari libur tahun \(subject) belum ada"
        }
    }
}
