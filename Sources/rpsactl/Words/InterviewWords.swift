/// What is asked on a terminal; short, because it is read at night.
protocol InterviewWords {
    var interviewHint: String { get }
    var askSex: String { get }
    var askAge: String { get }
    var askAgeAbout: String { get }
    func askSource(_ sources: [String]) -> String
    func askCategories(_ categories: [String]) -> String
    var askName: String { get }
    var askFever: String { get }
    var askSave: String { get }
    var sexAccepted: String { get }
    var ageAccepted: String { get }
    var sourceAccepted: String { get }
    func categoriesAccepted(_ count: Int) -> String
    var yesNoAccepted: String { get }
    var saveAccepted: String { get }
    func summaryAge(_ years: Int, isEstimate: Bool) -> String
    var summaryNamed: String { get }
    var summaryNameless: String { get }
    var summaryFever: String { get }
    var abandoned: String { get }
    var askWithoutBed: String { get }
    func askExitReason(_ reasons: [String]) -> String
    func exitReasonAccepted(_ count: Int) -> String
    func askTo(preset: String?) -> String
    var toAccepted: String { get }
    var back: Set<String> { get }
    var leave: Set<String> { get }
    func isYes(_ answer: String) -> Bool?
}
