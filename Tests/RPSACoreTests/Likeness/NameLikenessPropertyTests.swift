import Testing

@testable import RPSACore

@Suite struct NameLikenessPropertyTests {
    @Test func whatCountsSharesAKey() {
        var draw = Draw(state: 1)
        var alikeCount = 0
        for _ in 0..<4_000 {
            let one = draw.name()
            let other = draw.edited(one)
            guard NameLikeness.score(one, other) >= Likeness.scoreMin else { continue }
            alikeCount += 1
            let keys = Set(Likeness.keys(names: [one]))
            #expect(!keys.isDisjoint(with: Likeness.keys(names: [other])), "\(one) | \(other)")
        }
        // Otherwise the property was tried on nothing.
        #expect(alikeCount > 1_000)
    }

    @Test func everyLikePairOfManyNamesSharesAKey() {
        var draw = Draw(state: 2)
        let names = (0..<300).compactMap { _ in NameSound(draw.name()) }
        let keys = names.map { Set($0.keys) }
        for one in names.indices {
            for other in names.indices where other > one {
                guard NameLikeness.score(names[one], names[other]).score >= Likeness.scoreMin else { continue }
                #expect(!keys[one].isDisjoint(with: keys[other]), "\(keys[one]) | \(keys[other])")
            }
        }
    }

    @Test func likenessIsTheSameFromBothSides() {
        var draw = Draw(state: 3)
        for _ in 0..<2_000 {
            let one = draw.name()
            let other = draw.chance(3) ? draw.name() : draw.edited(one)
            #expect(NameLikeness.score(one, other) == NameLikeness.score(other, one), "\(one) | \(other)")
        }
    }

    @Test func everyNameIsLikeItself() {
        var draw = Draw(state: 4)
        for _ in 0..<1_000 {
            let name = draw.name()
            #expect(NameLikeness.score(name, name) == 100, "\(name)")
        }
    }

    @Test func likenessStaysInItsBounds() {
        var draw = Draw(state: 5)
        for _ in 0..<1_000 {
            let (one, other) = (draw.garbage(), draw.garbage())
            #expect((0...100).contains(NameLikeness.score(one, other)))
            #expect(Likeness.keys(names: [one, other]).count <= 100)
        }
    }
}

/// Invented names and slips of the pen, from a seed alone (SplitMix64).
private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Once in so many times.
    mutating func chance(_ count: Int) -> Bool {
        Int.random(in: 1...count, using: &self) == 1
    }

    mutating func one<T>(of choices: [T], else other: T) -> T {
        choices.randomElement(using: &self) ?? other
    }

    /// One to three words.
    mutating func name() -> String {
        (0..<Int.random(in: 1...3, using: &self)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        if chance(3) { return one(of: Self.usual, else: "Rian") }
        return (0..<Int.random(in: 1...4, using: &self)).map { _ in
            one(of: Self.beginnings, else: "r") + one(of: Self.middles, else: "a") + one(of: Self.endings, else: "")
        }.joined()
    }

    /// The same name after one or two habits and slips.
    mutating func edited(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        for _ in 0..<Int.random(in: 1...2, using: &self) {
            let place = Int.random(in: words.indices, using: &self)
            switch Int.random(in: 0...9, using: &self) {
            case 0: words.shuffle(using: &self)
            case 1: words.append(word())
            case 2: if words.count > 1 { words.remove(at: place) }
            case 3: words = [words.joined()]
            case 4, 5: words[place] = respelt(words[place])
            default: words[place] = slipped(words[place])
            }
        }
        return words.joined(separator: " ")
    }

    private mutating func respelt(_ word: String) -> String {
        let (old, new) = one(of: Self.habits, else: ("i", "y"))
        var letters = Array(word)
        for place in letters.indices where letters[place...].starts(with: old) {
            letters.replaceSubrange(place..<(place + old.count), with: new)
            break
        }
        return String(letters)
    }

    private mutating func slipped(_ word: String) -> String {
        var letters = Array(word)
        let place = Int.random(in: letters.indices, using: &self)
        let letter = one(of: Array("abcdefghijklmnopqrstuvwxyz"), else: "a")
        switch Int.random(in: 0...3, using: &self) {
        case 0: letters[place] = letter
        case 1: letters.insert(letter, at: place)
        case 2: if letters.count > 1 { letters.remove(at: place) }
        default: if place > 0 { letters.swapAt(place, place - 1) }
        }
        return String(letters)
    }

    mutating func garbage() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...200, using: &self) {
            let number =
                chance(3) ? UInt32.random(in: 0...0x2FFF, using: &self) : UInt32.random(in: 32...126, using: &self)
            if let scalar = Unicode.Scalar(number) { text.append(scalar) }
        }
        return String(text)
    }

    private static let usual = [
        "Rian", "Siti", "Muhammad", "M.", "Ahmad", "Rizky", "Khairul", "Wulandari", "Hendra", "Suryadi", "Zaki",
        "Nurhaliza", "Fatimah", "Kurniawan", "Hasan", "Ucil", "Abd.", "Wahyu", "Aisyah", "Chairil", "Jusuf", "Harahap",
    ]
    private static let beginnings = [
        "", "b", "c", "ch", "d", "dh", "dj", "f", "g", "h", "j", "k", "kh", "l", "m", "n", "nj", "p", "q", "r", "s",
        "sj",
        "sy", "t", "tj", "v", "w", "x", "y", "z",
    ]
    private static let middles = ["a", "i", "u", "e", "o", "a", "i", "ai", "au", "ia", "oe", "ie", "oi", "aa"]
    private static let endings = ["", "", "", "", "n", "r", "ng", "h", "d", "l", "s", "m", "k", "w", "b"]
    private static let habits = [
        ("i", "y"), ("y", "i"), ("u", "oe"), ("j", "dj"), ("c", "ch"), ("kh", "h"), ("kh", "k"), ("f", "p"), ("v", "f"),
        ("z", "s"), ("z", "j"), ("y", "j"), ("a", "o"), ("e", "i"), ("d", "dh"), ("k", "q"), ("h", ""), ("ai", "ae"),
    ]
}
