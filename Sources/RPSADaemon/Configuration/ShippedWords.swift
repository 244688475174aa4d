import RPSACore

/// The words of rosters as they ship.
enum ShippedWords {
    static let categories: [String: [Category]] = [
        "anak jalanan": [.anjal],
        "anjal": [.anjal],
        "pengamen": [.anjal],
        "mengamen": [.anjal],
        "mengemis": [.anjal],
        "anak jalanan / ngelem": [.anjal, .napza],
        "ngelem": [.napza],
        "lem": [.napza],
        "napza": [.napza],
        "narkoba": [.napza],
        "anak punk": [.punk],
        "punk": [.punk],
        "anak terlantar": [.at],
        "anak telantar": [.at],
        "terlantar": [.at],
        "telantar": [.at],
        "balita terlantar": [.abt],
        "balita telantar": [.abt],
        "anak balita terlantar": [.abt],
        "anak balita telantar": [.abt],
        "korban kekerasan": [.aktk],
        "anak korban kekerasan": [.aktk],
        "anak korban tindak kekerasan": [.aktk],
        "diperlakukan salah": [.ads],
        "anak diperlakukan salah": [.ads],
        "disabilitas": [.adk],
        "anak disabilitas": [.adk],
        "anak dengan kedisabilitasan": [.adk],
        "perlindungan khusus": [.ampk],
        "anak memerlukan perlindungan khusus": [.ampk],
        "abh": [.abh],
        "anak berhadapan dengan hukum": [.abh],
    ]

    static let outOfTown = [
        "Samarinda", "Penajam", "Penajam Paser Utara", "PPU", "Paser", "Tanah Grogot", "Kutai Kartanegara", "Kukar",
        "Tenggarong", "Samboja", "Muara Jawa", "Bontang", "Sangatta", "Kutai Timur", "Kutai Barat", "Berau",
        "Tarakan", "Banjarmasin", "Banjarbaru", "Tanah Bumbu", "Palangkaraya", "Pontianak", "Makassar", "Parepare",
        "Mamuju", "Palu", "Surabaya", "Malang", "Semarang", "Bandung", "Jakarta",
    ]
}
