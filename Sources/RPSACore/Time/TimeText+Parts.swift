/// The parts of a written time.
extension TimeText {
    /// `-11-21` after the year.
    static func date(_ reader: inout ByteReader, year: Int) throws(TimeTextError) -> CivilDate {
        guard reader.take("-"), let month = reader.number(digits: 2...2),
            reader.take("-"), let day = reader.number(digits: 2...2)
        else { throw .unreadable }
        guard let date = CivilDate(year: year, month: month, day: day) else { throw .impossibleDate }
        guard years.contains(year) else { throw .outOfRange }
        return date
    }

    /// `02:10`, `02:10:05` or `02:10:05.123`, in milliseconds since 00:00; digits after the third are dropped.
    static func timeOfDay(_ reader: inout ByteReader) throws(TimeTextError) -> Int64 {
        guard let hour = reader.number(digits: 1...2), reader.take(":"),
            let minute = reader.number(digits: 2...2)
        else { throw .unreadable }
        var second = 0
        var milliseconds = 0
        if reader.take(":") {
            guard let read = reader.number(digits: 2...2) else { throw .unreadable }
            second = read
            if reader.take(".") || reader.take(",") {
                guard let read = reader.fraction() else { throw .unreadable }
                milliseconds = read
            }
        }
        guard hour < 24, minute < 60, second < 60 else { throw .impossibleTime }
        return Int64(((hour * 60 + minute) * 60 + second) * 1_000 + milliseconds)
    }

    /// `Z` or `+08:00` at the end, in milliseconds east of UTC; nil if the text ends without one.
    static func offset(_ reader: inout ByteReader) throws(TimeTextError) -> Int64? {
        guard !reader.isAtEnd else { return nil }
        if reader.take("Z") || reader.take("z") {
            guard reader.isAtEnd else { throw .unreadable }
            return 0
        }
        let isWest = reader.next == UInt8(ascii: "-")
        guard reader.take("+") || reader.take("-"), let hour = reader.number(digits: 2...2),
            reader.take(":"), let minute = reader.number(digits: 2...2), reader.isAtEnd
        else { throw .unreadable }
        guard hour < 24, minute < 60 else { throw .impossibleTime }
        let milliseconds = Int64(hour * 60 + minute) * Instant.millisecondsPerMinute
        return isWest ? -milliseconds : milliseconds
    }
}
