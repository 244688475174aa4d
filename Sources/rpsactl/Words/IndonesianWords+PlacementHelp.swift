extension IndonesianWords {
    func help(_ topic: PlacementTopic) -> String {
        switch topic {
        case .allOrders: "Termasuk yang sudah berakhir."
        case .applyPlan: "Laksanakan rencana: semua perpindahan sekaligus."
        case .boys: "Sekian anak laki-laki."
        case .childPair: "Nomor register dua anak, misalnya A-2026-0042 A-2026-0043."
        case .code: "Sebuah kode, misalnya SEX_MIX; jika kosong semua ditampilkan."
        case .endOrder: "Mereka tidak perlu dipisahkan lagi."
        case .endSiblings: "Mereka bukan kakak beradik."
        case .export: "Tulis instance.json dan solution.json (format sba-1) ke folder ini."
        case .girls: "Sekian anak perempuan."
        case .groupAges: "Umur mereka, laki-laki lebih dulu: 9,12,14."
        case .newChild: "Nomor anak yang lebih baru, misalnya A-2026-0042."
        case .night: "Malam tanggal ini; jika kosong malam ini."
        case .nights: "Rencana untuk sekian malam; jika kosong 14."
        case .oldChild: "Nomor anak yang lebih lama, misalnya A-2026-0007."
        case .orderReason: "Mengapa, atau atas perintah siapa."
        case .proposal: "Rencana yang sudah dibuat, misalnya P-2026-0003."
        case .scope: "Tidak boleh sekamar, atau tidak boleh sebangsal."
        case .seconds: "Mencari selama sekian detik; jika kosong 1."
        case .seed: "Awal pencarian: angka yang sama mencari dengan cara yang sama."
        case .siblingChildren: "Nomor register dua anak atau lebih."
        case .suggestChild: "Anak di register, misalnya A-2026-0042."
        case .suggestStay: "Anak yang ada di rumah, misalnya S-2026-0042."
        case .suggestSubject: "Masa tinggal atau anak, misalnya S-2026-0042 atau A-2026-0042."
        }
    }
}
