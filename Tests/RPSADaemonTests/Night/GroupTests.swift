import Glibc
import Testing

@testable import RPSADaemon

/// Who belongs to the groups that decide.
struct GroupTests {
    private let access = Access(development: false)
    private let development = Access(development: true)

    @Test(arguments: [([1], true), ([2, 1], true), ([2], false), ([], false)])
    func memberHasTheNumberOfTheGroup(_ groups: [UInt32], isMember: Bool) {
        #expect(access.isMember(Author(uid: 47_001, name: "siti", groups: Set(groups)), of: "daemon") == isMember)
    }

    @Test func unknownGroupHasNoMembers() {
        let author = Author(uid: 47_001, name: "siti", groups: Set(0...1_000))
        #expect(!access.isMember(author, of: "no-such-group"))
    }

    @Test func emptyNameIsEveryone() {
        #expect(access.isMember(.carer, of: ""))
    }

    @Test func rootIsMemberOfItsOwnGroupsOnly() {
        #expect(!access.isMember(Author(uid: 0, name: "root", groups: [0]), of: "daemon"))
    }

    @Test func developerIsMemberOfEveryGroup() {
        let developer = Author(uid: getuid(), name: "me")
        #expect(development.isMember(developer, of: "no-such-group"))
        #expect(development.isDeveloper(developer))
        #expect(!development.isMember(.carer, of: "daemon"))
        #expect(!development.isDeveloper(.carer))
        #expect(!access.isMember(developer, of: "daemon"))
        #expect(!access.isDeveloper(developer))
    }
}
