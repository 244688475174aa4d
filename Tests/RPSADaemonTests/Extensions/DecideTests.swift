import RPSACore
import RPSAProtocol
import Testing

@testable import RPSADaemon

/// Who decides extensions, how many there may be, and what stays on record.
struct DecideTests {
    @Test func onlyTheNamedGroupDecides() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.checkIn().stay
        try house.speaking(as: .carer) {
            try house.extend(stay)
            for told in [
                try house.refusal(ApproveExtension(extension: "X-2026-0001")),
                try house.refusal(RejectExtension(extension: "X-2026-0001", reason: "no")),
            ] {
                #expect(try told.decoded(Refusals.NotInGroup.self).group == TestHouse.supervisors)
            }
        }
        let line = try house.speaking(as: .supervisor) { try house.approve("X-2026-0001").extension }
        #expect((line.proposer, line.decider) == ("siti", "budi"))
    }

    @Test func deciderMayProposeAndDecideAtOnce() async throws {
        let house = try await TestHouse(TestHouse.supervised)
        let stay = try house.checkIn().stay
        let request = TestHouse.extending(stay) { $0.approve = true }
        try house.speaking(as: .carer) {
            let events = try house.count("event")
            #expect(try house.refusal(request).short == "NotInGroup")
            #expect(try house.count("event") == events)
        }
        let line = try house.speaking(as: .supervisor) { try house.ask(request).extension }
        #expect((line.extension, line.status, line.decider) == ("X-2026-0001", "approved", "budi"))
        #expect(try house.stay(stay).dueAt == "2026-12-13T00:00:00.000+08:00")
    }

    /// The group is that of the type which the stay has now.
    @Test func emptyGroupIsEveryone() async throws {
        var configuration = TestHouse.supervised
        configuration.placementTypes[0].extensionBy = ""
        let house = try await TestHouse(configuration)
        #expect(configuration.placementTypes[0].code == "raid")
        let stay = try house.checkIn { $0.placement = "raid" }.stay
        try house.speaking(as: .carer) { try house.extend(stay) { $0.approve = true } }
    }

    @Test func rejectedMovesNothing() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay)
        let line = try house.ask(RejectExtension(extension: "X-2026-0001", reason: "the family is known")).extension
        #expect(line.status == "rejected")
        #expect(try house.stay(stay).dueAt == "2026-12-06T00:00:00.000+08:00")
        #expect(try house.ask(GetExtension(extension: "X-2026-0001")).refusal == "the family is known")
        #expect(try house.extend(stay).extension.extension == "X-2026-0002")
        #expect(try house.fault(RejectExtension(extension: "X-2026-0002", reason: "")) == ["reason", "MISSING"])
    }

    @Test(arguments: ["approved", "rejected", "withdrawn"])
    func whatWasDecidedStaysSo(_ status: String) async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let number = try house.extend(stay).extension.extension
        switch status {
        case "approved": try house.approve(number)
        case "rejected": try house.ask(RejectExtension(extension: number, reason: "no"))
        default: try house.ask(WithdrawExtension(extension: number))
        }
        var refusals = [
            try house.refusal(ApproveExtension(extension: number)),
            try house.refusal(WithdrawExtension(extension: number)),
        ]
        // What was approved can be revoked.
        if status != "approved" {
            refusals.append(try house.refusal(RejectExtension(extension: number, reason: "no")))
        }
        for told in refusals {
            let refusal: Refusals.ExtensionDecided = try told.decoded()
            #expect((refusal.extension, refusal.status) == (number, status))
        }
        #expect(try house.check().ok)
    }

    @Test func unknownNumbersAreRefused() async throws {
        let house = try await TestHouse()
        #expect(try house.refusal(ApproveExtension(extension: "X-2026-0009")).short == "NotFound")
        #expect(try house.fault(ApproveExtension(extension: "P-2026-0009")) == ["extension", "FORMAT"])
        #expect(try house.refusal(GetExtension(extension: "X-2026-0009")).short == "NotFound")
    }

    /// Two are allowed: the second is the last, the third is one too many.
    @Test func moreThanAllowedNeedsANamedOverride() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        #expect(try house.extend(stay) { $0.approve = true }.warnings == [])
        #expect(try house.extend(stay) { $0.approve = true }.warnings == ["LAST_ALLOWED"])
        let refusal: Refusals.TooManyExtensions = try house.refusal(TestHouse.extending(stay)).decoded()
        #expect((refusal.stay, refusal.placementType, refusal.max) == (stay, "other", 2))
        let unexplained = TestHouse.extending(stay) { $0.override = ["MAX_EXTENSIONS"] }
        #expect(try house.fault(unexplained) == ["note", "MISSING"])
        let reply = try house.extend(stay) {
            $0.override = ["max_extensions"]
            $0.note = "the court sits in January"
        }
        #expect(reply.extension.override)
        #expect(try house.stay(stay).overrides.isEmpty)
        #expect(try house.approve("X-2026-0003").warnings == [])
        let told = try house.stay(stay)
        #expect(told.overrides.map(\.code) == ["MAX_EXTENSIONS"])
        #expect((told.extensionsLeft, told.dueAt) == (0, "2026-12-27T00:00:00.000+08:00"))
        #expect(try house.count("countersign") == 1)
        #expect(try house.ask(GetBoard()).rooms.flatMap(\.beds).compactMap(\.occupant).map(\.override) == [false])
        #expect(try house.check().ok)
    }

    @Test func overrideMayBeNamedWithTheApproval() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let number = try house.extend(stay).extension.extension
        house.settings.configuration = Self.allowing(0)
        #expect(try house.refusal(ApproveExtension(extension: number)).short == "TooManyExtensions")
        var request = ApproveExtension(extension: number)
        request.override = ["MAX_EXTENSIONS"]
        #expect(try house.fault(request) == ["note", "MISSING"])
        request.note = "ordered by the office"
        #expect(try house.ask(request).extension.override)
        #expect(try house.ask(GetExtension(extension: number)).note == "ordered by the office")
    }

    @Test func anyNumberMayBeAllowed() async throws {
        let house = try await TestHouse(Self.allowing(nil))
        let stay = try house.checkIn().stay
        for _ in 0..<5 { #expect(try house.extend(stay) { $0.approve = true }.warnings == []) }
        #expect(try house.stay(stay).extensionsLeft == nil)
    }

    /// An override that was not needed is none.
    @Test func needlessOverrideIsNone() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        let line = try house.extend(stay) {
            $0.override = ["MAX_EXTENSIONS"]
            $0.approve = true
        }.extension
        #expect(!line.override)
        #expect(try house.stay(stay).overrides.isEmpty)
    }

    /// A type that is configured no longer is treated as `other`.
    @Test func typeThatIsGoneIsTreatedAsOther() async throws {
        var configuration = Configuration()
        configuration.placementTypes.append(PlacementType(code: "transit"))
        let house = try await TestHouse(configuration)
        let stay = try house.checkIn { $0.placement = "transit" }.stay
        house.settings.configuration = Self.allowing(1)
        try house.extend(stay) { $0.approve = true }
        #expect(try house.refusal(TestHouse.extending(stay)).short == "TooManyExtensions")
    }

    private static func allowing(_ max: Int?) -> Configuration {
        var configuration = Configuration()
        for index in configuration.placementTypes.indices { configuration.placementTypes[index].extensionsMax = max }
        return configuration
    }

    /// The end moved on between the proposal and the decision.
    @Test func approvalLooksAgain() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay)
        try house.ask(RetypeStay(stay: stay, placement: "napza", reason: "glue was found"))
        let refusal: Refusals.NotLater = try house.refusal(ApproveExtension(extension: "X-2026-0001")).decoded()
        #expect(refusal.dueAt == "2026-12-22T00:00:00.000+08:00")
        try house.ask(RetypeStay(stay: stay, placement: "raid", reason: "it was none"))
        let line = try house.approve("X-2026-0001").extension
        #expect(line.oldDueAt == "2026-11-25T00:00:00.000+08:00")
        #expect(line.newDueAt == "2026-12-13T00:00:00.000+08:00")
    }

    @Test func textsAreToldToWhoeverAsks() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) {
            $0.dated = "20 November 2026"
            $0.note = "the mother is looked for"
        }
        let reply = try house.ask(GetExtension(extension: "x-2026-1"))
        #expect((reply.letter, reply.signedBy) == ("460/118/Dinsos", Configuration.Papers().signatory))
        #expect((reply.note, reply.refusal) == ("the mother is looked for", nil))
        #expect(reply.extension.dated == "2026-11-20")
        let events = try house.count("event")
        try house.ask(GetExtension(extension: "X-2026-0001"))
        #expect(try house.count("event") == events + 1)
        let list = try house.text(ListExtensions())
        for text in ["Dinsos", "mother"] { #expect(!list.contains(text)) }
        try house.approve("X-2026-0001") {
            $0.letter = "460/119/Dinsos"
            $0.signedBy = "Plt. Kepala Dinas"
            $0.dated = "2026-11-21"
        }
        let completed = try house.ask(GetExtension(extension: "X-2026-0001"))
        #expect((completed.letter, completed.signedBy) == ("460/119/Dinsos", "Plt. Kepala Dinas"))
        #expect((completed.note, completed.extension.dated) == ("the mother is looked for", "2026-11-21"))
        #expect(try house.check().ok)
    }

    @Test func pastAnswersStay() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        house.clock.advance(hours: 1)
        try house.extend(stay)
        house.clock.advance(hours: 1)
        let proposed = try house.text(Self.list(knownAt: "-1m"))
        try house.approve("X-2026-0001")
        house.clock.advance(hours: 1)
        #expect(try house.text(Self.list(knownAt: "2026-11-21 04:09")) == proposed)
        #expect(try house.extensions(all: true) { $0.asOf = "2026-11-21 04:09" }.map(\.status) == ["proposed"])
        #expect(try house.extensions { $0.asOf = "2026-11-21 04:09" }.count == 1)
        #expect(try house.extensions { $0.asOf = "2026-11-21 04:10" }.isEmpty)
        #expect(try house.extensions(all: true) { $0.asOf = "2026-11-21 03:09" }.isEmpty)
        #expect(
            try house.ask(GetStay(stay: stay, knownAt: "2026-11-21 04:09")).dueAt == "2026-12-06T00:00:00.000+08:00")
    }

    private static func list(knownAt: String) -> ListExtensions {
        var request = ListExtensions()
        (request.all, request.knownAt) = (true, knownAt)
        return request
    }

    @Test func listIsPagedByNumbers() async throws {
        let house = try await TestHouse()
        let stays = try (0..<3).map { _ in try house.checkIn().stay }
        for stay in stays { try house.extend(stay) }
        try house.approve("X-2026-0002")
        #expect(try house.extensions().map(\.stay) == [stays[0], stays[2]])
        #expect(try house.extensions { $0.stay = stays[2] }.map(\.extension) == ["X-2026-0003"])
        var request = ListExtensions()
        (request.all, request.limit) = (true, 2)
        let first = try house.ask(request)
        #expect((first.extensions.count, first.next) == (2, "X-2026-0002"))
        request.after = first.next
        let second = try house.ask(request)
        #expect((second.extensions.map(\.extension), second.next) == (["X-2026-0003"], nil))
        request.stay = "S-2026-0077"
        #expect(try house.refusal(request).short == "NotFound")
    }

    /// Brothers' beds and plans follow the new end at once.
    @Test func houseInMemoryFollows() async throws {
        let house = try await TestHouse()
        let stay = try house.checkIn().stay
        try house.extend(stay) { $0.approve = true }
        try house.write("test") { entry in
            let bed = try #require(entry.house.bed("PA1-1"))
            #expect(try House(entry.db).bed("PA1-1")?.occupant?.child == bed.occupant?.child)
        }
    }
}
