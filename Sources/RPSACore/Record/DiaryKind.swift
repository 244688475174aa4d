/// What an entry of a child's diary is about.
package enum DiaryKind: String, CaseIterable, Sendable {
    case incident, health, medicine, injury, visit, call, belongings, other
}
