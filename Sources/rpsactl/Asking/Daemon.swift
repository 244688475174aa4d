import RPSAProtocol
import Varlink

/// The daemon behind the socket: the only door of this program to the outside.
struct Daemon {
    var socket: String

    // `check` reads a whole register; nobody waits longer than this for anything.
    private static let patience = Duration.seconds(600)

    /// The reply's parameters as they came. A changing request carries its id, so one that got no answer is sent again.
    func answer<Asked: Request>(to asked: Asked) throws(Failure) -> [UInt8] {
        let parameters = Wire.parameters(of: asked)
        do {
            return try call(Asked.method, parameters)
        } catch ClientError.lost {
            do {
                return try call(Asked.method, parameters)
            } catch {
                throw failure(error, method: Asked.method)
            }
        } catch {
            throw failure(error, method: Asked.method)
        }
    }

    /// Every reply of a streaming method, until the connection ends, or until none came for as long as `silence`.
    func stream(_ asked: some Request, silence: Duration? = nil, each: ([UInt8]) throws -> Void) throws {
        let client = try Client(path: socket, timeout: Self.patience)
        try client.stream(type(of: asked).method, parameters: Wire.parameters(of: asked), silence: silence) {
            try each($0)
            return true
        }
    }

    func failure(_ error: ClientError, method: String) -> Failure {
        switch error {
        case .unreachable(_, let number): .unreachable(socket: socket, errno: number)
        case .lost, .timedOut: .lost(socket: socket)
        case .remote(let name, let parameters): .remote(name: name, parameters: parameters)
        case .malformed: .malformedReply(method: method)
        }
    }

    private func call(_ method: String, _ parameters: [UInt8]) throws(ClientError) -> [UInt8] {
        try Client(path: socket, timeout: Self.patience).call(method, parameters: parameters)
    }
}
