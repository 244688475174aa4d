import Foundation
import Glibc
import RPSAProtocol
import Testing

extension EndToEnd {
    struct StartAndStopTests {
        @Test func secondStartOnTheSameRegisterIsRefused() throws {
            let house = try House()
            let other = ["--development", "--state", house.state, "--socket", house.folder + "/other"]
            let outcome = try run(Programs.path("rpsad"), other)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("another rpsad already works on \(house.state)"))
            #expect(try house.rpsactl(["status"]).status == 0)
        }

        @Test func secondStartOnTheSameSocketIsRefusedInWords() throws {
            let house = try House()
            let other = ["--development", "--state", house.folder + "/other", "--socket", house.socket]
            let outcome = try run(Programs.path("rpsad"), other)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(house.socket))
            #expect(!outcome.errors.contains("alreadyRunning("))
            #expect(try house.rpsactl(["status"]).status == 0)
        }

        @Test func staleSocketIsReplaced() throws {
            let house = try House()
            try house.kill()
            #expect(FileManager.default.fileExists(atPath: house.socket))
            #expect(try house.rpsactl(["status"]).status == 69)
            try house.start()
            #expect(try house.rpsactl(["status"]).status == 0)
        }

        @Test func fileInPlaceOfTheSocketIsLeftAlone() throws {
            let house = try House()
            try house.stop()
            #expect(!FileManager.default.fileExists(atPath: house.socket))
            try house.write("precious", to: house.socket)
            let outcome = try run(Programs.path("rpsad"), house.arguments)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains(house.socket))
            #expect(!outcome.errors.contains("notASocket("))
            #expect(try String(contentsOfFile: house.socket, encoding: .utf8) == "precious")
        }

        @Test func filesAreForTheDaemonAlone() throws {
            let house = try House()
            for (path, mode) in [(house.state, 0o700), (house.register, 0o600), (house.socket, 0o660)] {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
            }
        }

        @Test(.needs("cc", package: "gcc"), arguments: [SIGTERM, SIGINT])
        func endFinishesWhatWasAccepted(signal: CInt) throws {
            let shim = try Shim.slowFlush()
            let house = try House(environment: ["LD_PRELOAD": shim.path, "SLOW_FLUSH_US": "100000"])
            let sockets = try (0..<32).map { _ in try house.raw() }
            for socket in sockets {
                socket.send(wire(CheckIn.method, #"{"sex":"male","age":9,"source":"raid","unplaced":true}"#))
            }
            // When this is answered, all have been received and wait for the disk.
            try house.ask(GetStatus())
            try house.daemon.signal(signal)
            for socket in sockets {
                guard case .message(let reply) = socket.hear() else { throw Trouble("a call was not finished") }
                #expect(reply.contains(#""stay":"S-"#))
                #expect(socket.hear() == .closed)
            }
            #expect(try house.daemon.wait().status == 0)
            #expect(try expectEverythingInOneFile(house) == 32)
        }

        @Test(arguments: [SIGHUP, SIGTERM])
        func signalIsHeededFromTheFirstAnswerOn(signal: CInt) throws {
            for _ in 1...15 {
                let house = try House()
                try house.daemon.signal(signal)
                if signal == SIGHUP { try house.ask(GetStatus()) }
                #expect(try house.stop().status == 0)
                #expect(try expectEverythingInOneFile(house) == 0)
            }
        }

        @Test func endWaitsForNobodyWhoOnlyHoldsAConnection() throws {
            let house = try House()
            let (idle, half, watcher) = (try house.raw(), try house.raw(), try house.raw())
            half.send(#"{"method":"#)
            watcher.send(wire(Watch.method, flags: #","more":true"#))
            try house.ask(GetStatus())
            #expect(try house.stop(within: .seconds(5)).status == 0)
            for socket in [idle, half] { #expect(socket.hear() == .closed) }
            var last = watcher.hear()
            while case .message = last { last = watcher.hear() }
            #expect(last == .closed)
            #expect(try expectEverythingInOneFile(house) == 0)
        }

        /// The number of stays; nothing is left in the write-ahead log.
        private func expectEverythingInOneFile(_ house: House) throws -> Int {
            let log = try? FileManager.default.attributesOfItem(atPath: house.register + "-wal")
            #expect(log?[.size] as? Int ?? 0 == 0)
            #expect(!FileManager.default.fileExists(atPath: house.socket))
            return try Int(house.sqlite("SELECT count(*) FROM stay")[0]) ?? -1
        }

        @Test func commandWithoutADaemonSaysWhatToDo() throws {
            let house = try House()
            try house.stop()
            let outcome = try house.rpsactl(["board"])
            #expect(outcome.status == 69)
            #expect(outcome.errors.contains(house.socket))
            #expect(outcome.errors.contains("systemctl status rpsad"))
        }
    }
}
