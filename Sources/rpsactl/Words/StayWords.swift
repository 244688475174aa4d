/// Stays and children.
protocol StayWords {
    var stay: String { get }
    var child: String { get }
    var initials: String { get }
    var sex: String { get }
    var age: String { get }
    var arrived: String { get }
    var due: String { get }
    var overdueBy: String { get }
    var exited: String { get }
    var placement: String { get }
    var noStays: String { get }
    func stayCount(_ count: Int) -> String
    var source: String { get }
    var categories: String { get }
    var marital: String { get }
    var origin: String { get }
    var limit: String { get }
    var legalBasis: String { get }
    /// The shipped word for a limit that no regulation gives.
    var needs: String { get }
    var beds: String { get }
    var overrides: String { get }
    var about: String { get }
    func until(_ time: String) -> String
    var today: String { get }
    func moved(_ stay: String, from: String?, to: String, at: String) -> String
    func swapped(_ stay: String) -> String
    func checkedOut(_ stay: String, child: String, at: String) -> String
    func bedFree(_ bed: String) -> String
    func isolationNow(_ stay: String, _ kind: String?) -> String
    func needsNow(_ features: [String]) -> String
    func corrected(_ stay: String, _ fields: [String]) -> String
    func bedFits(_ bed: String) -> String
    func bedUnfit(_ bed: String) -> String
    var moveAdvice: String { get }
    func changed(_ child: String, _ fields: [String]) -> String
    var changedNothing: String { get }
    var name: String { get }
    var aliases: String { get }
    /// Stands before the document or the person that confirmed the name.
    var nameConfirmed: String { get }
    var nik: String { get }
    var born: String { get }
    var parents: String { get }
    var address: String { get }
    func textKind(_ kind: String) -> String
    var texts: String { get }
    var stays: String { get }
    var unknownName: String { get }
    var nobodyFound: String { get }
    var matched: String { get }
    func matched(_ kind: String) -> String
    func leftAt(_ time: String) -> String
    var inTheHouse: String { get }
    var warnings: String { get }
    func field(_ field: String) -> String
}
