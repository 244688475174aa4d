import RPSAProtocol

@testable import RPSADaemon

extension FreeTextTests {
    /// The texts of diaries, countersignatures and confirmed names.
    static func useNight(_ house: TestHouse, _ mark: (String) -> String) throws {
        let child = try house.checkIn {
            ($0.bed, $0.override, $0.reason) = ("BL1-3", ["AGE_GAP"], mark("Crowded"))
            ($0.injuries, $0.belongings) = (mark("Bruise"), mark("Phone"))
            $0.identity = TestHouse.named(mark("Named"))
        }.child
        try house.diary(child, "incident", mark("Incident"))
        var corrected = CorrectDiary(entry: 1)
        corrected.text = mark("Scar")
        try house.ask(corrected)
        try house.confirm(child, mark("Card"))
        let item = try house.waiting()[0].item
        var sign = Countersign(items: [item])
        sign.note = mark("Seen")
        try house.ask(sign)
    }

    static func every(_ request: ListCountersigns) -> ListCountersigns {
        var request = request
        request.all = true
        return request
    }
}
