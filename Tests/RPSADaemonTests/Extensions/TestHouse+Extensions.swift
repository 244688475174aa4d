import RPSAProtocol
import Testing

@testable import RPSADaemon

extension TestHouse {
    static func extending(_ stay: String, _ change: (inout ExtendStay) -> Void = { _ in }) -> ExtendStay {
        var request = ExtendStay(stay: stay, reason: "family-not-found", letter: "460/118/Dinsos")
        change(&request)
        if request.until == nil && request.by == nil { request.by = "7d" }
        return request
    }

    @discardableResult
    func extend(_ stay: String, _ change: (inout ExtendStay) -> Void = { _ in }) throws -> ExtendStay.Reply {
        try ask(Self.extending(stay, change))
    }

    @discardableResult
    func approve(
        _ number: String, _ change: (inout ApproveExtension) -> Void = { _ in }
    ) throws -> ApproveExtension.Reply {
        var request = ApproveExtension(extension: number)
        change(&request)
        return try ask(request)
    }

    func extensions(all: Bool = false, _ change: (inout ListExtensions) -> Void = { _ in }) throws -> [ExtensionLine] {
        var request = ListExtensions()
        request.all = all
        change(&request)
        return try ask(request).extensions
    }
}
