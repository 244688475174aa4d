extension IndonesianWords: CareHelpWords {
    func abstract(_ topic: CareCommand) -> String {
        switch topic {
        case .alertAck: "Nyatakan peringatan sudah dilihat; tenang sampai tingkat berikutnya."
        case .alertShow: "Semua tentang satu peringatan, dan apa yang harus dilakukan."
        case .countersign: "Tandatangani yang dilakukan malam hari."
        case .countersignList: "Daftar yang menunggu tanda tangan."
        case .countersignShow: "Satu butir: apa yang dilakukan, mengapa, dan apa yang berubah."
        case .countersignSign: "Tandatangani, satu per satu atau semua dari satu masa tinggal (kata ini boleh dihapus)."
        case .diary: "Buku harian anak: diary A-… add, diary A-… list."
        case .diaryAdd: "Tulis di buku harian anak."
        case .diaryCorrect: "Perbaiki satu catatan, atau batalkan."
        case .diaryList: "Baca buku harian seorang anak, atau seluruh rumah."
        case .handover: "Yang harus diketahui jaga berikutnya."
        case .todo: "Yang menunggu orang: keputusan, tanda tangan, data yang kurang."
        }
    }

    func help(_ topic: CareTopic) -> String {
        switch topic {
        case .ackArguments: "Nomor peringatan, misalnya N-2026-0042."
        case .ackNote: "Apa yang sudah dilakukan."
        case .ackOver: "Semua yang penyebabnya sudah hilang."
        case .alertArgument: "Nomor peringatan, misalnya N-2026-0042."
        case .alertKind: "Hanya jenis ini."
        case .alertStay: "Hanya dari masa tinggal ini."
        case .belongings: "Barang yang dibawa anak; '-' berarti tidak ada."
        case .confirmed: "Dokumen atau orang yang memastikan namanya."
        case .countersignAll: "Juga yang sudah ditandatangani."
        case .countersignArguments: "Nomor seperti K-2026-0007, atau masa tinggal seperti S-2026-0042."
        case .countersignItem: "Nomor seperti K-2026-0007."
        case .countersignNote: "Keterangan."
        case .diaryAll: "Juga yang dibatalkan atau diperbaiki."
        case .diaryChild: "Nomor register anak; tanpanya seluruh rumah."
        case .diaryCursor: "Mulai sesudah catatan ini."
        case .diaryEntry: "Nomor catatan, seperti di daftar."
        case .diaryFilter: "Hanya catatan jenis ini."
        case .diaryKind: "Catatan ini tentang apa."
        case .diaryNewKind: "Jenis yang benar."
        case .diaryNewText: "Teks yang benar; '-' membacanya dari masukan standar."
        case .diarySince: "Mulai waktu ini; untuk seluruh rumah 24 jam terakhir jika tidak diisi."
        case .diaryText: "Isi catatan. Sebaiknya diketik saat ditanya; '-' membaca masukan standar."
        case .diaryVoid: "Batalkan: keliru. Tetap tersimpan."
        case .handoverHTML: "Cetak berkas HTML untuk kertas A4."
        case .handoverPrint: "Cetak lembar buku jaga, untuk ditandatangani."
        case .handoverSince: "Awal jaga: 20:00, '2026-11-21 20:00', -8h."
        case .handoverUntil: "Akhir jaga; sekarang jika tidak diisi."
        case .injuries: "Luka yang terlihat saat datang; '-' berarti tidak ada."
        case .todoMine: "Hanya yang boleh Anda selesaikan sendiri."
        case .watchAlerts: "Langkah peringatan, bukan kejadian."
        case .watchExec: "Jalankan program ini untuk tiap langkah, dengan JSON di masukan standarnya."
        case .watchState: "Simpan langkah terakhir yang sudah disampaikan di berkas ini."
        }
    }
}
