import RPSAProtocol

/// Everything known of a child: who it is, its stays under all its numbers, and its ties to other children.
struct ChildPage {
    var reply: GetChild.Reply
    var screen: Screen
    /// Whether a time was asked for; then it is named.
    var isPast = false

    private var words: any Words { screen.words }

    var text: String {
        [
            identity, texts, stays, orders, candidates,
            Array(Times.lines(reply.asOf, reply.knownAt, isNamed: isPast, words).dropFirst()),
        ]
        .filter { !$0.isEmpty }
        .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var identity: [String] {
        let identity = reply.identity
        var fields = Fields()
        fields.add(words.child, "\(reply.child), \(words.child(sex: reply.sex))")
        fields.add(words.sameAs, reply.sameAs.joined(separator: ", "))
        fields.add(words.name, identity.name ?? words.unknownName)
        fields.add(words.nameConfirmed, identity.confirmed)
        fields.add(words.aliases, identity.aliases.joined(separator: ", "))
        fields.add(words.nik, identity.nik)
        fields.add(words.born, identity.born.map(words.moment))
        fields.add(words.origin, identity.origin)
        fields.add(words.parents, identity.parents)
        fields.add(words.address, identity.address)
        fields.add(words.siblings, reply.siblings.joined(separator: ", "))
        return [fields.text]
    }

    private var texts: [String] {
        if reply.texts.isEmpty { return [] }
        return [words.texts]
            + reply.texts.map { text in
                let act = text.method.map { words.event($0) }
                let occasion = [words.moment(text.recordedAt), text.stay, act].compactMap { $0 }
                    .joined(separator: "  ")
                return "  \(SafeText.clean(occasion)), \(words.textKind(text.kind)): \(SafeText.clean(text.text))"
            }
    }

    private var stays: [String] {
        if reply.stays.isEmpty { return [] }
        return [words.stays] + reply.stays.flatMap(lines)
    }

    private func lines(_ stay: GetChild.Stay) -> [String] {
        let exit = stay.exitedAt.map { "– \(words.moment($0))  \(words.exit(stay.exitReason))" } ?? words.inTheHouse
        var facts = [words.typeAndBed(stay.placementType, bed: stay.bed)]
        if stay.bed == nil && stay.exitedAt == nil { facts.append("!! " + words.noBed) }
        if stay.child != reply.child && !stay.child.isEmpty { facts.append(words.under(stay.child)) }
        if let days = stay.daysAway { facts.append(words.daysAway(days)) }
        if let days = stay.readmittedWithin { facts.append(words.readmitted(within: days)) }
        let margin = String(repeating: " ", count: stay.stay.count + 4)
        return [
            "  \(stay.stay)  \(words.moment(stay.arrivedAt)) \(exit)",
            margin + SafeText.clean(facts.joined(separator: ", ")),
        ]
    }

    private var orders: [String] {
        if reply.keepApart.isEmpty { return [] }
        var table = Table(columns: [.left(""), .left(""), .left(""), .left("")], indent: 2)
        for order in reply.keepApart {
            let isFirst = ([reply.child] + reply.sameAs).contains(order.child)
            let until = order.until.map { words.until(words.moment($0)) }
            table.add(
                isFirst ? order.other : order.child, words.apart(order.scope),
                "\(words.since) \(words.moment(order.since))",
                until ?? (order.together ? words.togetherNow : words.today))
        }
        return [words.keepApart, table.text(on: screen)]
    }

    private var candidates: [String] {
        if reply.candidates.isEmpty { return [] }
        let commands = reply.candidates.filter { !isSeen($0) }.map { candidate in
            let pair = RegisterOrder.latestFirst(reply.child, candidate.child)
            return "  " + ShellText.line(["child", "link", pair.new, pair.old])
        }
        return [words.perhapsTheSame] + reply.candidates.flatMap(lines)
            + (commands.isEmpty ? [] : [words.linkAdvice] + commands)
    }

    /// Two who are in the house at once are two children.
    private func isSeen(_ candidate: CandidateLine) -> Bool {
        candidate.stay != nil && reply.stays.contains { $0.exitedAt == nil }
    }

    private func lines(_ candidate: CandidateLine) -> [String] {
        let place =
            candidate.stay.map { "\(words.inTheHouse), \($0)" }
            ?? candidate.lastExitedAt.map { words.leftAt(words.moment($0)) }
        let head = [candidate.child, SafeText.clean(candidate.initials), words.likenessScore(candidate.score), place]
        return ["  " + head.compactMap { $0 }.joined(separator: "  ")]
            + candidate.reasons.map { code in
                let meaning = LikenessCode(rawValue: code).map { words.text($0) } ?? ""
                return Padding.trimmed("    " + Padding.fit(code, max(13, code.count)) + "  " + meaning)
            }
    }
}

/// Which of two register numbers was given later: by year, then by number.
enum RegisterOrder {
    static func latestFirst(_ one: String, _ other: String) -> (new: String, old: String) {
        isEarlier(key(one), key(other)) ? (other, one) : (one, other)
    }

    private static func key(_ number: String) -> [Int] { number.split(separator: "-").compactMap { Int($0) } }

    private static func isEarlier(_ one: [Int], _ other: [Int]) -> Bool { one.lexicographicallyPrecedes(other) }
}
