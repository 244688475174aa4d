import NIOConcurrencyHelpers
import RPSACore
import VarlinkServer

@testable import RPSADaemon

/// In whose name a test speaks; in its own, which may do everything, until it says otherwise.
final class Speaker: Sendable {
    private let other = NIOLockedValueBox<Author?>(nil)
    private let users = UserNames()

    var present: Author? {
        get { other.withLockedValue { $0 } }
        set { other.withLockedValue { $0 = newValue } }
    }

    @Sendable func author(of peer: Peer) -> Author {
        present ?? users.author(of: peer)
    }
}

extension Author {
    /// A carer at night: a member of no group that decides.
    static let carer = Author(uid: 47_001, name: "siti")
    static let otherCarer = Author(uid: 47_002, name: "rina")
    /// Members of `TestHouse.supervisors`.
    static let supervisor = Author(uid: 47_003, name: "budi", groups: [1])
    static let otherSupervisor = Author(uid: 47_004, name: "ratna", groups: [1])
}

extension TestHouse {
    /// A group that every machine has, with the number 1, for those who decide.
    static let supervisors = "daemon"

    /// A configuration in which that group decides and countersigns.
    static var supervised: Configuration {
        var configuration = Configuration()
        configuration.countersignBy = supervisors
        for index in configuration.placementTypes.indices {
            configuration.placementTypes[index].extensionBy = supervisors
        }
        return configuration
    }

    /// Asks in somebody else's name.
    @discardableResult
    func speaking<T>(as author: Author, _ body: () throws -> T) rethrows -> T {
        let former = speaker.present
        speaker.present = author
        defer { speaker.present = former }
        return try body()
    }
}
