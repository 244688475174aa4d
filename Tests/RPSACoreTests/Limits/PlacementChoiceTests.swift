import Testing

@testable import RPSACore

@Suite struct PlacementChoiceTests {
    @Test(arguments: [
        (Source.raid, [RPSACore.Category.abh, .napza, .aktk], "abh"), (.raid, [.napza, .aktk], "violence"),
        (.family, [.ads], "violence"), (.raid, [.anjal, .napza], "napza"), (.raid, [.anjal], "raid"),
        (.raid, [], "raid"),
        (.police, [.punk], "raid"), (.report, [.at], "other"), (.`self`, [], "other"), (.outreach, [.anjal], "other"),
    ])
    func categoryDecidesBeforeTheSource(source: Source, categories: [RPSACore.Category], code: String) {
        #expect(PlacementChoice.typeCode(source: source, categories: categories) == code)
    }

    @Test func everyChoiceIsAShippedType() {
        let codes = PlacementType.shipped.map(\.code)
        #expect(Set(codes).count == codes.count)
        for source in Source.allCases {
            for category in RPSACore.Category.allCases {
                #expect(codes.contains(PlacementChoice.typeCode(source: source, categories: [category])))
            }
        }
    }

    @Test(arguments: [
        ("raid", "3d"), ("violence", "14d"), ("napza", "30d"), ("abh", nil), ("under12", "6mo"), ("other", "14d"),
    ])
    func shippedTypeHasItsLimit(code: String, limit: String?) throws {
        let type = try #require(PlacementType.shipped.first { $0.code == code })
        #expect(type.limit?.text == limit)
        #expect(type.review?.text == (code == "napza" ? "14d" : nil))
    }

    @Test func codesOfSourcesAndExitsStandInTheRecordForEver() {
        #expect(
            Source.allCases.map(\.rawValue) == ["raid", "police", "report", "referral", "family", "self", "outreach"])
        #expect(
            ExitReason.allCases.map(\.rawValue) == [
                "reunified-parent", "reunified-kin", "city-of-origin", "provincial-home", "referred-lksa",
                "referred-lpks", "referred-hospital", "referred-rehab", "referred-police", "partner", "aged-out",
                "absconded", "court-order", "released-by-law", "died", "other",
            ])
    }
}
