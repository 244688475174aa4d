import GRDB
import RPSACore
import RPSAProtocol

/// Reads a check-in's parameters into a `Newcomer`, or says what is wrong with them.
struct NewcomerReading {
    let typed: Typed
    let configuration: Configuration
    let entry: Entry

    /// - Parameter raidSource: how an agency's children are recorded, where a raid names the agency.
    func newcomer(_ request: CheckIn, raidSource: Source? = nil) throws -> Newcomer {
        let arrived = try typed.past("arrived", request.arrived, now: entry.now)
        let known = try request.child.map { try knownChild($0, arrived: arrived) }
        var warnings: [String] = []
        let fields = request.identity ?? IdentityFields()
        let (identity, born, nik) = try self.identity(fields)
        let age = try age(
            request, born: born ?? known?.born, arrived: arrived, lastAge: known?.lastAge, &warnings)
        guard age.years < 18 else { throw Refused.error(Refusals.Adult(age: age.years)) }
        let sex = try sex(request.sex, known: known?.sex)
        let source = try raidSource ?? typed.source(request.source)
        let categories = try categories(request.categories)
        let type = try placementType(request.placement) ?? usualType(source, categories)
        var newcomer = Newcomer(
            knownChild: known?.number.key, sex: sex, age: age, source: source, categories: categories,
            placementType: type, arrived: arrived)
        if let nik {
            warnings += try nikWarnings(nik, born: born, sex: sex, arrived: arrived, child: known?.number.key)
        }
        newcomer.until = try until(request.until, arrived: arrived)
        newcomer.dueAt = newcomer.until ?? dueAt(type, arrived: arrived)
        newcomer.letter = try typed.text("letter", request.letter)
        newcomer.marital = try marital(request.marital)
        newcomer.needs = try typed.codes("needs", request.needs)
        newcomer.isolation = try request.isolation.map { try typed.code("isolation", $0) }
        newcomer.identity = identity
        if let text = try typed.text("injuries", request.injuries) { newcomer.diary.append((.injury, text)) }
        if let text = try typed.text("belongings", request.belongings) { newcomer.diary.append((.belongings, text)) }
        newcomer.warnings = warnings
        if known == nil {
            newcomer.candidates = try candidates(newcomer, nik: nik, born: born)
        }
        return newcomer
    }

    /// Who was registered before and may be this child.
    func candidates(_ newcomer: Newcomer, nik: NIK?, born: CivilDate?) throws -> [CandidateLine] {
        let names = [newcomer.identity.name].compactMap(\.self) + (newcomer.identity.aliases ?? [])
        guard !names.isEmpty || nik != nil else { return [] }
        let day = typed.zone.date(of: newcomer.arrived)
        let origin = Kelurahan.code(
            forOrigin: newcomer.identity.origin ?? "", outOfTown: configuration.outOfTown)
        let traits = ChildTraits(
            names: names, nik: nik?.text, sex: newcomer.sex,
            age: born.map(KnownAge.born) ?? .stated(newcomer.age, on: day), origin: origin)
        return try CandidateSearch(db: entry.db, zone: typed.zone, ties: entry.house.ties)
            .candidates(for: traits, on: day)
    }

    /// The type that follows from the source and the categories.
    func usualType(_ source: Source, _ categories: [RPSACore.Category]) -> PlacementType {
        let code = PlacementChoice.typeCode(source: source, categories: categories)
        guard let type = configuration.placementType(code) else {
            preconditionFailure("every code that follows from a source is a shipped type")
        }
        return type
    }

    func dueAt(_ type: PlacementType, arrived: Instant) -> Instant? {
        type.limit?.due(from: arrived, zone: typed.zone, calendar: configuration.calendar)
    }

    /// The texts as they are kept, and what follows from them.
    func identity(_ fields: IdentityFields) throws -> (input: IdentityInput, born: CivilDate?, nik: NIK?) {
        var input = IdentityInput()
        input.name = try optional("name", fields.name)
        input.aliases = try fields.aliases?.map { try optional("aliases", $0) ?? "" }
        input.origin = try optional("origin", fields.origin)
        input.parents = try optional("parents", fields.parents)
        input.address = try optional("address", fields.address)
        input.note = try optional("note", fields.note)
        let born = try optional("born", fields.born).flatMap { try $0.isEmpty ? nil : typed.date("born", $0) }
        input.born = fields.born == nil ? nil : born?.description ?? ""
        let nik = try optional("nik", fields.nik).flatMap { try $0.isEmpty ? nil : readNIK($0) }
        input.nik = fields.nik == nil ? nil : nik?.text ?? ""
        return (input, born, nik)
    }

    func nikWarnings(_ nik: NIK, born: CivilDate?, sex: Sex, arrived: Instant, child: Int64?) throws -> [String] {
        var warnings = nik.warnings(born: born, sex: sex, on: typed.zone.date(of: arrived)).map(\.rawValue)
        let statement = try entry.db.cachedStatement(
            sql: """
                SELECT 1 FROM identity
                WHERE lookup = ? AND supersededAt IS NULL AND kind = 'nik' AND child IS NOT ? LIMIT 1
                """)
        if try Bool.fetchOne(statement, arguments: [NameKey.of(nik.text), child]) ?? false {
            warnings.append("NIK_KNOWN")
        }
        return warnings
    }

    /// Nil where it is not said, empty where it is taken back.
    private func optional(_ field: String, _ text: String?) throws -> String? {
        guard let text else { return nil }
        return try typed.text(field, text) ?? ""
    }

    private func readNIK(_ text: String) throws -> NIK {
        do {
            return try NIK(text)
        } catch {
            throw Refused.nik(error)
        }
    }

    private func age(
        _ request: CheckIn, born: CivilDate?, arrived: Instant, lastAge: StatedAge?, _ warnings: inout [String]
    ) throws -> StatedAge {
        if request.age != nil && request.ageAbout != nil {
            throw Refused.badInput("age", .conflict, "one of --age and --age-about")
        }
        let stated = (request.age ?? request.ageAbout).map {
            StatedAge(years: $0, isEstimate: request.ageAbout != nil)
        }
        if let stated { _ = try typed.age(stated.years) }
        guard let born else {
            guard let stated = stated ?? lastAge else {
                throw Refused.badInput("age", .missing, "--age, --age-about or --born")
            }
            return stated
        }
        let today = typed.zone.date(of: arrived)
        guard born <= today else { throw Refused.badInput("born", .future, "a date before the arrival") }
        let years = born.years(until: today)
        if let stated, abs(stated.years - years) > 1 { warnings.append("AGE_BORN") }
        return StatedAge(years: years, isEstimate: false)
    }

    private func sex(_ text: String?, known: Sex?) throws -> Sex {
        if text == nil, let known { return known }
        return try typed.sex(text)
    }

    func categories(_ texts: [String]?) throws -> [RPSACore.Category] {
        var categories: [RPSACore.Category] = []
        for text in texts ?? [] {
            guard let category = RPSACore.Category(typed: text) else {
                let all = RPSACore.Category.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refused.badInput("category", .unknown, all)
            }
            if !categories.contains(category) { categories.append(category) }
        }
        return categories
    }

    func placementType(_ code: String?) throws -> PlacementType? {
        guard let code else { return nil }
        guard let type = configuration.placementType(code.lowercased()) else {
            let all = configuration.placementTypes.map(\.code).joined(separator: ", ")
            throw Refused.badInput("placement", .unknown, all)
        }
        return type
    }

    private func until(_ text: String?, arrived: Instant) throws -> Instant? {
        guard let text else { return nil }
        let until = try typed.instant("until", text, now: entry.now)
        guard until > arrived else { throw Refused.badInput("until", .past, "a time after the arrival") }
        return until
    }

    func marital(_ text: String?) throws -> String {
        guard let text else { return "unknown" }
        guard ["single", "married"].contains(text.lowercased()) else {
            throw Refused.badInput("marital", .unknown, "single, married")
        }
        return text.lowercased()
    }

    /// A child who has been here before, under whatever number; refused while one stay has not ended, or ended later
    /// than this arrival.
    private func knownChild(
        _ text: String, arrived: Instant
    ) throws -> (number: RegisterNumber, sex: Sex, born: CivilDate?, lastAge: StatedAge) {
        let number = try typed.child(text)
        let stays = try ChildStays(of: number.key, entry.house.ties, entry.db).rows
        guard stays.contains(where: { $0.child == number.key }), let last = stays.last else {
            throw Refused.notFound("child", number.description)
        }
        let stay = RegisterNumber(.stay, key: last.stay).description
        guard let until = last.until else {
            throw Refused.error(Refusals.AlreadyHere(child: number.description, stay: stay))
        }
        guard until <= arrived.milliseconds else {
            let earliest = typed.zone.write(Instant(milliseconds: until))
            throw Refused.error(Refusals.TooEarly(stay: stay, earliest: earliest))
        }
        let born = try String.fetchOne(
            entry.db, sql: "SELECT text FROM identity WHERE child = ? AND kind = 'born' AND supersededAt IS NULL",
            arguments: [number.key])
        // Without a birth date, the child has grown older by the years since it was last asked.
        let since = typed.zone.date(of: Instant(milliseconds: last.since))
        let lastAge = StatedAge(years: last.age + since.years(until: typed.zone.date(of: arrived)), isEstimate: true)
        return (number, last.sex, born.flatMap { CivilDate($0) }, lastAge)
    }
}
