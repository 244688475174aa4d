/// What the daemon says it would accept, in Indonesian: its sentences with the values taken out.
///
/// A value is a number, a date or time, an option or a code; what is in no table is only values, and is shown as it came.
enum AcceptedHints {
    static func indonesian(_ hint: String) -> String {
        let words = hint.split(separator: " ", omittingEmptySubsequences: false).map(Word.init)
        for (english, indonesian) in sentences {
            if let values = values(words, english) { return filled(indonesian, values) }
        }
        return hint
    }

    /// A word of a hint, with the punctuation behind it apart.
    private struct Word {
        var text: Substring
        var end: Substring

        init(_ word: Substring) {
            let end = word.reversed().prefix { $0 == "," || $0 == ";" }.count
            text = word.dropLast(end)
            self.end = word.suffix(end)
        }

        var isValue: Bool {
            text.contains { $0.isNumber } || text.hasPrefix("--") || text.contains("-") || text == "infectious"
        }
    }

    /// The values that stand in the places of a sentence; nil where it is another sentence.
    ///
    /// A time has a blank in it, so a value may be of two words.
    private static func values(_ words: [Word], _ sentence: String) -> [String]? {
        let places = sentence.split(separator: " ").map(Word.init)
        var values: [String] = []
        var rest = words[...]
        for place in places {
            guard let word = rest.popFirst() else { return nil }
            guard place.text == "#" else {
                guard place.text == word.text, place.end == word.end else { return nil }
                continue
            }
            guard word.isValue else { return nil }
            var (value, end) = (String(word.text), word.end)
            if end.isEmpty, place.end != end, let next = rest.first, next.isValue {
                value += " " + next.text
                end = next.end
                rest.removeFirst()
            }
            guard end == place.end else { return nil }
            values.append(value)
        }
        return rest.isEmpty ? values : nil
    }

    private static func filled(_ sentence: String, _ values: [String]) -> String {
        var rest = values[...]
        return sentence.reduce(into: "") { text, letter in
            if letter == "#", let value = rest.popFirst() { text += value } else { text.append(letter) }
        }
    }

    /// In the daemon's words; `#` stands for a value.
    static let sentences = [
        ("a time that has passed", "waktu yang sudah lewat"),
        ("today, or a time that has passed", "hari ini, atau waktu yang sudah lewat"),
        ("a date that has passed", "tanggal yang sudah lewat"),
        ("a date before the arrival", "tanggal sebelum anak datang"),
        ("a time after the arrival", "waktu sesudah anak datang"),
        ("a time after the child left", "waktu sesudah anak pergi"),
        ("a time after the last drain ended", "waktu sesudah penutupan terakhir selesai"),
        ("a time after the bed was drained", "waktu sesudah tempat tidur ditutup"),
        ("a time before the end of the shift", "waktu sebelum jaga berakhir"),
        ("a time from # on", "waktu mulai #"),
        ("a date from # on", "tanggal mulai #"),
        ("a date up to #", "tanggal sampai #"),
        ("a month up to #", "bulan sampai #"),
        ("# or later", "# atau sesudahnya"),
        ("a time up to #, or else an extension", "waktu sampai #, atau perpanjangan"),
        ("at most # years", "paling lama # tahun"),
        ("at most # characters", "paling banyak # huruf"),
        ("at most # numbers", "paling banyak # nomor"),
        ("at most # KiB", "paling besar # KiB"),
        ("at most # days before the end of the shift", "paling lama # hari sebelum jaga berakhir"),
        ("a number such as #", "nomor seperti #"),
        ("a number such as # or #", "nomor seperti # atau #"),
        ("numbers such as # or #", "nomor seperti # atau #"),
        ("numbers such as #, or all that are over", "nomor seperti #, atau semua yang sudah selesai"),
        ("one of # and #", "salah satu dari # dan #"),
        ("# or #", "# atau #"),
        ("#, # or #", "#, # atau #"),
        ("#, # or both", "#, # atau keduanya"),
        ("#, #, #, # or #", "#, #, #, # atau #"),
        ("#, #, #, #, # or #", "#, #, #, #, # atau #"),
        ("#, #, # or #", "#, #, # atau #"),
        ("# to #", "# sampai #"),
        ("# to # years", "# sampai # tahun"),
        ("# to # bytes", "# sampai # byte"),
        ("# to # years; adults are passed on", "# sampai # tahun; orang dewasa diteruskan"),
        ("# or more", "# atau lebih"),
        ("# ages, the boys' first", "# umur, laki-laki dahulu"),
        ("a month such as #", "bulan seperti #"),
        ("a code such as # or #", "kode seperti # atau #"),
        ("# digits", "# angka"),
        ("#, # or 5 Juni 2013", "#, # atau 5 Juni 2013"),
        ("a text", "sebuah teks"),
        ("text", "teks"),
        ("why the rule is set aside", "alasan aturan dikesampingkan"),
        ("the bed to exchange with", "tempat tidur untuk ditukar"),
        ("the bed of the other child", "tempat tidur anak yang lain"),
        ("a bed in which another child is on record", "tempat tidur yang tercatat untuk anak lain"),
        ("# and #, and no other time", "# dan #, tanpa waktu lain"),
        ("the bed in which the child slept from then on", "tempat tidur anak sejak saat itu"),
        ("since when the child slept in the bed", "sejak kapan anak tidur di situ"),
        ("no room has a feature", "tidak ada kamar dengan sifat khusus"),
        ("the raid of the row", "razia dari baris itu"),
        ("what the key is one of", "kelompok dari kunci itu (--by)"),
        ("two different children", "dua anak yang berbeda"),
        ("another number than the first", "nomor lain dari yang pertama"),
        ("two numbers or more", "dua nomor atau lebih"),
        ("a family of at most #", "keluarga paling banyak # anak"),
        ("two numbers that no order keeps apart", "dua nomor yang tidak diperintahkan terpisah"),
        ("a night or a number", "malam atau nomor"),
        ("with a reason of leave", "dengan alasan pergi"),
        ("what a page named as its next", "penunjuk halaman berikutnya"),
        ("the confirmation of a name that is known", "pemastian nama yang sudah ada"),
        ("the file's bytes as base64", "isi berkas dalam base64"),
        ("an id that no other method was called with", "id yang belum dipakai perintah lain"),
        ("digits # and # from # to #", "angka ke-# dan ke-# dari # sampai #"),
        (
            "digits # and # from # to #, or # to # for a girl",
            "angka ke-# dan ke-# dari # sampai #, atau # sampai # untuk perempuan"
        ),
        ("digits # to # that are a date", "angka ke-# sampai # berupa tanggal"),
        ("a serial of # or more", "nomor urut # atau lebih"),
    ]
}
