/// The folded form of a name or a place under which it is found again.
package enum NameKey {
    /// Lower-case letters and digits only: case, diacritics, spaces and punctuation are gone.
    package static func of(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                appendASCII(scalar, to: &key)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                key.append(contentsOf: base(of: scalar).properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(key)
    }

    private static func appendASCII(_ scalar: Unicode.Scalar, to key: inout String.UnicodeScalarView) {
        switch scalar {
        case "a"..."z", "0"..."9": key.append(scalar)
        case "A"..."Z": key.append(Unicode.Scalar(UInt8(ascii: scalar) + 32))
        default: break
        }
    }

    /// The letter without its diacritics, found by its Unicode name: LATIN SMALL LETTER E **WITH ACUTE**.
    ///
    /// The standard library alone has no decomposition, and Foundation's would bring ICU into the binary.
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return scalar }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
            let letter = words[3].unicodeScalars.first
        else { return scalar }
        return letter
    }
}
