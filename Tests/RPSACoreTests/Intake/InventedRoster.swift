@testable import RPSACore

/// Rosters of invented people, as a spreadsheet would write them.
enum InventedRoster {
    static let heading = "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"

    /// Seven people without an error: a pair of brothers, an adult, a nameless girl, a baby, a note of two lines.
    static let sound =
        [
            heading,
            "1;Wira alias Gepeng als Tole;L;11;;;Teritip;anak jalanan + ngelem;2;",
            "2;Surya;lk;± 9 thn;;;Kel. Teritip;anak jalanan;1;\"adik no 1; minta \"\"pulang\"\"\r\nbatuk\"",
            "3;(tidak mau sebut nama);P;±16;;;Paser;anak punk;;",
            "4;Melati Kusuma;P;;14/02/2012;6471025402120003;Baru Ulu;;;",
            ";;;;;;;;;",
            "5;Bagas;L;23 th;;;Paser;anak punk;;dewasa",
            "6;Anak-6;P;8 bln;;-;-;balita terlantar;;",
            "7;Teguh;L;15;;6472013003120004;tidak tahu;anak jalanan dan ANJAL;;",
        ].joined(separator: "\r\n") + "\r\n"

    static let table: [String: [RPSACore.Category]] = [
        "Anak  Jalanan": [.anjal], "ngelem": [.napza], "anak punk": [.punk], "balita terlantar": [.abt],
        "korban kekerasan dan eksploitasi": [.aktk, .ampk],
    ]

    static let words = RosterWords(
        categories: table,
        health: ["Demam": "fever", "batuk": "tbc", "batuk  darah": "tbc-open", "batuk rokok": "", "campak": "measles"])

    /// The usual heading over these rows, parted by line feeds.
    static func rows(_ rows: String...) -> String {
        ([heading] + rows).joined(separator: "\n")
    }
}

/// Reads a roster on 14 November 2026.
func read(_ bytes: [UInt8], map: RosterMap = RosterMap()) throws -> RosterReading {
    try Roster.read(bytes, words: InventedRoster.words, map: map, on: date("2026-11-14"))
}

func read(_ roster: String, map: String...) throws -> RosterReading {
    try read(Array(roster.utf8), map: RosterMap(map))
}

/// Codes and columns: `SEX L/P`.
func errors(_ reading: RosterReading) -> [String] {
    reading.errors.map { "\($0.code) \($0.column)" }
}
