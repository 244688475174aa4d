import RPSACore

/// The journal's own lines, in register numbers only; the catalog explains them at length.
struct AlertWords {
    let alert: String
    /// Each "-" where there is none.
    let stay: String
    let subject: String

    func message(_ kind: AlertKind, isCleared: Bool, in language: Language) -> String {
        switch (language, isCleared) {
        case (.en, true): "Alert \(alert) is over"
        case (.id, true): "Peringatan \(alert) selesai"
        case (.en, false): "\(english(kind)) (\(alert))"
        case (.id, false): "\(indonesian(kind)) (\(alert))"
        }
    }
}
