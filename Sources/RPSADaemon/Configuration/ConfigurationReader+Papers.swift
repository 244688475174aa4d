/// `[papers]`: what letters and minutes print that differs from town to town.
extension ConfigurationReader {
    mutating func readPapers(_ entry: TOMLEntry, into papers: inout Configuration.Papers) {
        for entry in entries(entry, of: "papers") {
            let key = "papers.\(entry.key)"
            switch PapersKey(rawValue: entry.key) {
            case .office: papers.office = text(entry, key: key, .letterhead) ?? papers.office
            case .town: papers.town = text(entry, key: key, .letterhead) ?? papers.town
            case .signatory: papers.signatory = text(entry, key: key, .letterhead) ?? papers.signatory
            // The list of the file takes the place of the shipped one.
            case .legalBasis: papers.legalBasis = texts(entry.node, key: key, .legalBasis).map(\.text)
            case nil: refuseUnknown(entry, in: "papers", known: PapersKey.allCases.map(\.rawValue))
            }
        }
    }

    private enum PapersKey: String, CaseIterable {
        case office, town, signatory
        case legalBasis = "legal-basis"
    }
}

extension TextForm {
    fileprivate static let letterhead = line(lengthMax: 100)
}
