/// The list, as Kemendagri codes it.
extension Kelurahan {
    package static let all: [Kelurahan] =
        kecamatan("64.71.01", "Balikpapan Timur", ["1001 Manggar", "1002 Lamaru", "1003 Teritip", "1004 Manggar Baru"])
        + kecamatan(
            "64.71.02", "Balikpapan Barat",
            [
                "1001 Baru Ilir", "1002 Baru Tengah", "1003 Baru Ulu", "1004 Kariangau", "1005 Margo Mulyo",
                "1006 Marga Sari",
            ])
        + kecamatan(
            "64.71.03", "Balikpapan Utara",
            [
                "1001 Batu Ampar", "1002 Gunung Samarinda", "1003 Karang Joang", "1004 Muara Rapak",
                "1005 Gunung Samarinda Baru", "1006 Graha Indah",
            ])
        + kecamatan(
            "64.71.04", "Balikpapan Tengah",
            [
                "1001 Gunung Sari Ulu", "1002 Gunung Sari Ilir", "1003 Karang Rejo", "1004 Karang Jati",
                "1005 Mekar Sari", "1006 Sumber Rejo",
            ])
        + kecamatan(
            "64.71.05", "Balikpapan Selatan",
            [
                "1002 Sepinggan", "1006 Gunung Bahagia", "1008 Sepinggan Baru", "1009 Sepinggan Raya",
                "1010 Sungai Nangka", "1011 Damai Baru", "1012 Damai Bahagia",
            ])
        + kecamatan(
            "64.71.06", "Balikpapan Kota",
            ["1001 Prapatan", "1002 Telaga Sari", "1003 Klandasan Ulu", "1004 Klandasan Ilir", "1005 Damai"])

    private static func kecamatan(_ code: String, _ name: String, _ entries: [String]) -> [Kelurahan] {
        entries.map { entry in
            Kelurahan(code: "\(code).\(entry.prefix(4))", name: String(entry.dropFirst(5)), kecamatan: name)
        }
    }
}
