import ArgumentParser
import RPSAProtocol

/// What is said of a child who comes, whether alone or with a raid.
struct NewcomerOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.sex)) var sex: Sex?
    @Option(parsing: .unconditional, help: .of(.age)) var age: Int?
    @Option(parsing: .unconditional, help: .of(.ageAbout)) var ageAbout: Int?
    @Option(parsing: .unconditional, help: .of(.childAgain)) var child: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.category)) var category: [String] = []
    @Option(parsing: .unconditional, help: .of(.placement)) var placement: String?
    @Option(parsing: .unconditional, help: .of(.until)) var until: String?
    @Option(parsing: .unconditional, help: .of(.letter)) var letter: String?
    @Option(parsing: .unconditional, help: .of(.marital)) var marital: Marital?
    @Option(parsing: .unconditionalSingleValue, help: .of(.need)) var need: [String] = []
    @Option(parsing: .unconditional, help: .of(.isolation)) var isolation: String?
    @Option(parsing: .unconditional, help: .of(.bed)) var bed: String?
    @Flag(help: .of(.unplaced)) var unplaced = false
    @Option(parsing: .unconditional, help: .of(.arrived)) var arrived: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.override)) var override: [String] = []
    @Option(parsing: .unconditional, help: .of(.overrideReason)) var reason: String?
    @Option(parsing: .unconditional, help: .of(.injuries)) var injuries: String?
    @Option(parsing: .unconditional, help: .of(.belongings)) var belongings: String?
    @OptionGroup var identity: IdentityOptions

    /// What the daemon cannot do without; a birth date may still come on standard input.
    var missingOptions: [String] {
        var missing: [String] = []
        if sex == nil && child == nil { missing.append("--sex") }
        let hasAge = age != nil || ageAbout != nil || identity.born != nil || identity.identity != nil || child != nil
        if !hasAge { missing.append("--age (--age-about, --born)") }
        return missing
    }

    /// Who it is, for the first line of a refusal.
    var subject: String? {
        let words = Invocation.words
        let years =
            age.map { words.summaryAge($0, isEstimate: false) }
            ?? ageAbout.map { words.summaryAge($0, isEstimate: true) }
        let parts = [child, sex.map { words.child(sex: $0.rawValue) }, years].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    func request() throws(Failure) -> CheckIn {
        var request = CheckIn()
        request.sex = sex?.rawValue
        request.age = age
        request.ageAbout = ageAbout
        request.child = child
        request.categories = category.isEmpty ? nil : category
        request.placement = placement
        request.until = until
        request.letter = letter
        request.marital = marital?.rawValue
        request.needs = need.isEmpty ? nil : need
        request.isolation = isolation
        request.bed = bed
        request.unplaced = unplaced ? true : nil
        request.arrived = arrived
        request.override = override.isEmpty ? nil : override
        request.reason = reason
        let told = try identity.told(also: [.injuries, .belongings])
        request.identity = told.fields.isEmpty ? nil : told.fields
        request.injuries = injuries ?? told.texts[.injuries]
        request.belongings = belongings ?? told.texts[.belongings]
        return request
    }
}

extension NewcomerOptions {
    /// The questions of the interview that the command line has not answered.
    var openSteps: Set<CheckInInterview.Step> {
        var steps: Set<CheckInInterview.Step> = [.save]
        if sex == nil && child == nil { steps.insert(.sex) }
        if age == nil && ageAbout == nil && identity.born == nil && child == nil { steps.insert(.age) }
        if category.isEmpty { steps.insert(.categories) }
        if identity.name == nil && child == nil { steps.insert(.name) }
        if isolation == nil { steps.insert(.fever) }
        if injuries == nil { steps.insert(.injuries) }
        if belongings == nil { steps.insert(.belongings) }
        return steps
    }

    var knownAnswers: [String] { (subject.map { [$0] } ?? []) + category }

    mutating func take(_ interview: CheckInInterview) {
        sex = interview.sex ?? sex
        age = interview.age ?? age
        ageAbout = interview.ageAbout ?? ageAbout
        if !interview.categories.isEmpty { category = interview.categories.map(\.rawValue) }
        if let name = interview.name { identity.name = name }
        if interview.hasFever == true { isolation = "infectious" }
        injuries = interview.injuries ?? injuries
        belongings = interview.belongings ?? belongings
    }
}
