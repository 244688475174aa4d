/// One of the 34 kelurahan of Balikpapan.
package struct Kelurahan: Hashable, Sendable {
    /// The Kemendagri code: `64.71.03.1002`.
    package let code: String
    package let name: String
    package let kecamatan: String

    /// The origin that a written address stands for; `outOfTown` names the towns that are not Balikpapan.
    ///
    /// The whole text is tried first, then its parts between commas and slashes, without spaces, case and
    /// punctuation. Parts that point to different places leave the origin unknown.
    package static func code(forOrigin text: String, outOfTown: [String]) -> Origin {
        guard !NameKey.of(text).isEmpty else { return .unknown }
        let towns = Set(outOfTown.map(NameKey.of))
        if let origin = origin(of: text, towns: towns) { return origin }
        let parts = text.split { $0 == "," || $0 == "/" }
        let origins = Set(parts.compactMap { origin(of: String($0), towns: towns) })
        guard origins.count == 1, let origin = origins.first else { return .unknown }
        return origin
    }

    private static func origin(of text: String, towns: Set<String>) -> Origin? {
        let key = NameKey.of(text)
        guard !key.isEmpty else { return nil }
        for prefix in ["", "kelurahan", "kel"] where key.hasPrefix(prefix) {
            if let code = codesByKey[String(key.dropFirst(prefix.count))] { return .kelurahan(code) }
        }
        return towns.contains(key) ? .outOfTown : nil
    }

    private static let codesByKey = Dictionary(
        all.map { (NameKey.of($0.name), $0.code) }, uniquingKeysWith: { first, _ in first })
}
