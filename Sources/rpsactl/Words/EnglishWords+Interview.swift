extension EnglishWords: InterviewWords {
    var interviewHint: String { "Enter takes what stands in [ ] · b goes back · q leaves without saving" }
    var askSex: String { "Girl or boy? (P girl, L boy): " }
    var askAge: String { "Age? (14, or ±12 for about; ? if nobody knows): " }
    var askAgeAbout: String { "How old does the child look, in years? " }
    func askSource(_ sources: [String]) -> String {
        "How did the child come?\n" + sources.joined(separator: "\n") + "\n[1 raid]: "
    }
    func askCategories(_ categories: [String]) -> String {
        "Category? Several are fine: 1 3\n" + categories.joined(separator: "\n") + "\n[none]: "
    }
    var askName: String { "Name? [not known]: " }
    var askFever: String { "Fever, rash or other sign of infection? y/n [n]: " }
    var askSave: String { "Enter saves · b back · q leave: " }
    var sexAccepted: String { "Please type P (girl) or L (boy)." }
    var ageAccepted: String { "Please type an age in years, like 14, or ±12, or ?." }
    var sourceAccepted: String { "Please type a number from 1 to 7." }
    func categoriesAccepted(_ count: Int) -> String { "Please type numbers from 1 to \(count), or only Enter." }
    var yesNoAccepted: String { "Please type y or n." }
    var saveAccepted: String { "Please press Enter to save, b to go back, q to leave." }
    func summaryAge(_ years: Int, isEstimate: Bool) -> String { isEstimate ? "about \(years)" : "\(years)" }
    var summaryNamed: String { "name given" }
    var summaryNameless: String { "name not known" }
    var summaryFever: String { "isolation (infection)" }
    var abandoned: String { "Left. Nothing was saved." }
    var askWithoutBed: String { "Enter records the child without a bed now · q leaves: " }
    func askExitReason(_ reasons: [String]) -> String {
        "Why does the stay end?\n" + reasons.joined(separator: "\n") + "\nNumber: "
    }
    func exitReasonAccepted(_ count: Int) -> String { "Please type a number from 1 to \(count)." }
    func askTo(preset: String?) -> String { "To whom or where?" + (preset.map { " [\($0)]" } ?? "") + ": " }
    var toAccepted: String { "Please type where the child goes." }
    var back: Set<String> { ["b"] }
    var leave: Set<String> { ["q"] }
    func isYes(_ answer: String) -> Bool? {
        switch answer {
        case "y", "yes": true
        case "n", "no": false
        default: nil
        }
    }
}
