import RPSACore

/// `[roll-call]`, `[disk]` and `[check]`: what the daemon looks at by itself.
extension ConfigurationReader {
    mutating func readRollCall(_ entry: TOMLEntry, into configuration: inout Configuration) {
        guard let entry = only("by", of: entry, "roll-call") else { return }
        let minutes = text(entry, key: "roll-call.by", .timeOfDay).flatMap(TextForm.minutes)
        configuration.rollCallBy = minutes ?? configuration.rollCallBy
    }

    mutating func readDisk(_ entry: TOMLEntry, into configuration: inout Configuration) {
        guard let entry = only("low-mb", of: entry, "disk") else { return }
        let number = number(entry, key: "disk.low-mb", in: 0...1_000_000)
        configuration.diskLowMegabytes = number ?? configuration.diskLowMegabytes
    }

    mutating func readCheck(_ entry: TOMLEntry, into configuration: inout Configuration) {
        guard let entry = only("at", of: entry, "check"),
            let text = text(entry, key: "check.at", .timeOfDayOrNone)
        else { return }
        configuration.checkAt = TextForm.minutes(text)
    }

    /// The entry of a table that has one key; others are refused.
    private mutating func only(_ key: String, of table: TOMLEntry, _ path: String) -> TOMLEntry? {
        let entries = entries(table, of: path)
        for entry in entries where entry.key != key { refuseUnknown(entry, in: path, known: [key]) }
        return entries.first { $0.key == key }
    }
}

extension TextForm {
    fileprivate static let timeOfDay = TextForm(accepted: #"a time of day from "00:00" to "23:59""#) {
        minutes($0) != nil
    }
    fileprivate static let timeOfDayOrNone = TextForm(accepted: "\(timeOfDay.accepted), or \"\" for never") {
        $0.isEmpty || minutes($0) != nil
    }

    /// Minutes after midnight of `22:00`; nil where the text is no time.
    fileprivate static func minutes(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            [0, 1, 3, 4].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }),
            let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}
