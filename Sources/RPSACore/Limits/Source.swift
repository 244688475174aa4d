/// How a child came to the shelter.
package enum Source: String, CaseIterable, Sendable {
    case raid
    case police
    case report
    case referral
    case family
    case `self`
    case outreach
}
