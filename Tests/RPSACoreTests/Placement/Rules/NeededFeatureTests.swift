import Testing

@testable import RPSACore

struct NeededFeatureTests {
    @Test(arguments: [
        ([], false), (["crib"], false), (["crib", "near-staff"], false), (["ground-floor"], true),
        (["crib", "ground-floor"], true),
    ])
    func everyNeedMustBeMet(_ needs: [String], isRefused: Bool) {
        let nursery = state(room(features: ["crib", "near-staff"]))
        #expect(NeededFeature.refuses(girl(needs: needs), nursery) == isRefused)
    }

    @Test func featuresThatNobodyNeedsRefuseNobody() {
        #expect(!NeededFeature.refuses(girl(), state(room(features: ["crib"]))))
    }
}
