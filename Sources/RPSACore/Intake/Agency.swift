/// An office or a service that brings a child, takes one over or goes along with one.
package struct Agency: Hashable, Sendable {
    package let code: String
    /// As letters and minutes print it.
    package let name: String
    /// How a child is recorded to have come that this agency brings.
    package let source: Source

    package init(code: String, name: String, source: Source) {
        self.code = code
        self.name = name
        self.source = source
    }

    /// The agencies as shipped: those that carry out raids first, then the offices of the town, the courts, the others.
    package static let shipped: [Agency] = [
        Agency(code: "satpol-pp", name: "Satpol PP Kota Balikpapan", source: .raid),
        Agency(code: "polresta", name: "Polresta Balikpapan", source: .police),
        Agency(code: "dinsos", name: "Dinas Sosial Kota Balikpapan", source: .referral),
        Agency(code: "bappeda-litbang", name: "Bappeda Litbang Kota Balikpapan", source: .referral),
        Agency(code: "disdukcapil", name: "Disdukcapil Kota Balikpapan", source: .referral),
        Agency(code: "dinkes", name: "Dinas Kesehatan Kota Balikpapan", source: .referral),
        Agency(code: "dp3akb", name: "DP3AKB Kota Balikpapan", source: .referral),
        Agency(code: "disdikbud", name: "Dinas Pendidikan dan Kebudayaan Kota Balikpapan", source: .referral),
        Agency(code: "disnaker", name: "Disnaker Kota Balikpapan", source: .referral),
        Agency(code: "dinkop-umkm", name: "Dinas Koperasi, UMKM dan Perindustrian Kota Balikpapan", source: .referral),
        Agency(code: "dpop", name: "DPOP Kota Balikpapan", source: .referral),
        Agency(code: "bnn", name: "BNN Kota Balikpapan", source: .referral),
        Agency(code: "kemenag", name: "Kementerian Agama Kota Balikpapan", source: .referral),
        Agency(code: "pengadilan-negeri", name: "Pengadilan Negeri Balikpapan", source: .referral),
        Agency(code: "kejaksaan-negeri", name: "Kejaksaan Negeri Balikpapan", source: .referral),
        Agency(code: "lapas", name: "Lapas Kelas IIA Balikpapan", source: .referral),
        Agency(code: "bapas", name: "Bapas Kelas II Balikpapan", source: .referral),
        Agency(code: "pengacara-anak", name: "Pengacara Anak", source: .referral),
        Agency(code: "sakti-peksos", name: "Satuan Bhakti Pekerja Sosial (Sakti Peksos)", source: .referral),
    ]
}
