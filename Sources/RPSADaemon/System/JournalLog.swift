import Logging

/// The daemon's own log lines: to the journal with their priority, or to standard error with a `<N>` prefix.
struct JournalLog: LogHandler {
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        _ = Journal.send([
            ("MESSAGE", event.message.description), ("PRIORITY", Self.priority(event.level)),
            ("SYSLOG_IDENTIFIER", "rpsad"),
        ])
    }

    private static func priority(_ level: Logger.Level) -> String {
        switch level {
        case .critical: "2"
        case .error: "3"
        case .warning: "4"
        case .notice: "5"
        case .info: "6"
        case .debug, .trace: "7"
        }
    }
}
