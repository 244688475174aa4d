import RPSAProtocol

extension TestHouse {
    static func correction(_ stay: String, _ change: (inout CorrectStay) -> Void) -> CorrectStay {
        var request = CorrectStay(stay: stay, reason: "misread")
        change(&request)
        return request
    }

    @discardableResult
    func correct(_ stay: String, _ change: (inout CorrectStay) -> Void) throws -> CorrectStay.Reply {
        try ask(Self.correction(stay, change))
    }

    func refusedCorrection(_ stay: String, _ change: (inout CorrectStay) -> Void) throws -> Told {
        try refusal(Self.correction(stay, change))
    }
}
