import Foundation
import RPSAProtocol
import Synchronization
import Varlink

/// Check-ins by many clients at once, and what became of each: the register must know every one it acknowledged.
final class Admissions: Sendable {
    private let book = Mutex(Book())

    private struct Book {
        var nextNumber = 0
        /// By request id, the reply's bytes.
        var acknowledged: [String: [UInt8]] = [:]
        /// Request ids of calls that brought no child in, as far as their callers know.
        var open: [String] = []
    }

    var acknowledged: [String: [UInt8]] { book.withLock { $0.acknowledged } }
    var open: [String] { book.withLock { $0.open } }

    /// A layout in which there is a bed for everybody.
    static let bigLayout = (1...100).map { number in
        """
        [[room]]
        code = "R\(number)"
        ward = "W\(number % 10)"
        sex = "\(["female", "male", "either", "mixed"][number % 4])"
        ages = [0, 17]
        beds = 30

        """
    }.joined()

    /// Starts clients that admit children one after another, until the daemon is gone or each has admitted so many.
    /// Returns when all are connected.
    func begin(_ house: House, clients: Int, each: Int = .max) -> Crowd.Started {
        let hasTried = DispatchSemaphore(value: 0)
        let crowd = Crowd.start(clients) { [self] _ in
            let connection = Result { try house.client() }
            hasTried.signal()
            let client = try connection.get()
            for _ in 0..<each {
                guard try admit(client) else { return }
            }
        }
        for _ in 0..<clients { hasTried.wait() }
        return crowd
    }

    /// Admits one child; false if the connection was lost before the reply. Throws what the daemon refuses with.
    func admit(_ client: Client) throws(ClientError) -> Bool {
        let id = book.withLock { book in
            book.nextNumber += 1
            return "request \(book.nextNumber)"
        }
        do throws(ClientError) {
            let reply = try client.call(CheckIn.method, parameters: Self.parameters(id))
            book.withLock { $0.acknowledged[id] = reply }
            return true
        } catch {
            book.withLock { $0.open.append(id) }
            guard error == .lost else { throw error }
            return false
        }
    }

    /// Sends the request again that has this id.
    func repeated(_ id: String, _ client: Client) throws -> [UInt8] {
        try client.call(CheckIn.method, parameters: Self.parameters(id))
    }

    /// Sends again what is open; after that every request is acknowledged.
    func settle(_ client: Client) throws {
        for id in open {
            let reply = try repeated(id, client)
            book.withLock { $0.acknowledged[id] = reply }
        }
        book.withLock { $0.open = [] }
    }

    private static func parameters(_ id: String) -> [UInt8] {
        let number = id.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xffff }
        var request = CheckIn(source: "raid")
        request.sex = number % 2 == 0 ? "female" : "male"
        request.age = number % 18
        request.requestId = id
        request.identity = IdentityFields()
        request.identity?.name = "Bunga \(number)"
        return WireJSON.encode(request)
    }
}

/// What the register says of its stays.
struct Roll: Equatable {
    /// By stay, the child and its bed.
    var stays: [String: [String?]] = [:]

    /// As `rpsactl` lists them, page by page.
    init(listedIn house: House) throws {
        var after: String?
        repeat {
            let cursor = after.map { ["--after", $0] } ?? []
            let page = try house.rpsactl(["stay", "list"] + cursor, as: ListStays.self)
            for line in page.stays { stays[line.stay] = [line.child, line.bed] }
            after = page.next
        } while after != nil
    }

    /// As the daemon acknowledged them.
    init(acknowledged replies: some Sequence<[UInt8]>) throws {
        for bytes in replies {
            let reply = try Client.decode(CheckIn.Reply.self, bytes)
            stays[reply.stay] = [reply.child, reply.bed]
        }
    }

    /// What is missing from another, or stands differently in it.
    func missing(from other: Roll) -> [String] {
        stays.filter { other.stays[$0.key] != $0.value }.keys.sorted()
    }
}
