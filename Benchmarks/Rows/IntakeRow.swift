import Foundation
import RPSAProtocol
import Varlink

/// Twelve children of a raid, from a file to their beds, against one child who comes alone: whole processes, in the
/// same house.
enum IntakeRow {
    private static let childCount = 12

    static func measure(_ bench: Bench) throws -> [Line] {
        let house = try HouseOfBeds.small.build(bench, as: "house")
        var (raids, children): ([UInt64], [UInt64]) = ([], [])
        for block in 0..<bench.blocks(31) {
            let directory = try bench.copy(of: house, as: "intake")
            let file = directory + "/raid.csv"
            try roster.write(toFile: file, atomically: false, encoding: .utf8)
            let daemon = try RunningDaemon(bench, on: directory)
            let client = try daemon.client()
            try Arrivals(mark: "before").checkIn(4, client)
            let raid = try client.ask(OpenRaid(agency: "satpol-pp", place: "Lamaru")).raid
            let program = { try Program.time(bench.client, ["--socket", daemon.socket] + $0) }
            let bringChild = { children.append(try program(["check-in", "--sex", "male", "--age", "12"] + source)) }
            let bringRaid = { raids.append(try program(["raid", "intake", raid, file])) }
            // Whoever comes second finds the daemon as the first has left it.
            try block % 2 == 0 ? bringChild() : bringRaid()
            try block % 2 == 0 ? bringRaid() : bringChild()
            let occupied = try client.ask(GetOccupancy()).occupiedBeds
            guard occupied == 4 + 1 + childCount else { throw BenchFailure("of the raid, not all found a bed") }
            try daemon.stop()
        }
        return [
            Line(
                work: "12 children from a file to beds against 1 check-in, whole processes", ours: raids.median.asTime,
                floor: children.median.asTime,
                measured: zip(raids, children).map { Double($0) / Double($1) }.median, bound: .atMost(5), unit: "×")
        ]
    }

    private static let source = ["--source", "report"]

    /// Invented, as everybody here.
    private static let roster = """
        No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan
        1;Bagas Wirayuda;L;14;;;Lamaru;anak jalanan;;
        2;Sekar Wirayuda;P;11;;;Lamaru;anak jalanan;1;
        3;Tegar;L;±12;;;Manggar;punk;;
        4;Laras Kinanti;P;13;05/06/2013;;Batu Ampar;anak jalanan;;
        5;Kinasih Kinanti;P;9;;;Batu Ampar;anak jalanan;4;
        6;Dimas Arkana;L;15;;;Sepinggan;ngelem;;
        7;Panji;L;16;;;luar kota;punk;;
        8;Melati Anggun;P;15;;;Damai;anak jalanan;;
        9;Galang Saputra;L;10;;;Prapatan;anak jalanan;;
        10;Ratih;P;14;;;Telaga Sari;anak jalanan;;
        11;Wulan Pertiwi;P;16;;;Gunung Bahagia;anak jalanan;;
        12;Satria Bayu;L;13;;;Muara Rapak;ngelem;;

        """
}
