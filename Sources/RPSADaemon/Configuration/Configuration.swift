import RPSACore

/// What an agency may set in `rpsad.toml`; every key has a default.
struct Configuration: Equatable, Sendable {
    static let defaultPath = "/etc/rpsa/rpsad.toml"

    /// The shelter's name as status and journal show it.
    var site = "RPSA Balikpapan"
    /// The shelter's own zone, by which days and nights are told.
    var timezone = "Asia/Makassar"
    /// The language of the journal's messages.
    var language = Language.id
    /// The shipped types in their order, then those that the file adds.
    var placementTypes = PlacementType.shipped
    /// Who brings children or takes them over: the shipped agencies in their order, then those that the file adds.
    var agencies = Agency.shipped
    /// National holidays and joint leave, for limits in working days.
    var calendar = WorkingCalendar(holidays: ShippedCalendar.days)
    /// What the free text of a roster stands for, by lower-case text with single spaces.
    var categories: [String: [Category]] = ShippedWords.categories
    /// The kind of isolation that a word of health asks for, by lower-case text with single spaces; "" asks for none.
    var healthWords: [String: String] = ShippedWords.health
    /// Places outside the city, from which a child counts as out of town.
    var outOfTown = ShippedWords.outOfTown
    /// How the beds of the coming nights are planned.
    var planning = PlanningPolicy.shipped
    /// What letters and minutes print.
    var papers = Papers()
    /// By when a night's roll call is finished: minutes after midnight; before noon it is that of the next day.
    var rollCallBy = 22 * 60
    /// Who countersigns what was done at night, and within what time.
    var countersignBy = PlacementType.supervisors
    var countersignWithin = StayLimit(workingDays: 1)
    /// How each kind of alert climbs, where the placement type does not say.
    var ladders = AlertLadders.shipped
    /// Free space of the register's disk, in MB, below which `diskLow` is raised.
    var diskLowMegabytes = 512
    /// When the daemon proves the record each day: minutes after midnight; nil for never.
    var checkAt: Int? = 3 * 60 + 30

    /// What the free text of a roster is understood by.
    var rosterWords: RosterWords { RosterWords(categories: categories, health: healthWords) }

    /// The Unix groups whose members decide or countersign.
    var groups: Set<String> {
        Set(placementTypes.map(\.extensionBy) + [countersignBy]).subtracting([""])
    }

    /// The type with this code, nil if there is none.
    func placementType(_ code: String) -> PlacementType? {
        placementTypes.first { $0.code == code }
    }

    /// The agency with this code in any case, nil if there is none.
    func agency(_ code: String) -> Agency? {
        let code = code.lowercased()
        return agencies.first { $0.code == code }
    }

    /// Reads the file; without a path the usual one, or the defaults where that does not exist.
    ///
    /// - Parameter hasZone: whether this machine knows a time zone by its name.
    static func read(
        path: String?, hasZone: (String) -> Bool = { _ in true }
    ) throws(ConfigurationError) -> Configuration {
        let file = path ?? defaultPath
        let bytes: [UInt8]
        do {
            bytes = try ConfigurationFile.bytes(of: file)
        } catch .missing where path == nil {
            return Configuration()
        } catch {
            throw ConfigurationError(file: file, reason: error.reason)
        }
        return try read(bytes, file: file, hasZone: hasZone)
    }

    /// Reads a text; `file` is only the name under which problems are reported.
    static func read(text: String, file: String) throws(ConfigurationError) -> Configuration {
        try read(Array(text.utf8), file: file, hasZone: { _ in true })
    }

    private static func read(
        _ bytes: [UInt8], file: String, hasZone: (String) -> Bool
    ) throws(ConfigurationError) -> Configuration {
        let document: TOMLNode
        do {
            document = try TOMLDocument.read(bytes)
        } catch {
            throw ConfigurationError(file: file, line: error.line, reason: error.reason)
        }
        var reader = ConfigurationReader(file: file)
        let configuration = reader.configuration(of: document, hasZone: hasZone)
        guard reader.problems.isEmpty else { throw ConfigurationError(problems: reader.problems) }
        return configuration
    }
}

extension Configuration {
    /// What letters and minutes print that differs from town to town.
    struct Papers: Equatable, Sendable {
        /// The office that the shelter belongs to.
        var office = "Dinas Sosial Kota Balikpapan"
        /// The place that stands before the date.
        var town = "Balikpapan"
        /// Who signs a letter of extension where nobody else is named.
        var signatory = "Kepala Dinas Sosial Kota Balikpapan"
        /// The rules that a letter names under "Dasar", in their order.
        var legalBasis = [
            "UU 4/1979 tentang Kesejahteraan Anak",
            "UU 35/2014 tentang Perlindungan Anak",
            "UU 11/2012 tentang Sistem Peradilan Pidana Anak",
            "Perwali Balikpapan 6/2019",
        ]
    }
}

/// The languages that messages are written in.
enum Language: String, CaseIterable, Sendable {
    case id, en
}
