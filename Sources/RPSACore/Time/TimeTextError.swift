/// Why a typed time or date was not understood.
package enum TimeTextError: String, Error, Hashable, Sendable, CaseIterable {
    /// Nothing was typed.
    case empty
    /// The text has none of the accepted forms.
    case unreadable
    /// A day that the calendar does not have, such as 31 February.
    case impossibleDate
    /// A time that no clock shows, such as 24:00.
    case impossibleTime
    /// Outside the years 1900 to 2200.
    case outOfRange
}
