import Foundation
import RPSAProtocol

/// An invented raid at night: its list as a spreadsheet saves it, and a house of 24 beds to which twelve are brought.
struct RaidNight {
    let house: House
    /// The raid, opened with twelve people.
    let raid: String

    init() throws {
        house = try House()
        try house.rpsactl(["layout", "apply", Programs.root + "/Examples/layout-24.toml"], as: ApplyLayout.self)
        raid = try Self.open(house, count: 12)
    }

    static func open(_ house: House, count: Int) throws -> String {
        let words = ["raid", "open", "--agency", "satpol-pp", "--place", "Simpang Tiga", "--count", "\(count)"]
        return try house.rpsactl(words, as: OpenRaid.self).raid
    }

    static let heading = "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan"

    static let people = [
        "1;Cakra;L;13;;;Lamaru;anak jalanan;;",
        "2;Rini;P;±12;;;Karang Jati;anak jalanan;3;",
        "3;Sekar;P;9;;;Karang Jati;anak jalanan;2;adik Rini",
        "4;(tidak menyebut nama);P;±14;;;-;;;diam saja",
        "5;Gatot;L;24;;;Bontang;punk;;dewasa",
        "6;Rian;L;15 th;;;Manggar;anak jalanan;;",
        "7;Bimo;L;11;;;Damai;anak terlantar;;demam tinggi",
        "8;Lestari;P;17;;;Samboja;;;hamil 7 bln",
        "9;Wulan;P;;01/01/2014;6471064101140003;Karang Rejo;;;",
        "10;Panji;L;16;;;Bontang;anak punk;;",
        "11;Embun;P;3;;;-;balita terlantar;;",
        "12;Tirta;L;±12;;;;;;",
    ]

    static let names = [
        "Cakra", "Rini", "Sekar", "Gatot", "Rian", "Bimo", "Lestari", "Wulan", "Panji", "Embun", "Tirta",
    ]

    /// The row of the adult.
    static let adult = 5

    /// A file as a spreadsheet on Windows saves it: with a byte order mark and carriage returns.
    static func file(_ people: [String] = people) -> String {
        "\u{feff}" + ([heading] + people).map { $0 + "\r\n" }.joined()
    }
}

// MARK: - Taking in

extension RaidNight {
    /// Runs `rpsactl raid intake` with the file on standard input.
    func intake(_ options: String..., people: [String] = people) throws -> Outcome {
        try house.rpsactl(["raid", "intake", raid, "-"] + options, input: Self.file(people))
    }

    /// Takes everyone in.
    @discardableResult func takeIn(_ options: String...) throws -> IntakeRaid.Reply {
        try house.rpsactl(["raid", "intake", raid, "-"] + options, as: IntakeRaid.self, input: Self.file())
    }

    func shown() throws -> GetRaid.Reply { try house.rpsactl(["raid", "show", raid], as: GetRaid.self) }

    func occupied() throws -> Int { try house.ask(GetStatus()).occupiedBeds }
}

extension IntakeRaid.Reply {
    /// What was said of the child in this row of the file.
    func row(_ number: Int) throws -> ImportRoster.Admitted {
        guard let line = admitted.first(where: { $0.row == number }) else {
            throw Trouble("row \(number) was not admitted")
        }
        return line
    }
}
