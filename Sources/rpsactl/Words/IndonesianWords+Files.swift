extension IndonesianWords: FileWords {
    func text(_ code: RosterCode) -> String {
        switch code {
        case .age: "bukan umur"
        case .ageMissing: "umur dan tanggal lahir sama-sama kosong"
        case .category: "kategori tidak dikenal"
        case .cells: "jumlah sel tidak sama dengan judul"
        case .date: "bukan tanggal lahir yang mungkin"
        case .empty: "berkas tidak berisi baris"
        case .encoding: "bukan teks UTF-8, UTF-16, atau Windows-1252"
        case .heading: "ada kolom yang kurang, tidak dikenal, atau ganda"
        case .map: "menyebut kolom yang tidak ada di berkas"
        case .nik: "bukan NIK"
        case .number: "bukan nomor"
        case .numberTwice: "nomornya sudah dipakai baris sebelumnya"
        case .quote: "tanda kutip salah tempat"
        case .sex: "bukan L atau P"
        case .sibling: "bukan nomor baris lain, atau terlalu banyak saudara"
        case .tooLarge: "terlalu besar"
        case .tooLong: "terlalu panjang"
        case .tooManyErrors: "terlalu banyak kesalahan: sisanya tidak disebut"
        case .tooManyRows: "terlalu banyak baris"
        }
    }

    func text(_ code: LayoutCode) -> String {
        switch code {
        case .ages: "bukan umur dari dan sampai"
        case .beds: "bukan jumlah atau daftar tempat tidur"
        case .codeFormat: "bukan kode"
        case .empty: "tidak memuat kamar"
        case .encoding: "bukan teks UTF-8"
        case .featureFormat: "bukan kata untuk fasilitas"
        case .isolationFormat: "bukan kata untuk isolasi"
        case .missing: "belum diisi"
        case .sex: "tidak menyebut untuk siapa"
        case .syntax: "tidak ditulis sebagai TOML"
        case .tooMany: "terlalu banyak"
        case .twice: "ganda"
        case .type: "jenis isinya salah"
        case .unknownKey: "kunci tidak dikenal"
        }
    }

    func place(row: Int, line: Int) -> String { row == 0 ? place(line: line) : "data \(row), baris \(line)" }
    func place(line: Int) -> String { "baris \(line)" }
}
