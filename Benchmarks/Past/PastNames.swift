import RPSACore

/// Gives every child of a register an invented name, with the keys by which the daemon finds whoever is alike.
///
/// No event accounts for these texts: this register is asked for candidates, never whether it is whole.
enum PastNames {
    static func write(to path: String) throws {
        let database = try RawDatabase(path)
        let identity = try database.prepare(
            """
            INSERT INTO identity (child, kind, text, lookup, seal, recordedAt)
            SELECT ?1, 'name', ?2, ?3, zeroblob(32), recordedAt FROM child WHERE id = ?1
            """)
        let key = try database.prepare("INSERT INTO likenessKey (key, child) VALUES (?, ?)")
        try database.execute("BEGIN")
        for (number, child) in try database.texts("SELECT id FROM child").compactMap(Int64.init).enumerated() {
            let name = name(number)
            identity.bind(1, child)
            for (place, text) in [name, NameKey.of(name)].enumerated() { identity.bind(place + 2, text) }
            try identity.run()
            for text in Likeness.keys(names: [name]) {
                key.bind(1, text)
                key.bind(2, child)
                try key.run()
            }
        }
        try database.execute("COMMIT")
    }

    /// The same for the same number. Some names are borne often and some rarely, the first of the lists by one in
    /// forty.
    static func name(_ number: Int) -> String {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
        func pick(_ words: [Substring]) -> Substring {
            let draws = (0..<2).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % words.count
            }
            return words[min(draws[0], draws[1])]
        }
        return "\(pick(first)) \(pick(last))"
    }

    private static let first = """
        Rizky Putri Dewi Andi Budi Sari Ayu Agus Dimas Fajar Rian Indah Wahyu Nur Siti Muhammad Ahmad Bayu Dian Eka \
        Fitri Galih Hendra Intan Joko Kartika Lestari Mega Nanda Oki Prita Ratna Surya Tiara Umar Vina Wulan Yoga \
        Zahra Arif Bagas Citra Dani Endang Ferdi Gita Hasan Ika Jihan Kevin Laila Mira Nabila Opik Panji Rara Sekar \
        Tegar Ujang Vera Wira Yanti Zaki Aldi Bunga Cahya Doni Elsa Fikri Gilang Hana Ilham Jaya Kinan Lukman Maya
        """.split(separator: " ")
    private static let last = """
        Saputra Pratama Lestari Hidayat Rahman Wijaya Kusuma Santoso Utami Setiawan Nugroho Permata Ramadhan Maulana \
        Anggraini Firmansyah Handayani Gunawan Safitri Kurniawan Puspita Hakim Syahputra Rahayu Siregar Wibowo \
        Purnama Iskandar Yulianti Susanto Mahendra Oktavia Fauzi Cahyani Irawan Melati Hartono Zulkarnain Pertiwi \
        Basri Darmawan Effendi Fadilah Ginanjar Halim Ibrahim Junaidi Kamil Latif Munandar Nasution Osman Pangestu \
        Qodir Ridwan Sutrisno Taufik Umami Wardana Yusuf Zainal Alamsyah Budiman Chandra Dahlan Erlangga Fahmi Gani
        """.split(separator: " ")
}
