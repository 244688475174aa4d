import GRDB
import RPSAProtocol
import Testing

@testable import RPSADaemon

struct NeedUnknownTests {
    private func girl(needs: [String], unplaced: Bool) -> CheckIn {
        var request = CheckIn(source: "raid")
        request.sex = "female"
        request.age = 13
        request.needs = needs
        request.unplaced = unplaced
        return request
    }

    @Test func needThatNoRoomKnowsIsRefusedByEveryRoom() async throws {
        let house = try await TestHouse()
        #expect(try house.refusal(girl(needs: ["kursi-roda"], unplaced: false)).short == "NoBed")
    }

    @Test func needThatNoRoomKnowsIsKeptAsANoteAndInNoEvent() async throws {
        let house = try await TestHouse()
        let reply = try house.ask(girl(needs: ["kursi-roda"], unplaced: true))
        #expect(reply.warnings.contains("NEED_UNKNOWN"))
        let child = try house.ask(GetChild(child: reply.child))
        #expect(child.texts.map(\.text) == ["feature: kursi-roda"])
        let events = try house.parts.reader.readNow { snapshot in
            try String.fetchAll(snapshot.db, sql: "SELECT changes || ifnull(reply, '') FROM event")
        }
        #expect(!events.contains { $0.contains("kursi-roda") })
    }

    @Test func needThatNoRoomKnowsCannotBeAddedLater() async throws {
        let house = try await TestHouse()
        let stay = try house.ask(girl(needs: [], unplaced: false)).stay
        var request = SetNeeds(stay: stay)
        request.add = ["budi-santoso"]
        #expect(try house.refusal(request).short == "BadInput")
    }
}
