/// What a heading says: a column, or a nickname, which is the name where no other column is.
enum RosterHeadingWord: Hashable {
    case column(RosterColumn)
    case nickname

    /// Case, spaces and punctuation do not matter; what stands in parentheses counts only if the rest says nothing.
    init?(heading text: String) {
        guard text.utf8.count <= Self.lengthMax else { return nil }
        let head = text.prefix { $0 != "(" && $0 != "[" }
        if let word = Self.known(text) ?? Self.known(head) {
            self = word
            return
        }
        let parts = text.split { "/|&,\n".contains($0) }.map(Self.known)
        guard let first = parts.first, let word = first, parts.allSatisfy({ $0 == word }) else { return nil }
        self = word
    }

    private static let lengthMax = 100

    private static func known(_ text: some StringProtocol) -> RosterHeadingWord? {
        words[NameKey.of(String(text))]
    }

    /// The usual headings, folded.
    private static let spellings: [(RosterHeadingWord, String)] = [
        (.column(.number), "no nomor nourut nomorurut urut urutan nr num number noanak nomoranak"),
        (
            .column(.name),
            """
            nama namaanak namalengkap namalengkapanak namakorban namapmks namaklien namayangdiamankan namaterjaring \
            namapanggilanlengkap name fullname nm nmanak namalengkappanggilan namapanggilanalias namaalias
            """
        ),
        (.nickname, "panggilan namapanggilan nickname namakecil panggilanalias namasebutan"),
        (.column(.alias), "alias julukan aka namalain namajalanan"),
        (
            .column(.sex),
            "lp pl jk jnskelamin jeniskelamin jeniskelaminlp jklp kelamin kel sex gender seks mf lkpr lakilakiperempuan"
        ),
        (
            .column(.age),
            """
            umur usia umurth umurthn umurtahun usiath usiathn usiatahun perkiraanumur perkiraanusia umurperkiraan \
            usiaperkiraan age ageyears umurusia usiaumur
            """
        ),
        (
            .column(.born),
            """
            tgllahir tanggallahir tgllhr tgllhir tglahir ttl tempattgllahir tempattanggallahir tempatdantgllahir \
            tempatdantanggallahir tmpttgllahir tmptgllahir tptgllahir lahir dob dateofbirth birthdate birthday born
            """
        ),
        (
            .column(.nik),
            "nik nonik nomornik noktp nomorktp ktp kia nokia nomorkia nonikkia nikktp nikkia niknoktp noinduk nikanak"
        ),
        (
            .column(.origin),
            """
            alamat asal alamatasal asalalamat domisili tempattinggal tmpttinggal daerahasal asaldaerah kotaasal asalkota \
            alamatasalanak alamatdomisili alamatrumah alamatlengkap alamatktp alamatorangtua alamatkeluarga kelurahan \
            kecamatan kelurahanasal address origin from
            """
        ),
        (
            .column(.categories),
            """
            kategori kategorianak kategoripmks jenispmks pmks jenisppks ppks kasus jeniskasus masalah permasalahan \
            jenispelanggaran klasifikasi kategorikasus category categories
            """
        ),
        (
            .column(.siblings),
            """
            saudaradgnno saudaradenganno saudaradgnnomor saudaradengannomor saudaradgn saudaradengan saudara \
            saudarakandung saudarano nosaudara kakakadik adikkakak kakak adik bersaudaradgn bersaudaradengan \
            bersaudaradgnno bersaudaradenganno sibling siblings siblingof
            """
        ),
        (
            .column(.note),
            "ket keterangan catatan ktr keteranganlain keteranganlainnya catatanlain catatanpetugas note notes remarks info"
        ),
        (
            .column(.parents),
            """
            orangtua ortu namaorangtua namaortu ayah ibu wali namaayah namaibu namawali namaayahibu orangtuawali \
            namaorangtuawali ortuwali namaortuwali bapak namabapak ayahibu parents parent father mother guardian
            """
        ),
        (
            .column(.marital),
            "statusperkawinan statuskawin statusnikah statuspernikahan perkawinan pernikahan marital maritalstatus"
        ),
        (
            .column(.needs),
            """
            kebutuhan kebutuhankhusus kesehatan kondisi kondisikesehatan kondisifisik kondisianak sakit penyakit keluhan \
            keluhankesehatan riwayatpenyakit disabilitas health needs
            """
        ),
    ]

    private static let words: [String: RosterHeadingWord] = Dictionary(
        spellings.flatMap { word, keys in keys.split(separator: " ").map { (String($0), word) } },
        uniquingKeysWith: { first, _ in first })
}
