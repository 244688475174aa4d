import RPSAProtocol
import Testing

@testable import rpsactl

@Suite struct ExitStatusTests {
    private static let refused = [
        Refusals.NoBed.name, Refusals.BedRefused.name, Refusals.Adult.name, Refusals.AlreadyHere.name,
        Refusals.NotFound.name, Refusals.StayEnded.name, Refusals.TooEarly.name,
        Refusals.SameBed.name, Refusals.NothingToEnd.name, Refusals.BedOccupied.name, Refusals.AlreadyDrained.name,
        Refusals.NotDrained.name, Refusals.RaidClosed.name, Refusals.RaidDiffers.name, Refusals.FileTakenIn.name,
        "id.rpsa.Later.New",
    ]

    @Test(arguments: refused)
    func ruleThatSaysNoIsOne(name: String) {
        #expect(rpsactl.ExitStatus(errorName: name) == .refused)
    }

    private static let others: [(String, rpsactl.ExitStatus)] = [
        (Refusals.BadInput.name, .badInput), (Refusals.LayoutRefused.name, .badInput),
        (Refusals.StorageFailed.name, .unreachable), (Refusals.TooManyConnections.name, .unreachable),
        ("org.varlink.service.PermissionDenied", .notPermitted), ("org.varlink.service.InvalidParameter", .badInput),
        ("org.varlink.service.MethodNotFound", .defect), ("io.example.Other", .defect),
    ]

    @Test(arguments: others)
    func errorNameDecides(name: String, status: rpsactl.ExitStatus) {
        #expect(rpsactl.ExitStatus(errorName: name) == status)
    }

    @Test func failuresOfOurOwnHaveTheirStatus() {
        #expect(Failure.unreachable(socket: "/a", errno: 2).status == .unreachable)
        #expect(Failure.unreachable(socket: "/a", errno: 13).status == .notPermitted)
        #expect(Failure.malformedReply(method: "m").status == .defect)
        #expect(Failure.usage("u").status == .usage)
        #expect(Failure.badFile(path: "f", .tooLarge(kibibytes: 700)).status == .badInput)
    }
}
