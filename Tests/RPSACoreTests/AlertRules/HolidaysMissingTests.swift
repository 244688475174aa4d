import Testing

@testable import RPSACore

struct HolidaysMissingTests {
    @Test func everyYearIsAnAlertOfItsOwn() {
        var house = situation([])
        house.yearsWithoutHolidays = [2027, 2028]
        #expect(HolidaysMissing.alerts(in: house, at: noon).map(\.subject.key) == ["2027", "2028"])
        #expect(HolidaysMissing.alerts(in: situation([]), at: noon).isEmpty)
    }
}
