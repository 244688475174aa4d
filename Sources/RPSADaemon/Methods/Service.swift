import GRDB
import Logging
import RPSACore
import RPSAProtocol
import Varlink
import VarlinkServer

/// What every method works with: the record's two sides, the configuration in force, and who may call.
final class Service: Sendable {
    let file: RegisterFile
    let writer: Writer
    let reader: Reader
    let settings: Settings
    let watchers: Watchers
    let planning: Planning
    let audit: RecordAudit
    let access: Access
    /// Who stands behind a connection.
    private let author: @Sendable (Peer) -> Author
    private let log: Logger

    init(
        file: RegisterFile, writer: Writer, reader: Reader, settings: Settings, watchers: Watchers, planning: Planning,
        audit: RecordAudit, access: Access, author: @escaping @Sendable (Peer) -> Author, log: Logger
    ) {
        self.file = file
        self.writer = writer
        self.reader = reader
        self.settings = settings
        self.watchers = watchers
        self.planning = planning
        self.audit = audit
        self.access = access
        self.author = author
        self.log = log
    }

    var typed: Typed { reader.typed }
    var zone: Zone { reader.typed.zone }

    /// A configured agency by its code; refuses one that is not there.
    func agency(_ code: String) throws -> Agency {
        let configuration = settings.configuration
        guard let agency = configuration.agency(code) else {
            throw Refused.badInput("agency", .unknown, configuration.agencies.map(\.code).joined(separator: ", "))
        }
        return agency
    }

    /// A method that only asks.
    ///
    /// - Parameter isQuick: whether its answer takes a fraction of a millisecond, however large the register. Such a
    ///   question is answered on the event loop itself: two changes of thread would take as long as the answer.
    func query<R: Request>(
        _ type: R.Type, isQuick: Bool = false,
        _ answer: @escaping @Sendable (Service, R, Snapshot) throws -> R.Reply
    ) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                let body: @Sendable (Snapshot) throws -> [UInt8] = { snapshot in
                    WireJSON.encode(try answer(self, request, snapshot))
                }
                if isQuick {
                    end(call, Result { try reader.readNow(body) })
                } else {
                    reader.submit(body) { outcome in self.end(call, outcome) }
                }
            }
        }
    }

    /// A question whose answer depends on who asks.
    func personal<R: Request>(
        _ type: R.Type, _ answer: @escaping @Sendable (Service, R, Snapshot, Author) throws -> R.Reply
    ) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                let author = author(call.peer)
                reader.submit { snapshot in
                    WireJSON.encode(try answer(self, request, snapshot, author))
                } finish: { outcome in
                    self.end(call, outcome)
                }
            }
        }
    }

    /// A method that changes the record.
    func change<R: Request>(
        _ type: R.Type, id: @escaping @Sendable (R) -> String?,
        _ change: @escaping @Sendable (Service, R, Entry) throws -> R.Reply
    ) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                do {
                    let requestId = try typed.requestId(id(request))
                    submit(call, requestId) { WireJSON.encode(try change(self, request, $0)) }
                } catch {
                    end(call, .failure(error))
                }
            }
        }
    }

    /// A method that shows who somebody is: that it was asked is on record before the answer is given.
    func reading<R: Request>(
        _ type: R.Type, of subjects: @escaping @Sendable (R.Reply) -> [String],
        _ answer: @escaping @Sendable (Service, R, Snapshot) throws -> R.Reply
    ) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                submit(call, nil) { entry in
                    let reply = try answer(self, request, try self.reader.snapshot(entry.db))
                    entry.isReading = true
                    for subject in subjects(reply) { entry.concerns(subject) }
                    return WireJSON.encode(reply)
                }
            }
        }
    }

    /// A method that thinks for a while before it changes the record.
    func planned<R: Request>(
        _ type: R.Type, id: @escaping @Sendable (R) -> String?,
        _ think: @escaping @Sendable (Service, R) throws -> @Sendable (Entry) throws -> R.Reply
    ) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                let isTaken = planning.submit {
                    do {
                        let requestId = try self.typed.requestId(id(request))
                        let change = try think(self, request)
                        self.submit(call, requestId) { WireJSON.encode(try change($0)) }
                    } catch {
                        self.end(call, .failure(error))
                    }
                }
                if !isTaken { end(call, .failure(Refused.tooManyPlans)) }
            }
        }
    }

    /// A method that answers more than once.
    func stream<R: Request>(_ type: R.Type, _ begin: @escaping @Sendable (Service, R, Call) -> Void) -> MethodEntry {
        MethodEntry(R.method) { names in
            Method(R.method, parameterNames: names, streams: true, of: R.self) { [self] request, call in
                guard permits(call) else { return }
                begin(self, request, call)
            }
        }
    }

    private func submit(_ call: Call, _ requestId: String?, _ change: @escaping @Sendable (Entry) throws -> [UInt8]) {
        writer.submit(
            Writer.Job(
                author: author(call.peer), method: call.method,
                requestId: requestId, change: change, finish: { self.end(call, $0) }))
    }

    private func permits(_ call: Call) -> Bool {
        if access.permits(call.peer) { return true }
        call.fail(.permissionDenied)
        return false
    }

    func end(_ call: Call, _ outcome: Result<[UInt8], any Error>) {
        switch outcome {
        case .success(let reply): call.reply(reply)
        case .failure(let rehearsal as Rehearsal): call.reply(rehearsal.reply)
        case .failure(let error):
            if let failure = error as? StorageFailure ?? (error as? DatabaseError).map(StorageFailure.init) {
                log.error("\(call.method) failed: storage, \(failure.code) (\(failure.detail))")
            }
            call.fail(Refused.wire(error))
        }
    }
}

/// One line of the method table: a name, and the method once its parameters' names are known from the interface.
struct MethodEntry: Sendable {
    let name: String
    let make: @Sendable ([String]) -> Method

    init(_ name: String, make: @escaping @Sendable ([String]) -> Method) {
        self.name = name
        self.make = make
    }
}
