import Testing

@testable import RPSACore

@Suite struct KelurahanTests {
    private let towns = ["Samarinda", "Penajam"]

    @Test func balikpapanHasThirtyFour() {
        #expect(Kelurahan.all.count == 34)
        #expect(Set(Kelurahan.all.map(\.code)).count == 34)
        #expect(Set(Kelurahan.all.map { NameKey.of($0.name) }).count == 34)
        #expect(Kelurahan.all.allSatisfy { $0.code.utf8.count == 13 })
    }

    @Test(arguments: [
        ("Gunung Samarinda", "64.71.03.1002"), ("gunungsamarinda", "64.71.03.1002"), ("SUNGAINANGKA", "64.71.05.1010"),
        ("Marga-Sari", "64.71.02.1006"), ("Kel. Damai", "64.71.06.1005"), ("Kelurahan Damai Baru", "64.71.05.1011"),
        ("Jl. Mawar 3, Manggar", "64.71.01.1001"), ("Manggar / Samarinda Jaya", "64.71.01.1001"),
        ("Samarinda", "outOfTown"), ("penajam", "outOfTown"), ("Samarinda, Kaltim", "outOfTown"),
        ("", "unknown"), ("-", "unknown"), ("tidak tahu", "unknown"), ("Jakarta", "unknown"), ("Mang", "unknown"),
        ("Damai, Samarinda", "unknown"), ("Kel.", "unknown"),
    ])
    func originIsMatchedWithoutSpacesAndCase(text: String, code: String) {
        #expect(Kelurahan.code(forOrigin: text, outOfTown: towns).code == code)
    }

    @Test func everyNameGivesItsOwnCodeAndTheCodeReadsBack() {
        for kelurahan in Kelurahan.all {
            let origin = Kelurahan.code(forOrigin: kelurahan.name.uppercased(), outOfTown: towns)
            #expect(origin == .kelurahan(kelurahan.code))
            #expect(Origin(code: kelurahan.code) == origin)
        }
    }

    @Test(arguments: [("outOfTown", Origin.outOfTown), ("unknown", .unknown), ("64.71.05.1001", nil), ("", nil)])
    func originCodeReadsBack(code: String, origin: Origin?) {
        #expect(Origin(code: code) == origin)
    }
}
