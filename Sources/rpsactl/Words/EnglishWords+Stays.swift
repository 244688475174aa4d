extension EnglishWords: StayWords {
    var stay: String { "stay" }
    var child: String { "child" }
    var initials: String { "init." }
    var sex: String { "sex" }
    var age: String { "age" }
    var arrived: String { "arrived" }
    var due: String { "due" }
    var overdueBy: String { "overdue" }
    var exited: String { "left" }
    var placement: String { "type" }
    var noStays: String { "No stays." }
    func stayCount(_ count: Int) -> String { count == 1 ? "1 stay" : "\(count) stays" }
    var source: String { "source" }
    var categories: String { "categories" }
    var marital: String { "marital" }
    var origin: String { "from" }
    var limit: String { "limit" }
    var legalBasis: String { "basis" }
    var needs: String { "needs" }
    var beds: String { "beds" }
    var overrides: String { "overridden" }
    var about: String { "about " }
    func until(_ time: String) -> String { "to \(time)" }
    var today: String { "now" }
    func moved(_ stay: String, from: String?, to: String, at: String) -> String {
        "\(stay) moved " + (from.map { "from \($0) " } ?? "") + "to \(to), \(at)."
    }
    func swapped(_ stay: String) -> String { "\(stay) has the former bed." }
    func checkedOut(_ stay: String, child: String, at: String) -> String { "\(child) left, \(at). \(stay) is closed." }
    func bedFree(_ bed: String) -> String { "\(bed) is free." }
    func isolationNow(_ stay: String, _ kind: String?) -> String {
        kind.map { "\(stay): isolation \($0)." } ?? "\(stay): no isolation."
    }
    func corrected(_ stay: String, _ fields: [String]) -> String {
        fields.isEmpty ? changedNothing : "\(stay): corrected \(fields.joined(separator: ", "))."
    }
    func needsNow(_ features: [String]) -> String {
        features.isEmpty ? "Needs nothing special of a room." : "Needs: \(features.joined(separator: ", "))."
    }
    func bedFits(_ bed: String) -> String { "\(bed) still suits." }
    func bedUnfit(_ bed: String) -> String { "\(bed) no longer suits:" }
    var moveAdvice: String { "Move the child:" }
    func changed(_ child: String, _ fields: [String]) -> String {
        "\(child): saved \(fields.map(field).joined(separator: ", "))."
    }
    var changedNothing: String { "Nothing was different; nothing changed." }
    var name: String { "name" }
    var aliases: String { "also" }
    var nameConfirmed: String { "confirmed" }
    var nik: String { "NIK" }
    var born: String { "born" }
    var parents: String { "parents" }
    var address: String { "address" }
    func textKind(_ kind: String) -> String { kind }
    var texts: String { "Texts" }
    var stays: String { "Stays" }
    var unknownName: String { "not known" }
    var nobodyFound: String { "Nobody found. Try the beginning of a name, or another spelling." }
    var matched: String { "matched" }
    func matched(_ kind: String) -> String { kind }
    func leftAt(_ time: String) -> String { "left \(time)" }
    var inTheHouse: String { "in the house" }
    var warnings: String { "Note:" }
    func field(_ field: String) -> String { field == "confirmed" ? "who confirmed the name" : field }
}
