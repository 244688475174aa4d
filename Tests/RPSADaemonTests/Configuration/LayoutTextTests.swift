import RPSACore
import Testing

@testable import RPSADaemon

struct LayoutTextTests {
    @Test func roomIsReadWithAllItsKeys() throws {
        let text = """
            [[room]]
            code = "A1"
            ward = "Atas"
            sex = "either"
            ages = [3, 12]
            beds = 2
            features = ["crib", "near-staff"]
            isolation = ["infectious"]
            """
        let room = Room(
            code: "A1", ward: "Atas", sex: .either, ages: 3...12, features: ["crib", "near-staff"],
            isolation: ["infectious"])
        #expect(try read(text) == [DeclaredRoom(room: room, beds: ["A1-1", "A1-2"])])
    }

    @Test func bedsMayHaveNames() throws {
        let rooms = try read(room(beds: "[\"A1-door\", \"A1-window\"]"))
        #expect(rooms.map(\.beds) == [["A1-door", "A1-window"]])
    }

    @Test func roomsKeepTheOrderOfTheFile() throws {
        let codes = ["Z1", "A1", "M1"]
        let rooms = try read(codes.map { room(code: $0) }.joined(separator: "\r\n"))
        #expect(rooms.map(\.room.code) == codes)
    }

    @Test func inlineTablesAreTheSameHouse() throws {
        let text = "room = [{code = 'A1', ward = 'W', sex = 'male', ages = [0, 17], beds = 1}]"
        #expect(try read(text).map(\.beds) == [["A1-1"]])
    }

    @Test func everyFaultIsFoundAtOnceWithItsLine() {
        let text = """
            colour = "red"

            [[room]]
            code = "-A1"
            ward = 5
            sex = "girls"
            ages = [12, 6]
            beds = 0
            lamp = true
            features = ["Crib", "crib", "crib"]
            isolation = ["in fectious"]

            [[room]]
            code = "A1"
            ages = 7
            beds = ["A1-x", "A1 y", "A1-X", 3]
            """
        #expect(
            faults(text) == [
                "1 colour UNKNOWN_KEY", "9 lamp UNKNOWN_KEY", "4 code CODE_FORMAT", "5 ward TYPE", "6 sex SEX",
                "7 ages AGES", "8 beds BEDS", "10 features FEATURE_FORMAT", "10 features TWICE",
                "11 isolation ISOLATION_FORMAT", "13 ward MISSING", "13 sex MISSING", "15 ages TYPE",
                "16 beds CODE_FORMAT", "16 beds TWICE", "16 beds TYPE",
            ])
    }

    @Test func faultNeverRepeatsTheValue() {
        let text = room(code: "Siti Marker") + "\n\"Siti Marker\" = 1\nSiti = Marker"
        let unparsed = allFaults(text)
        let parsed = allFaults(room(code: "Siti Marker") + "\n\"Siti Marker\" = 1")
        #expect(unparsed.map(\.code) == ["SYNTAX"])
        #expect(parsed.map(\.code) == ["UNKNOWN_KEY", "CODE_FORMAT"])
        #expect((unparsed + parsed).allSatisfy { !($0.key + $0.accepted).contains("Marker") })
    }

    @Test func elementsOfALongListHaveTheirOwnLines() {
        #expect(faults(room(beds: "[\n'A1-a',\n# words\n'A1-b', # 'x',\n'A1 c',\n]")) == ["10 beds CODE_FORMAT"])
    }

    @Test(arguments: [
        ("0, 17", true), ("5, 5", true), ("-1, 5", false), ("0, 18", false), ("6, 5", false), ("6", false),
    ])
    func agesAreThoseOfChildren(ages: String, isTaken: Bool) {
        #expect(faults(room(ages: "[\(ages)]")) == (isTaken ? [] : ["5 ages AGES"]))
    }

    @Test(arguments: [("1", true), ("100", true), ("0", false), ("101", false), ("[]", false)])
    func roomHasOneToAHundredBeds(beds: String, isTaken: Bool) {
        #expect(faults(room(beds: beds)) == (isTaken ? [] : ["6 beds BEDS"]))
    }

    @Test(arguments: [(16, true), (17, false)])
    func roomCodeHasABound(length: Int, isTaken: Bool) {
        let code = String(repeating: "A", count: length)
        #expect(faults(room(code: code)) == (isTaken ? [] : ["2 code CODE_FORMAT"]))
    }

    @Test(arguments: [(24, true), (25, false)])
    func bedCodeHasABound(length: Int, isTaken: Bool) {
        let code = String(repeating: "B", count: length)
        #expect(faults(room(beds: "['\(code)']")) == (isTaken ? [] : ["6 beds CODE_FORMAT"]))
    }

    @Test func roomDeclaredTwiceIsRefusedWhateverTheCase() {
        #expect(faults(room(code: "A1") + "\n" + room(code: "a1", beds: "['x']")) == ["8 code TWICE"])
    }

    @Test func bedOfAnotherRoomIsRefused() {
        #expect(faults(room(code: "A1") + "\n" + room(code: "A2", beds: "['A1-1']")) == ["12 beds TWICE"])
    }

    @Test func houseHasFiveHundredRoomsAndNoMore() throws {
        let rooms = (1...500).map { room(code: "R\($0)") }.joined(separator: "\n")
        #expect(try read(rooms).count == 500)
        #expect(faults(rooms + "\n" + room(code: "R501")) == ["3001 room TOO_MANY"])
    }

    @Test func houseHasFiveThousandBedsAndNoMore() throws {
        let rooms = (1...50).map { room(code: "R\($0)", beds: "100") }.joined(separator: "\n")
        #expect(try read(rooms).flatMap(\.beds).count == 5_000)
        #expect(faults(rooms + "\n" + room(code: "R51", beds: "1")) == ["1 beds TOO_MANY"])
    }

    @Test(arguments: ["", "# nothing\n", "room = []"])
    func houseWithoutRoomsIsEmpty(text: String) {
        #expect(faults(text) == ["1 room EMPTY"])
    }

    @Test(arguments: ["room = 1", "[room]\ncode = 'A'", "room = ['A']"])
    func roomMustBeAListOfTables(text: String) {
        #expect(faults(text) == ["1 room TYPE"])
    }

    /// Six lines that read without a fault unless a part is replaced by a bad one.
    private func room(code: String = "A1", ages: String = "[6, 17]", beds: String = "1") -> String {
        "[[room]]\ncode = \"\(code)\"\nward = \"W\"\nsex = \"female\"\nages = \(ages)\nbeds = \(beds)"
    }

    private func read(_ text: String) throws -> [DeclaredRoom] { try LayoutText.read(Array(text.utf8)) }

    private func allFaults(_ text: String) -> [LayoutFault] {
        do {
            _ = try LayoutText.read(Array(text.utf8))
            return []
        } catch {
            return error.faults
        }
    }

    private func faults(_ text: String) -> [String] { allFaults(text).map { "\($0.line) \($0.key) \($0.code)" } }
}
